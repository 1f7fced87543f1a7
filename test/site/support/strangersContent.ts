import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readBlock} from './readme';
import {ROOT} from './site';
import type {StrangersSite} from './strangersSite';

const COMPARISONS = `one-or-two:
  title: One or Two?
  description: Two services of a stranger.
  services: [one, two]
  rows:
    - {id: answers, label: Question it answers, group: Purpose}
    - {id: log, label: Log, group: Records, kind: support}
`;

function service(name: string, log: string): string {
  return [
    ...['---', `title: ${name}`, 'service:', `  name: ${name}`, '  facts:'],
    ...[`    answers: What ${name} answers.`, `    log: ${log}`, '---', '', 'Words.', ''],
  ].join('\n');
}

/** Pages of a fixture site that have, with that of the quick start, every type of question. */
const EVERY_TYPE = ['types.mdx', 'states.mdx', 'reflect.mdx', 'written.mdx'];

/** Adds the page of the quick start, a comparison, and questions of every type. */
export function addContent(site: StrangersSite): void {
  const quickStart = readFileSync(path.join(ROOT, 'docs/authoring/quick-start.mdx'), 'utf8');
  const page = readBlock(quickStart, 'mdx title="docs/my-page.mdx"');
  site.write('docs/my-page.mdx', page);
  site.write('docs/comparisons.yml', COMPARISONS);
  site.write('docs/one.mdx', service('One', 'yes'));
  site.write('docs/two.mdx', service('Two', 'no'));
  for (const name of EVERY_TYPE) {
    const fixture = path.join(ROOT, 'test/fixtures/sites/course/docs', name);
    site.write(`docs/${name}`, readFileSync(fixture, 'utf8'));
  }
}

/** Expects that the site builds in silence, and that a reader can answer and compare. */
export async function expectTraining(site: StrangersSite): Promise<void> {
  const {exitCode, output} = await site.script('build');
  expect(output).not.toMatch(/\[(?:ERROR|WARNING)\]|<w>|<e>/);
  expect(exitCode).toBe(0);
  // The page of a comparison takes its title from the theme of Docusaurus.
  expect(site.read('build/compare/one-or-two/index.html')).toMatch(
    /<title[^>]*>One or Two\? \| My Site/,
  );
  expect(await site.answer('/docs/my-page', 'StopLogging')).toEqual({
    outcome: 'Correct',
    feedback: expect.stringContaining('Right. It is recorded when someone') as unknown,
    reported: [],
  });
}
