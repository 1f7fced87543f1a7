import fc from 'fast-check';
import type {ResponseProcessing} from '../../../plugins/training/src/grading/responseProcessing';

/** What can be a response, or a part of one, to the question: most are neither right nor whole. */
export function responsesTo({
  correctResponse,
}: Pick<ResponseProcessing, 'correctResponse'>): fc.Arbitrary<string[]> {
  const part = fc.oneof(
    fc.constantFrom('', 'true', 'false', '1', ...correctResponse),
    fc.string({unit: 'binary', maxLength: 6}),
  );
  return fc.oneof(
    fc.array(part, {maxLength: 7}),
    fc.shuffledSubarray([...correctResponse], {minLength: correctResponse.length}),
    fc.tuple(...correctResponse.map(() => part)),
  );
}
