import type {Nodes, Root} from 'mdast';
import type {BodyProblem} from '../../diagnostics/diagnostic';
import {didYouMean} from '../../diagnostics/didYouMean';
import {formatList} from '../../diagnostics/wording';
import {bodyProblem, rangeOf, writeFix} from '../../mdx/bodyProblem';
import {attributeSpan, nameSpan, valueSpan} from '../../mdx/elementSource';
import {attributeOf, importModule, importThemeComponent, localName} from '../../mdx/jsx';
import {moduleNames} from '../../mdx/names/moduleNames';
import {attributeNamed, isJsxElement, type JsxElement, nodesIn} from '../../mdx/syntaxTree';
import type {EmbeddableCourses} from './embeddable';

/** The element that shows a course in a page. */
const ELEMENT = 'Course';

/**
 * Whether a text may have such an element in it: whether the Markdown is worth reading. In a site
 * without courses, an element of this name is the site's.
 */
export function mayEmbedCourse(source: string, keys: EmbeddableCourses['keys']): boolean {
  return source.includes(`<${ELEMENT}`) && Object.keys(keys).length > 0;
}

function isEmbed(node: Nodes): node is JsxElement {
  return isJsxElement(node) && node.name === ELEMENT;
}

/** Finds `<Course />` in a page, unless the page has a component of its own by this name. */
function findEmbeds(tree: Root): JsxElement[] {
  const embeds = nodesIn(tree).filter(isEmbed);
  return embeds.length > 0 && moduleNames(tree).has(ELEMENT) ? [] : embeds;
}

function courseIdOf(node: JsxElement): string | null {
  const value = attributeNamed(node, 'id')?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function checkEmbed(node: JsxElement, ids: readonly string[], source: string): BodyProblem[] {
  const id = courseIdOf(node);
  const attribute = attributeNamed(node, 'id');
  if (id === null) {
    const span = attribute ? attributeSpan(attribute, source) : nameSpan(node, source);
    return [
      bodyProblem(rangeOf(span, node, source), {
        code: 'embed/missing-course',
        message: `\`<${ELEMENT} />\` does not say which course`,
        found: 'no `id` with a text',
        expected: formatList(ids),
        help: `write \`<${ELEMENT} id="${ids[0] ?? ''}" />\``,
      }),
    ];
  }
  if (ids.includes(id)) {
    return [];
  }
  const span = attribute && valueSpan(attribute, source);
  const suggestion = didYouMean(id, ids);
  return [
    bodyProblem(rangeOf(span, attribute ?? node, source), {
      code: 'embed/unknown-course',
      message: `there is no course \`${id}\``,
      found: 'unknown course',
      expected: formatList(ids),
      help: suggestion ? `did you mean \`${suggestion}\`?` : 'declare it in `courses.yml`',
      fix: suggestion === null ? null : writeFix(suggestion, [span]),
    }),
  ];
}

/**
 * Checks the courses that a page shows.
 *
 * @param keys of those that it can show
 * @param source the text that the tree was parsed from
 */
export function checkCourseEmbeds(
  tree: Root,
  source: string,
  keys: EmbeddableCourses['keys'],
): BodyProblem[] {
  return findEmbeds(tree).flatMap((node) => checkEmbed(node, Object.keys(keys), source));
}

/**
 * Gives each `<Course id="..." />` of a page its component and its data.
 *
 * @param moduleOf gives the module with the data of a course by its key
 */
export function addCourseEmbeds(
  tree: Root,
  keys: EmbeddableCourses['keys'],
  moduleOf: (key: string) => string,
): void {
  const embeds = findEmbeds(tree);
  const wanted = [...new Set(embeds.map(courseIdOf))].filter((id) => id !== null);
  const nameOf = (id: string | null) => `trainingCourse${wanted.indexOf(id ?? '')}`;
  for (const node of embeds) {
    const variable = nameOf(courseIdOf(node));
    node.name = localName(ELEMENT);
    node.attributes = [attributeOf('course', {variable})];
  }
  wanted.forEach((id) => {
    importModule(tree, nameOf(id), moduleOf(keys[id] ?? ''));
  });
  if (embeds.length > 0) {
    importThemeComponent(tree, ELEMENT);
  }
}
