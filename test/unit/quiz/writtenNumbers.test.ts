import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import {withWrittenNumbers} from '../../../plugins/training/src/quiz/writtenNumbers';
import {normalizeQuiz} from '../../../plugins/training/src/quiz/normalize';
import {quizSchema} from '../../../plugins/training/src/quiz/schema';
import {parse} from 'yaml';

/** The numbers of a question as readers are shown them. */
function shown(written: string): unknown {
  const yaml = `quiz:\n  questions:\n    - {type: numeric, prompt: How much?, ${written}}\n`;
  const {quiz} = parse(yaml) as {readonly quiz: unknown};
  const normalized = normalizeQuiz(quizSchema.parse(quiz));
  const source = markdownFile('page.mdx', () => `---\n${yaml}---\n`);
  const [question] = withWrittenNumbers(normalized, source).questions;
  return question?.type === 'numeric' ? [...question.answers, question.tolerance] : null;
}

describe('a number of the front matter', () => {
  it.each([
    ['answer: 90', ['90', '0']],
    ['answer: 1.50', ['1.50', '0']],
    ['answer: 1.0', ['1.0', '0']],
    ['answer: 1e3', ['1e3', '0']],
    ['answer: 6.02e+23, tolerance: 1.0e+21', ['6.02e+23', '1.0e+21']],
    ['answer: 0.0000001', ['0.0000001', '0']],
    ['answer: +1.50', ['1.50', '0']],
    ['answer: -.50', ['-0.50', '0']],
    ['answer: 2.00, tolerance: 0.10', ['2.00', '0.10']],
    ['answer: 3.14159265358979323846', ['3.14159265358979323846', '0']],
    ['answer: 9007199254740991', ['9007199254740991', '0']],
    ['answer: 1000000000000000000000', ['1000000000000000000000', '0']],
    ['answer: [1.50, 2, 0x10]', ['1.50', '2', '16', '0']],
    ['answer: 1.50, tolerance: 5%', ['1.50', '5%']],
    ['answer: 1.50, tolerance: 2.50 %', ['1.50', '2.50%']],
    ['answer: 0x10, explanation: 1.0', ['16', '0']],
  ])('is shown as its author wrote it: %s', (written, expected) => {
    expect(shown(written.replace(', explanation: 1.0', ', explanation: "1.0"'))).toEqual(expected);
  });
});
