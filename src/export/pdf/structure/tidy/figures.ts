import { boxAround } from '../../content/matrix.js';
import { type Box, mapElements, piecesOf, type ShownBy, type StructureElement } from '../structure.js';

/** Every figure says where on its page it stands. */
export function figures(root: StructureElement, shownBy: ShownBy): StructureElement {
  return mapElements(root, (element) => {
    if (element.type !== 'Figure') return element;
    const pieces = [...piecesOf(element)];
    const box = pieces
      .filter(({ page }) => page === pieces[0]?.page)
      .reduce<Box | undefined>((around, piece) => boxAround(around, shownBy(piece)?.box), undefined);
    return box === undefined ? element : { ...element, box };
  });
}
