import { kindOf } from '../../kinds/index.js';
import { overflowOf } from '../../layout/editable/measure.js';
import {
  type EditablePlan,
  type EditableRoom,
  type EditableTier,
  editableTiers,
} from '../../layout/editable/room.js';
import type { SlidePicture } from '../../model/drawing.js';
import type { EditableShape, EditableSlide } from '../../model/editable-deck.js';
import type { Slide } from '../../model/page.js';
import type { DeckKit } from '../deck.js';
import { slideFrame } from './frame.js';
import { logoOn } from './logo.js';
import { placeDrawing } from './place-drawing.js';
import { editableSheet, slideRoom } from './sheet.js';
import { brokenAsOurs, placeTitle, usualTitle } from './title.js';

/** A slide, and those of its boxes whose words reach over them, each with by how much, in px. */
export interface PlacedSlide {
  readonly slide: EditableSlide;
  readonly tooFull: readonly FullBox[];
}

/** A box by its name, and how far its words reach over it, in px. */
export interface FullBox {
  readonly box: string;
  readonly over: number;
}

/** What a slide is placed with. */
interface Placing {
  readonly slide: Slide;
  /** Its drawing, portrait or photograph. */
  readonly picture: SlidePicture | undefined;
  readonly kit: DeckKit;
  readonly linkTo: EditableRoom['linkTo'];
}

/**
 * Places the words of a slide in boxes: in the type of its own tier if they fit there with some to spare, or else in the
 * first tighter one in which they do; in the tightest, where they fit in none.
 */
export function editableSlide(placing: Placing): PlacedSlide {
  const [first, ...tighter] = editableTiers.filter((tier) => tier >= placing.slide.tier);
  let placed = inTier(placing, first ?? 0);
  for (const tier of tighter) {
    if (placed.tooFull.length === 0) return placed;
    placed = inTier(placing, tier);
  }
  return placed;
}

function inTier({ slide, picture, kit, linkTo }: Placing, tier: EditableTier): PlacedSlide {
  const sheet = editableSheet(kit, slide.accent);
  const around = slideRoom(kit, { sheet, tier, onField: slide.field === true, linkTo });
  const usual = usualTitle(slide, around, kit);
  const room: EditableRoom = { ...around, top: usual.end, scene: picture?.scene };
  const plan = planOf(slide, picture, kit, room);
  const framed = plan.framed !== false;
  const frame = slideFrame(slide, room, kit.messages);
  const shapes: readonly EditableShape[] = [
    placeTitle(slide, plan, usual, room),
    ...plan.shapes.map((shape) =>
      shape.kind === 'text' && shape.role === 'label' ? brokenAsOurs(shape, room) : shape,
    ),
    ...logoOn(slide, kit.theme),
    ...(framed ? [...frame.before, ...frame.after] : []),
  ];
  const long = plan.title?.place === undefined && usual.lines > 1;
  return {
    slide: {
      id: slide.id,
      kind: slide.content.kind,
      ...(plan.purpose === undefined ? {} : { purpose: plan.purpose }),
      layout: layoutName(slide, [plan.variant, long ? 'long headline' : undefined]),
      ground: plan.ground ?? room.palette.ground,
      accent: slide.accent,
      ornaments: [...(framed ? frame.ornaments : []), ...(plan.ornaments ?? [])],
      shapes,
      notes: slide.notes.map(({ long: note }) => note),
    },
    tooFull: shapes.flatMap((shape) => {
      const over = shape.kind === 'text' ? overflowOf(sheet, shape) : 0;
      return over > 0 ? [{ box: shape.name, over }] : [];
    }),
  };
}

function planOf(
  slide: Slide,
  picture: SlidePicture | undefined,
  kit: DeckKit,
  room: EditableRoom,
): EditablePlan {
  const form = kindOf(slide.content).slide;
  if (form?.editable !== undefined) return form.editable.place(slide.content, room);
  return picture === undefined ? { shapes: [] } : placeDrawing(slide, picture, kit, room);
}

/** `Number grid, 4 figures` */
function layoutName({ content }: Slide, variants: readonly (string | undefined)[]): string {
  const kind = content.kind.replaceAll('-', ' ');
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return [name, ...variants.filter((variant) => variant !== undefined)].join(', ');
}
