import {findUsage} from '../../../../plugins/training/src/client/comparison/usage';
import {selectPart} from '../../../../plugins/training/src/client/comparison/part';
import {comparison} from '../../support/comparisonModel';

describe('what a legend explains', () => {
  it('is the values that occur, from most to least', () => {
    expect(findUsage(comparison).support).toEqual(['yes', 'no', 'unknown']);
  });

  it('is the link to sources, and between which days they were read', () => {
    expect(findUsage(comparison)).toMatchObject({
      hasSources: true,
      checked: {first: '2026-01-31', last: '2026-01-31'},
    });
  });

  it('is nothing where there are texts without sources', () => {
    const texts = selectPart(
      comparison,
      (id) => id === 'answers',
      () => true,
    );
    expect(findUsage(texts)).toEqual({support: [], hasSources: false, checked: null});
  });
});
