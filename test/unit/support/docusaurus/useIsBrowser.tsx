import {useSyncExternalStore} from 'react';

const subscribe = () => () => undefined;

export default function useIsBrowser(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
