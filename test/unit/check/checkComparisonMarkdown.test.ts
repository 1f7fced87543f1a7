import {checkComparisonMarkdown} from '../../../plugins/training/src/check/checkComparisonMarkdown';
import {checkComparisonQuizzes} from '../../../plugins/training/src/comparison/quiz/quizzes';
import {createPageParser} from '../../../plugins/training/src/mdx/pageParser';
import {builtSet, comparisonSet} from '../support/comparisonSet';
import {show} from '../support/ranges';
import {createSiteFolder} from '../support/siteFolder';

const {siteDir} = createSiteFolder();

const linkTargets = {
  pages: new Set<string>(),
  siteDir,
  staticFolders: [],
  linkSeverity: 'error',
  imageSeverity: 'error',
} as const;

const MARKDOWN = {
  mdx1Compat: {comments: false, admonitions: false, headingIds: false},
};

/** What is wrong with the prompt of a question of a comparison's quiz. */
async function problemsOf(prompt: string, answer = 'true') {
  const content = `table:
  title: One or two
  services: [one, two]
  rows:
    - {id: a, label: A}
  quiz:
    questions:
      - type: true-false
        prompt: ${prompt}
        answer: ${answer}
`;
  const set = comparisonSet(content, {file: `${siteDir}/docs/comparisons.yml`});
  const {quizzes} = checkComparisonQuizzes(set.declared.comparisons);
  const createParser = jest.fn(() => createPageParser('mdx', MARKDOWN, []));
  const found = await checkComparisonMarkdown(builtSet({set, quizzes}), createParser, linkTargets);
  return {
    problems: found.map(({code, range}) => `${show(range).split('-')[0] ?? ''} ${code}`),
    isParsed: createParser.mock.calls.length > 0,
  };
}

describe('the texts of a quiz of a comparison', () => {
  it('are not read where nothing can be wrong with them', async () => {
    expect(await problemsOf('So it is.')).toEqual({problems: [], isParsed: false});
  });

  it('have what breaks the rules of MDX reported where it stands', async () => {
    expect((await problemsOf('Less than {90 days.')).problems).toEqual(['9:27 mdx/syntax']);
  });

  it('have names reported that nothing gives a meaning', async () => {
    expect((await problemsOf('Is it {days}?')).problems).toEqual(['9:24 mdx/unknown-name']);
  });

  it('have links reported that lead nowhere', async () => {
    expect((await problemsOf('As told [there](./none.mdx).')).problems).toEqual([
      '9:33 quiz/broken-link',
    ]);
  });

  it('are read though something else is wrong with the quiz', async () => {
    expect((await problemsOf('Less than {90 days.', 'perhaps')).problems).toEqual([
      '9:27 mdx/syntax',
    ]);
  });
});
