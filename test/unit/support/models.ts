import type {ChoiceModel} from '../../../plugins/training/src/client/model';

/** A question whose options are letters; those of the key are capitals. */
export function questionOf(letters: string, overrides: Partial<ChoiceModel> = {}): ChoiceModel {
  const options = Array.from(letters, (letter) => ({
    id: letter.toLowerCase(),
    correct: letter !== letter.toLowerCase(),
  }));
  return {
    type: 'choice',
    id: 'question',
    hash: 'hash',
    points: 1,
    multiple: options.filter(({correct}) => correct).length > 1,
    options,
    ...overrides,
  };
}
