import path from 'node:path';

const NAME = /^comparison-quiz-(?<key>.+)\.mdx$/;

/**
 * The file that the quiz of a comparison is compiled from, like that of any page. An id has no two
 * hyphens in a row, so that no two comparisons of a site share a file.
 *
 * @param segment what stands before the id in the address of the comparison
 */
export function quizPageFile(segment: string, id: string): string {
  const key = [segment, id].filter((part) => part !== '').join('/');
  return `comparison-quiz-${key.replaceAll('/', '--')}.mdx`;
}

/** @param quiz as its author wrote it: JSON is YAML as well */
export function quizPageContent(quiz: object): string {
  return `---\n${JSON.stringify({quiz})}\n---\n`;
}

/**
 * What the file is called in messages and in what claims have verified.
 *
 * @param file absolute path
 * @returns `null` where the file is not the quiz of a comparison
 */
export function quizPageName(file: string): string | null {
  const key = NAME.exec(path.basename(file))?.groups?.key;
  return key === undefined ? null : `compare/${key}`;
}

/**
 * Id of the comparison whose quiz a file is.
 *
 * @param file absolute path
 * @returns `null` where the file is not the quiz of a comparison
 */
export function comparisonOfQuizPage(file: string): string | null {
  return NAME.exec(path.basename(file))?.groups?.key?.split('--').at(-1) ?? null;
}
