import {useMemo} from 'react';
import type {Comparison} from '../../shared/comparison';
import {createValueKeys, findDifferences} from '../../shared/differences';
import type {ValueLabels} from './plainText';
import {createMatcher, createSearchIndex, type SearchIndex} from './search';
import {showColumns, type Shown, showNotes, showRows} from './shown';
import type {Target} from './target';
import type {View} from './view';

/** What is visible, and how many rows differ over the visible columns. */
export interface ShownState extends Shown {
  readonly differing: number;
}

/** Works out what a view shows. The columns stay the same array while the reader types. */
export function useShown(
  comparison: Comparison,
  {columns: slugs, onlyDifferences, query}: View,
  target: Target | null,
  words: ValueLabels,
): ShownState {
  const slugList = slugs?.join(',') ?? null;
  const targetSlug = target === null || target.type === 'row' ? null : target.slug;
  const columns = useMemo(
    () => showColumns(comparison, slugList?.split(',') ?? null, targetSlug),
    [comparison, slugList, targetSlug],
  );
  const keys = useMemo(() => createValueKeys(comparison), [comparison]);
  const differences = useMemo(() => findDifferences(keys, columns), [keys, columns]);
  const isFiltered = query.trim() !== '';
  const getIndex = useMemo(() => {
    let index: SearchIndex | null = null;
    return () => (index ??= createSearchIndex(comparison, words));
  }, [comparison, words]);
  return useMemo(() => {
    const matches = isFiltered ? createMatcher(getIndex(), query, columns) : () => true;
    const isWanted = (id: string) => (!onlyDifferences || differences.has(id)) && matches(id);
    const rows = showRows(comparison, isWanted, target);
    return {
      columns,
      rows,
      notes: showNotes(comparison, columns, rows),
      differing: differences.size,
    };
  }, [comparison, columns, differences, getIndex, isFiltered, onlyDifferences, query, target]);
}
