import type {MarkdownText} from '../mdx/markdown';
import {maskBlanks} from './blanks';
import type {Question, Quiz} from './model';

/** A text with blanks as the Markdown parser is to read it: without what is in the blanks. */
export function withMaskedBlanks(text: MarkdownText): MarkdownText {
  return {...text, markdown: maskBlanks(text.markdown), written: text.markdown};
}

type Texts = readonly (MarkdownText | null)[];

function textsOfType(question: Question): Texts {
  switch (question.type) {
    case 'choice':
      return question.options.flatMap(({text, feedback}) => [text, feedback]);
    case 'true-false':
      return [question.feedback.true, question.feedback.false];
    case 'fill-in':
      return [question.text && withMaskedBlanks(question.text)];
    case 'numeric':
      return [];
    case 'sequencing':
      return question.items.map(({text}) => text);
    case 'matching':
      return [
        ...question.pairs.map(({left}) => left.text),
        ...question.choices.map(({text}) => text),
      ];
  }
}

/** Every text of a quiz that is Markdown, as the parser of its page is to read it. */
export function textsOf({title, intro, questions}: Quiz): MarkdownText[] {
  const texts: Texts = [
    title,
    intro,
    ...questions.flatMap((question) => [
      question.prompt,
      ...textsOfType(question),
      ...question.hints,
      question.explanation,
    ]),
  ];
  return texts.filter((text) => text !== null);
}
