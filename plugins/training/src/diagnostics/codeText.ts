import type {CodeDescription} from './codes/codeDescription';

/** What the documentation says of a code, in Markdown without a title. */
export function codeText({title, severity, explanation}: CodeDescription): string {
  return [
    `**${title}.** ${explanation}`,
    ...(severity === 'warning' ? ['This is a warning: it does not stop a build.'] : []),
  ].join('\n\n');
}
