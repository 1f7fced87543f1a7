import {elementsIn, setUpTestSite, transformPage} from '../support/page';

setUpTestSite();

const quiz = `---
quiz:
  questions:
    - {type: true-false, prompt: "Is it?", answer: true}
---
`;

/** The ids that a page's headings are given before Docusaurus gives ids to the others. */
async function givenIds(content: string): Promise<unknown[]> {
  const {children} = await transformPage(quiz + content);
  return children.flatMap((node) =>
    node.type === 'heading' ? [(node.data?.hProperties as {id?: string} | undefined)?.id] : [],
  );
}

describe('the anchor of a quiz', () => {
  it.each(['# Knowledge check\n', '# Knowledge *Check*\n', 'Knowledge check\n===\n'])(
    'is not lost to a title of the same words: %j',
    async (title) => {
      expect(await givenIds(title)).toEqual(['knowledge-check-title', 'knowledge-check']);
    },
  );

  it('leaves any other title alone', async () => {
    expect(await givenIds('# Event types\n')).toEqual([undefined, 'knowledge-check']);
  });

  it('needs no title', async () => {
    expect(await givenIds('Text\n')).toEqual(['knowledge-check']);
  });

  it('is a place for no other page than one with a quiz', async () => {
    const tree = await transformPage('# Knowledge check\n');
    expect(tree.children[0]?.data).toBeUndefined();
    expect(elementsIn(tree, 'TrainingKnowledgeCheck')).toEqual([]);
  });
});
