import type {Comparison} from '../../shared/comparison';
import type {Anchors} from './anchors';
import type {ValueLabels} from './plainText';

/** What every part of a table needs. It stays the same object while the reader changes the view. */
export interface TableSetting {
  readonly comparison: Comparison;
  readonly anchors: Anchors;
  readonly words: ValueLabels;
}
