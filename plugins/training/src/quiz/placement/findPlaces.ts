import type {Nodes, Parents, Root} from 'mdast';
import {moduleNames} from '../../mdx/names/moduleNames';
import {attributeNamed, isJsxElement, type JsxElement} from '../../mdx/syntaxTree';

/** What an author can place in the body of a page. */
export type PlacedComponent = 'KnowledgeCheck' | 'Question';

const COMPONENTS: readonly PlacedComponent[] = ['KnowledgeCheck', 'Question'];

/** An element that has the name of one of ours, in whatever case. */
export interface PlacedElement {
  readonly parent: Parents;
  readonly node: JsxElement;
  readonly component: PlacedComponent;
}

/** Where an author wants the quiz, or one of its questions. */
export interface Place {
  readonly parent: Parents;
  readonly node: JsxElement;
  /** `null` stands for the quiz with the questions that stand nowhere else. */
  readonly questionId: string | null;
}

/** The component whose name an author wrote, in whatever case. */
export function componentNamed(name: string | null): PlacedComponent | null {
  const found = COMPONENTS.find((component) => component.toLowerCase() === name?.toLowerCase());
  return found ?? null;
}

/** The id of the question that an element asks for; `null` where it is missing or JavaScript. */
export function questionIdOf(node: JsxElement): string | null {
  const value = attributeNamed(node, 'id')?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Finds the elements below a node that are ours by their names. */
export function elementsIn(parent: Parents, own: ReadonlySet<string>): PlacedElement[] {
  return parent.children.flatMap((node: Nodes) => {
    if (isJsxElement(node) && !own.has(node.name ?? '')) {
      const component = componentNamed(node.name);
      if (component) {
        return [{parent, node, component}];
      }
    }
    return 'children' in node ? elementsIn(node, own) : [];
  });
}

/**
 * Finds the elements of a page that are ours by their names, in the order of the page. Those that
 * the page imports or exports are its author's.
 */
export function findElements(tree: Root): PlacedElement[] {
  return elementsIn(tree, moduleNames(tree));
}

/** Finds `<KnowledgeCheck />` and `<Question id="..." />` in a page that has a quiz. */
export function findPlaces(tree: Root): Place[] {
  return findElements(tree).flatMap(({parent, node, component}) =>
    node.name === component
      ? [{parent, node, questionId: component === 'Question' ? (questionIdOf(node) ?? '') : null}]
      : [],
  );
}
