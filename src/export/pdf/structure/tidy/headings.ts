import { headingLevel } from '../element-types.js';
import { type StructureElement, withChildren } from '../structure.js';

/**
 * Headings in order: the first is the title of the document, and the only one of its level; no level is passed over on
 * the way down. Who listens steps from heading to heading, and finds out where he is by their level.
 */
export function headings(root: StructureElement): StructureElement {
  let last = 0;
  const settled = (element: StructureElement): StructureElement => {
    const level = headingLevel(element.type);
    if (level > 0) {
      last = last === 0 ? 1 : Math.min(Math.max(level, 2), last + 1);
      return { ...element, type: `H${last}` };
    }
    return withChildren(
      element,
      element.children.map((child) => (child.kind === 'element' ? settled(child) : child)),
    );
  };
  return settled(root);
}
