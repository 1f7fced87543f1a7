import {createContext, type ReactNode} from 'react';

/** Shows the blank at a place in its text, from 0. */
export type ShowBlank = (place: number) => ReactNode;

export const BlanksContext = createContext<ShowBlank>(() => '…');
