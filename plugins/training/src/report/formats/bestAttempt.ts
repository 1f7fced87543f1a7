import type {Person, PersonAttempt} from '../model';

/** The attempt that counts: the first that passed, or else the one with the highest result. */
export function bestAttempt({attempts}: Pick<Person, 'attempts'>): PersonAttempt | null {
  const byResult = [...attempts].sort((one, other) => (other.percent ?? -1) - (one.percent ?? -1));
  return attempts.find(({isPassed}) => isPassed === true) ?? byResult[0] ?? null;
}

export function countDone({pages}: Pick<Person, 'pages'>): number {
  return pages.filter(({status}) => status === 'done').length;
}
