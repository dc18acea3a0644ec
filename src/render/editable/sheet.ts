import type { EditableRoom, EditableTier } from '../../layout/editable/room.js';
import { layOutSlideSheet, type Sheet } from '../../layout/sheet.js';
import type { DeckKit } from '../deck.js';
import { measureFaces } from '../poster-faces.js';
import { slideGeometry } from '../slide-geometry.js';
import { editableSizes } from './sizes.js';

/** A slide, in px, and where the words of a framed one end. */
const size = Object.freeze({ width: 1280, height: 720 });
const bottom = 622;

/** The sheet that the boxes of a slide stand on; or a drawing under its headline, which is less high and has its own step. */
export function editableSheet(
  { theme, fonts, messages, terms }: DeckKit,
  accent: number,
  { height = size.height, step = 0 }: { readonly height?: number; readonly step?: number } = {},
): Sheet {
  return layOutSlideSheet({
    shape: 'wide',
    room: { width: size.width, height, margin: slideGeometry.margin },
    theme: theme.tokens,
    accent,
    step,
    faces: measureFaces(theme.tokens, fonts),
    messages,
    terms,
  });
}

/** What is known of a slide before its headline is set. */
export function slideRoom(
  { theme, messages }: DeckKit,
  {
    sheet,
    tier,
    onField,
    linkTo,
  }: {
    readonly sheet: Sheet;
    readonly tier: EditableTier;
    readonly onField: boolean;
    readonly linkTo: EditableRoom['linkTo'];
  },
): EditableRoom {
  const { margin, across } = slideGeometry;
  return {
    sheet,
    palette: onField ? sheet.reversed : sheet.paper,
    tier,
    sizes: editableSizes(theme.tokens, tier),
    left: margin,
    right: margin + across,
    top: 0,
    bottom,
    messages,
    linkTo,
  };
}
