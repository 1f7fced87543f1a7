import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {useHistory} from '@docusaurus/router';
import type {Comparison} from '../../shared/comparison';
import {findTarget, type Target} from './target';
import {useAddressPart} from './useAddressPart';
import {formatView, parseView, type View} from './view';

/** A reader's view of a comparison, and how to change it. */
export interface ViewState {
  readonly view: View;
  /** What the hash of the address names. */
  readonly target: Target | null;
  /** For a choice: one can go back to what was before. */
  readonly change: (next: View) => void;
  /** For a text that is being typed. */
  readonly search: (query: string) => void;
}

/**
 * How long a reader has to rest before what was typed goes to the address. Browsers refuse too many
 * changes in a short time, and sites count each as a visit.
 */
const TYPING_PAUSE = 300;

/**
 * Adds an entry to the browser's history, to be replaced at once. To a push, Docusaurus reacts as to
 * a new page: it puts the focus on the link that skips to the content, and so scrolls to the top.
 */
function addHistoryEntry(): void {
  window.history.pushState(window.history.state, '');
}

/**
 * Takes the hash out of the browser's address alone. To the router it would be a new page, whose
 * beginning it would scroll to.
 */
function removeHash(): void {
  const {hash, pathname, search} = window.location;
  // The hash router has its addresses there.
  if (hash !== '' && !hash.startsWith('#/')) {
    window.history.replaceState(window.history.state, '', pathname + search);
  }
}

/** Keeps a view in the page's address: it can be shared, restored, and gone back to. */
export function useAddressedView(comparison: Comparison): ViewState {
  const history = useHistory();
  const parameters = useAddressPart('search');
  const hash = useAddressPart('hash');
  const [typed, setTyped] = useState<string | null>(null);
  // Whoever changes the view has seen what the address names: it is a row like any other then.
  const [hasMovedOn, setHasMovedOn] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOwnChange = useRef(false);

  const addressed = useMemo(() => parseView(parameters, comparison), [parameters, comparison]);
  const target = useMemo(
    () => (hasMovedOn ? null : findTarget(hash, comparison)),
    [hasMovedOn, hash, comparison],
  );
  const view = useMemo(
    () => (typed === null ? addressed : {...addressed, query: typed}),
    [addressed, typed],
  );

  useEffect(() => {
    const stopListening = history.listen(() => {
      // Whoever goes back wants what the address says.
      if (!isOwnChange.current) {
        clearTimeout(timer.current);
        setTyped(null);
        setHasMovedOn(false);
      }
    });
    return () => {
      stopListening();
      clearTimeout(timer.current);
    };
  }, [history]);

  const write = useCallback(
    (how: 'push' | 'replace', next: View) => {
      const {location} = history;
      const changed = formatView(location.search, next);
      if (changed !== location.search) {
        if (how === 'push') {
          addHistoryEntry();
        }
        isOwnChange.current = true;
        history.replace({...location, search: changed});
        isOwnChange.current = false;
      }
      removeHash();
    },
    [history],
  );
  const change = useCallback(
    (next: View) => {
      clearTimeout(timer.current);
      setTyped(next.query);
      setHasMovedOn(true);
      write('push', next);
    },
    [write],
  );
  const search = useCallback(
    (query: string) => {
      clearTimeout(timer.current);
      setTyped(query);
      setHasMovedOn(true);
      timer.current = setTimeout(() => {
        write(addressed.query === '' ? 'push' : 'replace', {...addressed, query});
      }, TYPING_PAUSE);
    },
    [write, addressed],
  );

  return {view, target, change, search};
}
