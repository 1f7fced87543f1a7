import type {Diagnostic, Range} from '../../../plugins/training/src/diagnostics/diagnostic';

export const SITE_DIR = '/site';
export const DOCUMENTATION = 'https://example.com/authoring';

/** A range in one line, one character long where nothing else is said. */
export function range(line: number, column: number, endColumn = column + 1): Range {
  return {start: {line, column}, end: {line, column: endColumn}};
}

export function diagnostic(overrides: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'quiz/unknown-key',
    severity: 'error',
    message: '`quiz.questions[0]` has no key `promt`',
    file: '/site/docs/page.mdx',
    range: range(3, 7, 12),
    found: 'unknown key',
    expected: '`id`, `prompt` or `options`',
    help: 'did you mean `prompt`?',
    related: [],
    fix: null,
    ...overrides,
  };
}
