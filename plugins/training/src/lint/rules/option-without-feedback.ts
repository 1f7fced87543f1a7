import {formatList} from '../../diagnostics/wording';
import type {AnswerFeedback} from '../../quiz/base/typeDefinition';
import {type QuestionInput, TYPES} from '../../quiz/types';
import type {QuestionTypeName} from '../../shared/questionTypes';
import type {RuleProblem, LintedQuestion, QuestionRule} from '../rule';
import {BUTLER_ROEDIGER, VAN_DER_KLEIJ} from '../sources';

const FOUND = 'readers who choose this get no feedback';

type OptionFeedback = Extract<AnswerFeedback, {answers: 'options'}>;
type StatementFeedback = Extract<AnswerFeedback, {answers: 'true and false'}>;

function checkOptions({options}: OptionFeedback, {id, path}: LintedQuestion): RuleProblem[] {
  const silent = options.flatMap(({path: place, feedback}) =>
    feedback === undefined ? [{path: [...path, ...place], at: 'value' as const}] : [],
  );
  const [first, ...others] = silent;
  return first === undefined
    ? []
    : [
        {
          ...first,
          message: `${silent.length} of the ${options.length} options of question \`${id}\` ${silent.length === 1 ? 'has' : 'have'} no feedback`,
          found: FOUND,
          expected: '`feedback` on every option',
          help: 'add `feedback:` that says why the option is right, or which misunderstanding leads to it',
          related: others.map((place) => ({...place, label: FOUND})),
        },
      ];
}

function checkStatement({feedback}: StatementFeedback, {id, path}: LintedQuestion): RuleProblem[] {
  const silent = (['true', 'false'] as const).filter((answer) => feedback?.[answer] === undefined);
  if (silent.length === 0) {
    return [];
  }
  const names = formatList(silent, 'and');
  return [
    {
      message: `question \`${id}\` has no feedback for ${names}`,
      path: feedback === undefined ? path : [...path, 'feedback'],
      at: feedback === undefined ? 'value' : 'key',
      found: feedback === undefined ? '`feedback` is missing' : `${names} is missing`,
      expected: '`feedback` with a text for `true` and one for `false`',
      help: 'say why the answer is right, or which misunderstanding leads to it',
    },
  ];
}

function feedbackOf<Name extends QuestionTypeName>(
  input: QuestionInput<Name>,
): AnswerFeedback | null {
  return TYPES[input.type].feedback(input);
}

export const optionWithoutFeedback: QuestionRule = {
  name: 'option-without-feedback',
  summary: 'An option, or an answer to a statement, says nothing to readers who choose it.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [VAN_DER_KLEIJ, BUTLER_ROEDIGER],
  check(question) {
    const given = feedbackOf(question.input);
    switch (given?.answers) {
      case 'options':
        return checkOptions(given, question);
      case 'true and false':
        return checkStatement(given, question);
      case undefined:
        return [];
    }
  },
};
