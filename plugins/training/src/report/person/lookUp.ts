import type {Question} from '../../quiz/types';
import type {CourseSource} from '../source/courseSource';
import type {Misfits} from './misfits';
import {quoted} from './misfits';

/** Finds what was asked, as it is now or was at some time. */
export interface LookUp {
  /**
   * A question as a reader answered it; `null` where nobody knows it, which is then told.
   *
   * @param commits at which it may have been so
   */
  readonly find: (
    asked: {readonly id: string; readonly hash: string},
    commits: readonly (string | null)[],
    misfits: Misfits,
  ) => Question | null;
}

/** So many questions of former times are kept. */
const MOST_KEPT = 50_000;

export function createLookUp({now, past}: Pick<CourseSource, 'now' | 'past'>): LookUp {
  const former = new Map<string, Question | 'content' | 'question'>();

  const findFormer = (
    id: string,
    hash: string,
    commits: readonly string[],
  ): Question | 'content' | 'question' => {
    const snapshots = commits.flatMap((commit) => past.at(commit) ?? []);
    const found = snapshots.map((snapshot) => snapshot.find(id, hash)).find((one) => one !== null);
    const isKnown = () =>
      now.has(id) || snapshots.some((snapshot) => snapshot.has(id)) || past.has(id);
    return found ?? past.find(id, hash) ?? (isKnown() ? 'content' : 'question');
  };

  return {
    find({id, hash}, commits, misfits) {
      const current = now.find(id, hash);
      if (current) {
        return current;
      }
      const named = [...new Set(commits.filter((commit) => commit !== null))];
      const key = JSON.stringify([id, hash, named]);
      const found = former.get(key) ?? findFormer(id, hash, named);
      if (former.size < MOST_KEPT) {
        former.set(key, found);
      }
      if (typeof found === 'object') {
        return found;
      }
      misfits.add(
        found === 'content' ? 'misfit/unknown-content' : 'misfit/unknown-question',
        quoted(id),
      );
      return null;
    },
  };
}
