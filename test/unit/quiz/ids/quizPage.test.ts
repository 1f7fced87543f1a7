import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {
  quizPageContent,
  quizPageFile,
  quizPageName,
} from '../../../../plugins/training/src/quiz/ids/quizPage';

describe('the page of the quiz of a comparison', () => {
  it('has the quiz as its author wrote it', async () => {
    const quiz = {
      title: "Which one: “this” or 'that'?",
      questions: [{prompt: 'Line one\nline two # no comment', answer: 90, id: '---'}],
    };
    const {frontMatter, content} = await DEFAULT_PARSE_FRONT_MATTER({
      filePath: '/site/page.mdx',
      fileContent: quizPageContent(quiz),
    });
    expect(frontMatter).toEqual({quiz});
    expect(content.trim()).toBe('');
  });

  it('is remembered under the name of its comparison, wherever it is', () => {
    const nameOf = (segment: string, id: string) =>
      quizPageName(`/site/.docusaurus/data/${quizPageFile(segment, id)}`);
    expect(nameOf('', 'one-or-two')).toBe('compare/one-or-two');
    expect(nameOf('next', 'one-or-two')).toBe('compare/next--one-or-two');
    expect(nameOf('docs/1.0', 'one-or-two')).toBe('compare/docs--1.0--one-or-two');
  });

  it('is that of no other comparison, whatever their versions are called', () => {
    expect(quizPageFile('next', 'ab')).not.toBe(quizPageFile('', 'next-ab'));
    expect(quizPageFile('next/a', 'b')).not.toBe(quizPageFile('next', 'a-b'));
  });

  it('is no page of an author', () => {
    expect(quizPageName('/site/docs/comparison-quiz.mdx')).toBeNull();
    expect(quizPageName('/site/docs/overview.mdx')).toBeNull();
  });
});
