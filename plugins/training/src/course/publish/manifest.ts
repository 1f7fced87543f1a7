import type {AssessmentRules, Course} from '../../shared/course';

/** See `client/course/manifest.ts`, which reads it. */
export interface Manifest {
  readonly base: string;
  readonly idBase: string;
  readonly pages: readonly (readonly [string, string, string?])[];
  readonly assessment: AssessmentRules | null;
}

/** The folders that all addresses, or all ids, have in common. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folders = first.split('/').slice(0, -1);
  const length = folders.findIndex(
    (_folder, index) =>
      !paths.every((path) => path.startsWith(`${folders.slice(0, index + 1).join('/')}/`)),
  );
  return folders
    .slice(0, length === -1 ? folders.length : length)
    .map((folder) => `${folder}/`)
    .join('');
}

function rulesOf(assessment: AssessmentRules): AssessmentRules {
  const {id, permalink, questions, passMark, retryAfter} = assessment;
  return {id, permalink, questions, passMark, retryAfter};
}

/** A course in as few bytes as its pages can do with: they have their own titles. */
export function toManifest({modules, assessment}: Course): Manifest {
  const pages = modules.flatMap((module) => module.pages);
  const base = commonFolder(pages.map(({permalink}) => permalink));
  const idBase = commonFolder(pages.map(({id}) => id));
  return {
    base,
    idBase,
    pages: pages.map(({permalink, id, codes}) => {
      const end = permalink.slice(base.length);
      const rest = id.slice(idBase.length);
      return rest === end ? [end, codes] : [end, codes, rest];
    }),
    assessment: assessment && rulesOf(assessment),
  };
}
