import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {excerptOf} from '../../diagnostics/wording';
import type {MarkdownText} from '../../mdx/markdownText';
import {normalizeText} from '../base/identity';
import {questionId} from '../ids/questionId';
import {placedQuestions} from '../group';
import {QUIZ_PATH} from '../quizPath';
import type {QuizInput} from '../schema';
import type {ComparedText, TextGroup} from '../base/typeDefinition';
import {type QuestionInput, TYPES} from '../types';

/** What readers see of a text, look and all; `null` where they do not see it as it is written. */
export type LookAt = (text: MarkdownText) => string | null;

/** The code of two texts of a group that are the same. */
const CODES = {
  options: 'quiz/duplicate-option',
  items: 'quiz/duplicate-item',
  'left-hand sides': 'quiz/duplicate-left',
  'right-hand sides': 'quiz/duplicate-right',
} as const;

function groupsOf(question: QuestionInput): readonly TextGroup[] {
  const {comparedTexts} = TYPES[question.type] as {
    comparedTexts: (input: QuestionInput) => readonly TextGroup[];
  };
  return comparedTexts(question);
}

/** Two texts that are written in different ways, and that nobody can tell apart in the page. */
function checkGroup(
  {noun, texts}: TextGroup,
  question: string,
  path: YamlPath,
  lookAt: LookAt,
): Problem[] {
  const code = CODES[noun as keyof typeof CODES];
  const seen = new Map<string, ComparedText>();
  return texts.flatMap((text): Problem[] => {
    const textPath = [...path, ...text.path];
    const look = lookAt({markdown: text.markdown, path: textPath});
    const first = look === null ? undefined : seen.get(look);
    if (look !== null && first === undefined) {
      seen.set(look, text);
    }
    // The same text twice is another check's.
    if (first === undefined || normalizeText(first.markdown) === normalizeText(text.markdown)) {
      return [];
    }
    return [
      {
        code,
        message: `two ${noun} of question \`${question}\` look the same`,
        path: textPath,
        at: 'value',
        found: `looks like “${excerptOf(first.markdown)}”`,
        expected: 'texts that readers can tell apart',
        help: 'reword one of the two; if its signs are what is asked for, put them in code',
        related: [
          {
            path: [...path, ...first.path],
            at: 'value',
            label: `looks like “${excerptOf(text.markdown)}”`,
          },
        ],
      },
    ];
  });
}

/**
 * Finds texts of a question that look the same once Markdown has read them.
 *
 * @param isPlain whether a text looks as it is written: of such texts, no two look the same
 */
export function checkLookAlikes(
  quiz: QuizInput,
  lookAt: LookAt,
  isPlain: (markdown: string) => boolean,
): Problem[] {
  return placedQuestions(quiz, QUIZ_PATH).flatMap(({input: question, path}) =>
    groupsOf(question)
      .filter(({texts}) => texts.some(({markdown}) => !isPlain(markdown)))
      .flatMap((group) => checkGroup(group, questionId(question), path, lookAt)),
  );
}
