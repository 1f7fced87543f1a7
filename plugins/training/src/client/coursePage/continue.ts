import {CODE_LENGTH} from '../../shared/questionCode';
import {entriesOf, readKept, type States, storedOf, type TrackedPage} from '../course';

/** Number of questions that a list of codes stands for. */
export function questionCount(codes: string): number {
  return codes.length / CODE_LENGTH;
}

/** Whether a question of the page took more than one try, or was shown. */
function hasMissed(page: TrackedPage): boolean {
  return entriesOf(readKept(storedOf(page)).done).some(([, byHash]) =>
    entriesOf(byHash).some(([, time]) => {
      const {responses, shown} = Object(time) as {responses?: unknown; shown?: unknown};
      return shown === true || (Array.isArray(responses) && responses.length > 1);
    }),
  );
}

/**
 * Place of the page to go on with: begun, or else not done, or else one to review.
 *
 * @returns -1 where nothing is left to do
 */
export function placeToContinue(pages: readonly TrackedPage[], states: States): number {
  const begun = states.findIndex(({status}) => status === 'begun');
  const open = states.findIndex(({status}) => status === 'open');
  if (begun !== -1 || open !== -1) {
    return begun === -1 ? open : begun;
  }
  const withNews = states.findIndex(({news}) => news > 0);
  return withNews === -1 ? pages.findIndex(hasMissed) : withNews;
}
