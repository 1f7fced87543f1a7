import {flushSync} from 'react-dom';

/**
 * Renders what a change of state leads to before it returns, so that what is new can be focused.
 *
 * Components take it from here: a site in TypeScript that ejects one may have no types of React DOM.
 */
export const renderNow: (change: () => void) => void = flushSync;
