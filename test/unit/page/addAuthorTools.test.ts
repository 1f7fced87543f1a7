import type {Root} from 'mdast';
import {quizPageContent, quizPageFile} from '../../../plugins/training/src/quiz/ids/quizPage';
import {getCurrentSite, setCurrentSite} from '../../../plugins/training/src/page/currentSite';
import {attributesOf, elementsIn, PAGE, setUpTestSite, transformPage} from '../support/page';

const QUIZ = {
  questions: [
    {
      id: 'trail',
      type: 'true-false',
      prompt: 'Event history needs a trail.',
      answer: false,
      feedback: {true: 'Think of a new account.', false: 'Right.'},
    },
  ],
};

function toolsIn(tree: Root): Record<string, unknown>[] {
  return elementsIn(tree, 'TrainingAuthorTools').map(attributesOf);
}

describe('the tools of authors', () => {
  setUpTestSite();
  beforeAll(() => {
    setCurrentSite({...getCurrentSite(), authorTools: {locale: 'en', rules: {}, suppressions: {}}});
  });

  it.each([
    ['a page', PAGE],
    ['a comparison', `/site/.docusaurus/training/${quizPageFile('next', 'one-or-two')}`],
  ])('look at the quiz of %s under the name that it has there', async (_, file) => {
    const tree = await transformPage(quizPageContent(QUIZ), file);
    const [quiz] = elementsIn(tree, 'TrainingKnowledgeCheck').map(attributesOf);
    expect(quiz?.page).toEqual(expect.any(String));
    expect(toolsIn(tree)).toMatchObject([{page: quiz?.page}]);
  });

  it('have what the rules find in the quiz, by question', async () => {
    const [tools] = toolsIn(await transformPage(quizPageContent(QUIZ)));
    expect(JSON.parse(String(tools?.problems))).toMatchObject([
      {question: 'trail', code: 'lint/missing-explanation'},
    ]);
  });

  it('leave out what is suppressed in the page', async () => {
    const {authorTools, ...site} = getCurrentSite();
    const suppressions = {'docs/page.mdx': {'lint/missing-explanation': 1}};
    setCurrentSite({...site, authorTools: authorTools && {...authorTools, suppressions}});
    const [tools] = toolsIn(await transformPage(quizPageContent(QUIZ)));
    expect(tools?.problems).toBe('[]');
    setCurrentSite({...site, authorTools});
  });

  it('have the problems of an assessment as well', async () => {
    const [tools] = toolsIn(await transformPage(quizPageContent({...QUIZ, mode: 'assessment'})));
    expect(JSON.parse(String(tools?.problems))).toMatchObject([{question: 'trail'}]);
  });

  it('are not in the pages of a build', async () => {
    setCurrentSite({...getCurrentSite(), authorTools: null});
    expect(toolsIn(await transformPage(quizPageContent(QUIZ)))).toEqual([]);
  });
});
