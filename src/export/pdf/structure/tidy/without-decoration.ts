import { type ShownBy, type StructureElement, type StructureNode, withChildren } from '../structure.js';

/**
 * Takes out what says nothing: grounds, rules and frames, which the browser counts to the element they belong to. What a
 * figure is drawn with stays, as the figure says what it shows.
 */
export function withoutDecoration(element: StructureElement, shownBy: ShownBy): StructureElement {
  if (element.type === 'Figure' || element.type === 'Formula') return element;
  return withChildren(
    element,
    element.children.flatMap((child): readonly StructureNode[] => {
      if (child.kind === 'piece') return (shownBy(child)?.text ?? '') === '' ? [] : [child];
      return child.kind === 'element' ? [withoutDecoration(child, shownBy)] : [child];
    }),
  );
}
