import type {Heading, PhrasingContent} from 'mdast';

/** A second-level heading with an anchor that does not depend on its words. */
export function sectionHeading(children: PhrasingContent[], id: string): Heading {
  const data: Heading['data'] & {hProperties: {id: string}} = {hProperties: {id}};
  return {type: 'heading', depth: 2, children, data};
}
