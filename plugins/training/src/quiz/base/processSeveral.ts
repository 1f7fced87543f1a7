import {processNumeric} from '../../grading/numeric';
import type {ResponseProcessing} from '../../grading/responseProcessing';
import {processNumbers} from '../../grading/richBlanks';
import {numberKeys, type SeveralNumbers} from '../../shared/severalNumbers';

/** Several numbers, or a share of one, make a question for each of them. */
export function processSeveral(numbers: SeveralNumbers): ResponseProcessing {
  const each = numberKeys(numbers).map((key) => processNumeric(key));
  const [first = processNumeric({answer: '', tolerance: '0'})] = each;
  return processNumbers(first, each);
}
