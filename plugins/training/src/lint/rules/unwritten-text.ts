import {count} from '../../diagnostics/wording';
import {QUIZ_PATH} from '../../quiz/quizPath';
import {writtenTexts} from '../../quiz/texts/writtenTexts';
import type {QuestionRule} from '../rule';
import {ESLINT_COMMENTS} from '../sources';

/** What a text begins with that its author has yet to write. */
const MARK = 'TODO:';

export const unwrittenText: QuestionRule = {
  name: 'unwritten-text',
  summary: 'A text of a question begins with “TODO:”.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [ESLINT_COMMENTS],
  check({input, id, path}) {
    const texts = writtenTexts(input).filter(({markdown}) => markdown.startsWith(MARK));
    const [first] = texts;
    return first
      ? [
          {
            message: `question \`${id}\` has ${count(texts.length, 'text')} to be written`,
            path: [...path, ...first.path.slice(QUIZ_PATH.length)],
            at: 'value',
            found: `\`${MARK}\``,
            expected: 'what readers are to see',
            help: `write the question, and leave out \`${MARK}\``,
            offset: 0,
            length: MARK.length,
          },
        ]
      : [];
  },
};
