import type {Question} from '../../quiz/types';
import {createSnapshot, type QuizzesByLanguage, type Snapshot} from '../source/snapshot';
import type {SourceQuiz} from '../source/sourceQuiz';
import type {Repository} from './git';
import {docIdOf, pageIdAt, type PathFolder, pathBelow} from './pagePaths';
import {type PastQuiz, readPastQuiz} from './pastQuiz';

/** The source of a site as it was. */
export interface Past {
  /** As `2026-01-31`; `null` where git does not have the commit. */
  readonly dayOf: (commit: string) => string | null;
  /** `null` where git does not have the commit. */
  readonly at: (commit: string) => Snapshot | null;
  /** A question of a page of today as it was at any time; `null` where it never was so. */
  readonly find: (id: string, hash: string) => Question | null;
  /** Whether a page of today had a question with that id at any time. */
  readonly has: (id: string) => boolean;
  /**
   * The first day on which a question asked what it asks; `null` where nobody knows.
   *
   * @param before only days after this one are of interest
   */
  readonly firstDayOf: (id: string, hash: string, before: string) => string | null;
}

/** What is known of a site that is in no repository. */
export const NO_PAST: Past = {
  dayOf: () => null,
  at: () => null,
  find: () => null,
  has: () => false,
  firstDayOf: () => null,
};

export interface PastOptions {
  readonly folders: readonly PathFolder[];
  /** As in HTML. */
  readonly defaultLanguage: string;
  /** What pages of today are known by, by their path relative to the site. */
  readonly pageIds: ReadonlyMap<string, string>;
  /** Quizzes of today, in each language and version, and the paths of their pages. */
  readonly quizzes: readonly Pick<SourceQuiz, 'id' | 'file'>[];
}

/** A path, and what is known of the page at it. */
interface PagePath {
  readonly file: string;
  readonly below: string;
  readonly folder: PathFolder;
}

export function createPast(
  repository: Repository,
  {folders, defaultLanguage, pageIds, quizzes}: PastOptions,
): Past {
  const snapshots = new Map<string, Snapshot>();
  const read = new Map<string, PastQuiz | null>();
  const filesById = new Map<string, string[]>();
  quizzes.forEach(({id, file}) => {
    filesById.set(id, [...new Set([...(filesById.get(id) ?? []), file])]);
  });

  /** Reads contents that nobody has read yet, all at once. */
  const quizzesOf = (blobs: readonly string[]): readonly (PastQuiz | null)[] => {
    const texts = repository.read([...new Set(blobs)].filter((blob) => !read.has(blob)));
    texts.forEach((text, blob) => read.set(blob, readPastQuiz(text)));
    return blobs.map((blob) => read.get(blob) ?? null);
  };

  const toSource = ({file, below, folder}: PagePath, past: PastQuiz): SourceQuiz => ({
    id: past.input.id ?? pageIds.get(file) ?? pageIdAt(below, past.pageId, folder),
    file,
    docId: folder.docsPlugin === null ? null : docIdOf(below, past.pageId),
    group: folder.original,
    input: past.input,
    quiz: past.quiz,
  });

  const quizzesIn = (tree: ReadonlyMap<string, string>): QuizzesByLanguage => {
    // Everything in one go.
    quizzesOf([...tree.values()]);
    const originals = folders.flatMap((folder) =>
      [...tree.keys()].flatMap((file): PagePath[] => {
        const below = pathBelow(folder.original, file);
        return below === null ? [] : [{file, below, folder}];
      }),
    );
    const languages = new Set([
      defaultLanguage,
      ...folders.flatMap(({translated}) => [...translated.keys()]),
    ]);
    return new Map(
      [...languages].map((language) => [
        language,
        originals.flatMap((page): SourceQuiz[] => {
          const folder = page.folder.translated.get(language);
          const translated = folder === undefined ? page.file : `${folder}/${page.below}`;
          const file = tree.has(translated) ? translated : page.file;
          const [past = null] = quizzesOf([tree.get(file) ?? '']);
          return past === null ? [] : [toSource({...page, file}, past)];
        }),
      ]),
    );
  };

  const at = (commit: string): Snapshot | null => {
    if (!repository.days.has(commit)) {
      return null;
    }
    const snapshot = snapshots.get(commit) ?? createSnapshot(quizzesIn(repository.treeAt(commit)));
    snapshots.set(commit, snapshot);
    return snapshot;
  };

  /** Questions with an id as a page of today had them, the newest first, each with its day. */
  const questionsWith = (id: string): readonly (readonly [string, Question])[] => {
    const [quizId = '', questionId] = id.split('#');
    const versions = (filesById.get(quizId) ?? []).flatMap(
      (file) => repository.versions().get(file) ?? [],
    );
    const quizzes = quizzesOf(versions.map(({blob}) => blob));
    return versions.flatMap(({day}, index) =>
      (quizzes[index]?.quiz.questions ?? [])
        .filter((question) => question.id === questionId)
        .map((question) => [day, question] as const),
    );
  };
  const newestDays = new Map<string, string>();
  /** The day of the last change of a page of today; an early one where there was none. */
  const newestDayOf = (quizId: string): string => {
    const files = filesById.get(quizId);
    if (files === undefined) {
      return '';
    }
    const known = newestDays.get(quizId);
    if (known !== undefined) {
      return known;
    }
    const days = files.flatMap((file) => repository.versions().get(file) ?? []);
    const newest =
      days
        .map(({day}) => day)
        .sort()
        .at(-1) ?? '';
    newestDays.set(quizId, newest);
    return newest;
  };

  return {
    dayOf: (commit) => repository.days.get(commit) ?? null,
    at,
    find: (id, hash) =>
      questionsWith(id).find(([, question]) => question.hash === hash)?.[1] ?? null,
    has: (id) => questionsWith(id).length > 0,
    firstDayOf(id, hash, before) {
      if (repository.isShallow || newestDayOf(id.slice(0, id.indexOf('#'))) <= before) {
        return null;
      }
      const days = questionsWith(id)
        .filter(([, question]) => question.hash === hash)
        .map(([day]) => day);
      return days.sort()[0] ?? null;
    },
  };
}
