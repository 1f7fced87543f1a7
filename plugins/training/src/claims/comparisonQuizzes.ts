import {questionKey} from './statedQuestions';
import type {Verified, VerifiedStatements} from './verifiedFile';
import {relativeFile} from '../diagnostics/relativeFile';
import {quizPageFile, quizPageName} from '../quiz/ids/quizPage';
import type {BuiltSet} from '../comparison/built/builtSet';

/** What a comparison's quiz has of the entries of its file, as if it were a page. */
function ofComparison(entries: VerifiedStatements, comparisonId: string): VerifiedStatements {
  const prefix = questionKey('', comparisonId);
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, entry]) =>
      key.startsWith(prefix) ? [[questionKey(key.slice(prefix.length)), entry]] : [],
    ),
  );
}

/** What holds of the quizzes of comparisons, by the names of the pages that these are compiled as. */
export function verifiedQuizzes(
  sets: readonly BuiltSet[],
  verified: Verified,
  siteDir: string,
): Verified {
  const pages = sets.flatMap(({set: {declared, place}, quizzes}) => {
    const entries = verified[relativeFile(declared.source.file, siteDir)];
    return entries === undefined
      ? []
      : quizzes.map(({comparisonId}) => {
          const name = quizPageName(quizPageFile(place.segment, comparisonId)) ?? '';
          return [name, ofComparison(entries, comparisonId)] as const;
        });
  });
  return Object.fromEntries(pages);
}
