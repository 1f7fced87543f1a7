import {type Document, isScalar, isSeq} from 'yaml';
import type {YamlPath} from '../diagnostics/diagnostic';
import type {SourceFile} from '../diagnostics/sourceFile';
import {findEntry} from '../diagnostics/yaml/yamlEntry';
import type {Quiz} from './model';

/** Numbers that JavaScript writes in another way than most authors: `1.50`, `1e3`, `0.0000001`. */
const UNLIKE_JAVASCRIPT = /\.\d*0\b|\.0{6}|\d\.?e[-+]?\d|\d{16}/i;

/** What a browser reads as a number as well. */
const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i;

function writtenAt(document: Document, path: YamlPath, number: string): string {
  const {value} = findEntry(document, path).entry;
  const source = isScalar(value) && value.type === 'PLAIN' ? (value.source ?? '') : '';
  if (!DECIMAL.test(source) || Number(source) !== Number(number)) {
    return number;
  }
  return source
    .replace(/^\+/, '')
    .replace(/^-?(?=\.)/, '$&0')
    .replace(/\.(?!\d)/, '');
}

/**
 * The quiz with its numbers as their author wrote them: readers are shown `1.50` where it is a
 * price, and all digits of a long fraction.
 *
 * @param source the file that the quiz stands in
 */
export function withWrittenNumbers(quiz: Quiz, source: SourceFile): Quiz {
  if (
    !quiz.questions.some(({type}) => type === 'numeric') ||
    !UNLIKE_JAVASCRIPT.test(source.yaml.text)
  ) {
    return quiz;
  }
  const {document} = source;
  return {
    ...quiz,
    questions: quiz.questions.map((question) => {
      if (question.type !== 'numeric') {
        return question;
      }
      const {path} = question;
      const isList = isSeq(findEntry(document, [...path, 'answer']).entry.value);
      return {
        ...question,
        answers: question.answers.map((answer, place) =>
          writtenAt(document, [...path, 'answer', ...(isList ? [place] : [])], answer),
        ),
        tolerance: writtenAt(document, [...path, 'tolerance'], question.tolerance),
      };
    }),
  };
}
