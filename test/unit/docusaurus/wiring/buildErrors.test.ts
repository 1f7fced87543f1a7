/** @jest-environment jsdom */
import {buildErrorTags} from '../../../../plugins/training/src/docusaurus/wiring/buildErrors';

const REPORT = 'Error: MDX compilation failed\n\nerror[quiz/unknown-key]: `quiz` has no key `a`\n';
const shown: unknown[] = [];

beforeAll(() => {
  const {headTags} = buildErrorTags();
  const script = document.createElement('script');
  script.textContent = (headTags as readonly {innerHTML: string}[])[0]?.innerHTML ?? '';
  document.head.append(script);
  // As the overlay of the dev server, which is there later.
  window.addEventListener('error', ({error}) => shown.push(error));
  window.addEventListener('unhandledrejection', ({reason}) => shown.push(reason));
});

it.each<[string, Error, boolean]>([
  ['webpack', new Error(`Module build failed (from loader):\n${REPORT}`), true],
  ['Rspack', new Error(`  × Module build failed (from loader):\n  ╰─▶ ${REPORT}`), true],
  ['what another loader says', new Error('Module build failed (from sass-loader): no'), false],
  ['an error of a component that shows a report', new Error(REPORT), false],
])('leaves to the build what is its error, and nothing else: %s', (_name, thrown, isLeft) => {
  shown.length = 0;
  window.dispatchEvent(new ErrorEvent('error', {error: thrown}));
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), {reason: thrown}));
  expect(shown).toEqual(isLeft ? [] : [thrown, thrown]);
});
