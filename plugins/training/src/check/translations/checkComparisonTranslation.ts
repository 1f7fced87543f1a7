import {belowComparison} from '../../comparison/quiz/quizzes';
import type {ComparisonInput, Comparisons} from '../../comparison/declaration/schema';
import type {Problem} from '../../diagnostics/diagnostic';
import {count, formatList} from '../../diagnostics/wording';
import {comparisonQuizId} from '../../quiz/ids/quizId';
import {checkQuizTranslation} from './checkQuizTranslation';

function missingComparisons(ids: readonly string[], originalFile: string): Problem[] {
  if (ids.length === 0) {
    return [];
  }
  return [
    {
      code: 'translation/missing-comparison',
      message: `the original has ${count(ids.length, 'comparison')} that this file lacks`,
      path: [],
      at: 'value',
      found: `without ${formatList(ids, 'and')}`,
      expected: `the comparisons of ${originalFile}`,
      help: 'translate what is missing; a comparison keeps its id in every language',
    },
  ];
}

function missingRows(
  id: string,
  original: ComparisonInput,
  translated: ComparisonInput,
  originalFile: string,
): Problem[] {
  const here = new Set(translated.rows.map((row) => row.id));
  const missing = original.rows.map((row) => row.id).filter((rowId) => !here.has(rowId));
  if (missing.length === 0) {
    return [];
  }
  return [
    {
      code: 'translation/missing-row',
      message: `the original of \`${id}\` has ${count(missing.length, 'row')} that this translation lacks`,
      path: [id, 'rows'],
      at: 'key',
      found: `without ${formatList(missing, 'and')}`,
      expected: `the rows of ${originalFile}`,
      help: 'translate what is missing; a row keeps its `id` in every language',
    },
  ];
}

function otherServices(
  id: string,
  {services: there}: ComparisonInput,
  {services: here}: ComparisonInput,
  originalFile: string,
): Problem[] {
  if (there.join('\0') === here.join('\0')) {
    return [];
  }
  return [
    {
      code: 'translation/other-table',
      message: `the original of \`${id}\` has other columns than this translation`,
      path: [id, 'services'],
      at: 'key',
      found: formatList(here, 'and'),
      expected: `${formatList(there, 'and')}, as in ${originalFile}`,
      help: 'list the services of the original, in its order',
    },
  ];
}

function otherKinds(
  id: string,
  original: ComparisonInput,
  translated: ComparisonInput,
  originalFile: string,
): Problem[] {
  const kinds = new Map(original.rows.map((row) => [row.id, row.kind]));
  return translated.rows.flatMap(({id: rowId, kind: here}, index): Problem[] => {
    const there = kinds.get(rowId) ?? here;
    return there === here
      ? []
      : [
          {
            code: 'translation/other-table',
            message: `the original of \`${id}\` has a row \`${rowId}\` of another kind`,
            path: [id, 'rows', index, 'id'],
            at: 'value',
            found: `a row of kind \`${here}\``,
            expected: `\`kind: ${there}\`, as in ${originalFile}`,
            help: `write \`kind: ${there}\` beside the \`id\``,
          },
        ];
  });
}

function compareQuizzes(
  id: string,
  original: ComparisonInput,
  translated: ComparisonInput,
  originalFile: string,
): Problem[] {
  const ofQuiz = ({quiz}: ComparisonInput) => ({quiz, defaultId: comparisonQuizId(id)});
  return checkQuizTranslation(ofQuiz(original), ofQuiz(translated), originalFile, {
    message: `the original of \`${id}\` has a quiz, and this translation has none`,
    path: [],
    at: 'key',
  }).map((problem) => belowComparison(id, problem));
}

/**
 * Compares a translated file of comparisons with the one that it translates: readers of every
 * language are to find the same tables.
 *
 * @param originalFile for the messages, relative to the site
 * @returns problems in the translated file
 */
export function checkComparisonTranslation(
  original: Comparisons,
  translated: Comparisons,
  originalFile: string,
): Problem[] {
  const missing = Object.keys(original).filter((id) => !Object.hasOwn(translated, id));
  return [
    ...missingComparisons(missing, originalFile),
    ...Object.entries(original).flatMap(([id, there]) => {
      const here = Object.hasOwn(translated, id) ? translated[id] : undefined;
      return here === undefined
        ? []
        : [
            ...otherServices(id, there, here, originalFile),
            ...missingRows(id, there, here, originalFile),
            ...otherKinds(id, there, here, originalFile),
            ...compareQuizzes(id, there, here, originalFile),
          ];
    }),
  ];
}
