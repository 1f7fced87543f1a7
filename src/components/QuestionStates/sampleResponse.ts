import {
  type QuestionEntry,
  readItems,
  readMatching,
  readOptions,
  type Response,
} from 'docusaurus-plugin-training/client';

/** A response of which no part is right. */
export function wrongResponse({model, element}: QuestionEntry): Response {
  switch (model.type) {
    case 'choice':
    case 'true-false':
      return readOptions(element)
        .filter(({correct}) => !correct)
        .slice(0, 1)
        .map(({id}) => id);
    case 'fill-in':
      return model.correctResponse.length === 0 ? ['?'] : model.correctResponse.map(() => '?');
    case 'numeric':
      return ['-1'];
    case 'sequencing': {
      const [first = '', ...others] = model.correctResponse;
      return [...others, first];
    }
    case 'matching': {
      const {key, choices} = readMatching(element);
      return key.map(({left, right}) => {
        const other = choices.find(({id}) => id !== right)?.id ?? '';
        return `${left}[.]${other}`;
      });
    }
  }
}

/** A response of which the first part is right; `null` where a question has but one part. */
export function partlyRightResponse(entry: QuestionEntry): Response | null {
  const {model, element} = entry;
  const [first, second, ...others] = model.correctResponse;
  if (first === undefined || second === undefined) {
    return null;
  }
  if (model.type === 'choice') {
    return [first];
  }
  if (model.type === 'sequencing') {
    return readItems(element).length > 2 ? [first, ...others, second] : null;
  }
  return [first, ...wrongResponse(entry).slice(1)];
}
