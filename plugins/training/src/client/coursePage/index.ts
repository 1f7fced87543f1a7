/**
 * What a course that a page shows builds on; any version may change it.
 */
export {placeToContinue, questionCount} from './continue';
export {useCount} from './useCount';
export {useLinkClicks} from './useLinkClicks';
