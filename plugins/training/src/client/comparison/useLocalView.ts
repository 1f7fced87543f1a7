import {useState} from 'react';
import type {ViewState} from './useAddressedView';
import {FULL_VIEW, type View} from './view';

/** Keeps the view of a table that shares its page, and its address, with other content. */
export function useLocalView(): ViewState {
  const [view, change] = useState<View>(FULL_VIEW);
  return {
    view,
    target: null,
    change,
    search: (query) => {
      change({...view, query});
    },
  };
}
