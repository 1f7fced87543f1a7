import type {YamlPath} from '../../diagnostics/diagnostic';
import type {Outline, OutlineEntry} from '../../docusaurus/outlines';
import type {CourseInput} from './schema';

/** A page or a link of a module. */
export type PlannedEntry = OutlineEntry & {
  /** Where `courses.yml` says so. */
  readonly path: YamlPath;
};

/** A part of a course as it was declared: its pages may not exist. */
export interface PlannedModule {
  readonly title: string | null;
  readonly entries: readonly PlannedEntry[];
  readonly path: YamlPath;
}

function declaredModules(
  id: string,
  {sidebar, modules}: CourseInput,
  outline: Outline | null,
): PlannedModule[] {
  if (modules !== undefined) {
    return modules.map(({title, pages}, index) => {
      const path = [id, 'modules', index];
      const entries = pages.map((docId, page): PlannedEntry => ({
        type: 'doc',
        docId,
        path: [...path, 'pages', page],
      }));
      return {title, entries, path};
    });
  }
  const path = [id, 'sidebar'];
  const parts = outline?.sidebars.get(sidebar ?? '') ?? [];
  return parts.map(({title, entries}) => ({
    title,
    entries: entries.map((entry) => ({...entry, path})),
    path,
  }));
}

/**
 * The modules of a course, from its sidebar or from its own list. The assessment is in none of them,
 * and what has nothing else is no module.
 *
 * @param id of the course
 * @param outline of the docs that the course is made of; `null` where there are none
 */
export function planCourse(
  id: string,
  input: CourseInput,
  outline: Outline | null,
): PlannedModule[] {
  const isAssessment = (entry: PlannedEntry) =>
    entry.type === 'doc' && entry.docId === input.assessment;
  return declaredModules(id, input, outline)
    .filter(({entries}) => entries.length === 0 || !entries.every(isAssessment))
    .map((part) => ({...part, entries: part.entries.filter((entry) => !isAssessment(entry))}));
}
