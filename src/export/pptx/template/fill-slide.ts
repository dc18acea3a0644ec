import type { EditableShape, EditableSlide, EditableText } from '../../../model/editable-deck.js';
import type { Place } from '../../../model/scene.js';
import { arrangeFreely, type Manner } from './arrange-freely.js';
import { heightOf, wordsOf } from './estimate.js';
import { fillOpening, fillSides } from './fill-texts.js';
import type { FilledPiece, FilledPlaceholder, FilledSlide } from './filled-slide.js';
import { bodiesOf, titleOf } from './layout-form.js';
import { filledPlaceholder, headlineFor, wordsFor } from './placeholder-words.js';
import type { TemplateLayout, TemplatePlaceholder } from './template.js';
import { type FillForm, fillForm, slideParts } from './wanted-form.js';

/** The height of our own slides: type is as large against it as against that of the template. */
const ownHeight = 720;
/** Type grows no further than by this where there is more room. */
const growth = 1.1;
/** The type of source lines against that of ours, and how high a line of it is. */
const note = Object.freeze({ share: 0.8, leading: 1.3 });
/** A footer in smaller type than this, in px, cannot be read: 9 points. */
const leastFooter = 12;

export interface SlideSheet {
  readonly width: number;
  readonly height: number;
}

/** Fills a slide of ours into a layout of a template: words into its placeholders, all else into its free area. */
export function fillSlide(slide: EditableSlide, layout: TemplateLayout, sheet: SlideSheet): FilledSlide {
  const parts = slideParts(slide);
  const form = formOn(layout, fillForm(slide));
  const largest = (sheet.height / ownHeight) * growth;
  const footer = footerOf(layout, parts.running);
  const strip = noteStrip(
    [...parts.source, ...(footer === undefined ? parts.running : [])],
    layout,
    Math.min(largest, layout.free.width / 1112),
  );
  const area =
    strip === undefined ? layout.free : { ...layout.free, height: strip.place.y - layout.free.y - 12 };
  const { title } = parts;
  const head = titleOf(layout.placeholders);
  const titled = (place?: Place): readonly FilledPiece[] => {
    if (title === undefined || head === undefined) return [];
    const other = place === undefined ? {} : { place, middle: true as const };
    return [filledPlaceholder(head, title.name, headlineOf(slide, title), other)];
  };
  const filled = fill();
  const number = layout.placeholders.find(({ type, place }) => type === 'sldNum' && place !== undefined);
  return {
    layout,
    pieces: [
      ...filled.pieces,
      ...(strip === undefined ? [] : [{ kind: 'free' as const, shape: strip, scale: 1 }]),
      ...(footer === undefined ? [] : [footer]),
      ...(number === undefined ? [] : [{ kind: 'slide-number' as const, placeholder: number }]),
    ],
    leftOut: filled.leftOut,
  };

  function fill(): Pick<FilledSlide, 'pieces' | 'leftOut'> {
    switch (form) {
      case 'title':
      case 'section': {
        const { pieces, leftOut, prefix } = fillOpening(parts.contents, layout, area, largest);
        return { pieces: [...titled().map((piece) => prefixed(piece, prefix)), ...pieces], leftOut };
      }
      case 'content': {
        const [body] = bodiesOf(layout.placeholders);
        const [text] = parts.contents;
        if (body === undefined || text?.kind !== 'text') break;
        return { pieces: [...titled(), bodyOver(body, text, strip)], leftOut: [] };
      }
      case 'sides': {
        const pieces = fillSides(parts.contents, layout);
        if (pieces !== undefined) return { pieces: [...titled(), ...pieces], leftOut: [] };
        break;
      }
      case 'statement': {
        const { pieces, place } = atFoot(parts.contents, title, area, largest);
        return { pieces: [...titled(statementPlace(head, place)), ...pieces], leftOut: [] };
      }
      case 'free':
        break;
    }
    return {
      pieces: [...titled(), ...freely(parts.contents, title, area, { largest })],
      leftOut: [],
    };
  }
}

/** Words of one text need a box for it: where the layout has none they stand freely. */
function formOn(layout: TemplateLayout, form: FillForm): FillForm {
  return form === 'content' && bodiesOf(layout.placeholders).length === 0 ? 'free' : form;
}

/** Words that were said stand in quotation marks: our own slides draw one beside them. */
function headlineOf({ purpose }: EditableSlide, title: EditableText): FilledPlaceholder['paragraphs'] {
  const paragraphs = headlineFor(title);
  const words = paragraphs.map(wordsOf).join('');
  if (purpose !== 'saying' || /^[“「『"]/.test(words)) return paragraphs;
  return paragraphs.map((each) => ({ ...each, runs: [{ text: '“' }, ...each.runs, { text: '”' }] }));
}

function prefixed(piece: FilledPiece, prefix: string): FilledPiece {
  if (prefix === '' || piece.kind !== 'placeholder') return piece;
  const [first, ...rest] = piece.paragraphs;
  if (first === undefined) return piece;
  return filledPlaceholder(piece.placeholder, piece.name, [
    { ...first, runs: [{ text: prefix }, ...first.runs] },
    ...rest,
  ]);
}

/** A text in a box for it; where words and source line would meet, the box ends above that. */
function bodyOver(
  body: TemplatePlaceholder,
  text: EditableText,
  strip: EditableText | undefined,
): FilledPlaceholder {
  const filled = filledPlaceholder(body, text.name, wordsFor(text));
  if (strip === undefined || body.place === undefined) return filled;
  const { style, place } = body;
  const size = filled.size ?? style.size;
  const words = heightOf(filled.paragraphs, place.width - style.insets.across, {
    ...style,
    size,
    gap: (style.gap * size) / style.size,
    indent: 1.2,
  });
  const room = strip.place.y - place.y;
  if (words + style.insets.down <= room || room < place.height / 3) return filled;
  return filledPlaceholder(body, text.name, wordsFor(text), { place: { ...place, height: room } });
}

function freely(
  shapes: readonly EditableShape[],
  title: EditableText | undefined,
  area: Place,
  manner: Manner,
): readonly FilledPiece[] {
  if (shapes.length === 0) return [];
  const { shapes: arranged, scale } = arrangeFreely(shapes, title, area, manner);
  return arranged.map((shape) => ({ kind: 'free', shape, scale }));
}

/** What belongs to a statement, at the foot of the area; and the room that is left above it. */
function atFoot(
  shapes: readonly EditableShape[],
  title: EditableText | undefined,
  area: Place,
  largest: number,
): { readonly pieces: readonly FilledPiece[]; readonly place: Place } {
  if (shapes.length === 0) return { pieces: [], place: area };
  // A third is enough for who said it.
  const third = { ...area, y: area.y + (area.height * 2) / 3, height: area.height / 3 };
  return {
    pieces: freely(shapes, title, third, { largest, flush: true }),
    place: { ...area, height: (area.height * 2) / 3 - 12 },
  };
}

/** From where the headline begins down to the end of the room. */
function statementPlace(head: TemplatePlaceholder | undefined, room: Place): Place | undefined {
  if (head?.place === undefined) return undefined;
  const { x, y, width } = head.place;
  return { x, y, width, height: Math.max(head.place.height, room.y + room.height - y) };
}

/** The running heads of a slide in the footer, where the layout has one that says nothing of its own. */
function footerOf(layout: TemplateLayout, running: readonly EditableText[]): FilledPlaceholder | undefined {
  const footer = layout.placeholders.find(({ type, place }) => type === 'ftr' && place !== undefined);
  if (footer === undefined || footer.text !== '' || running.length === 0) return undefined;
  const words = running.flatMap(({ paragraphs }) => paragraphs.map(wordsOf));
  return [words.join(' · '), words[0] ?? '']
    .map((text) => filledPlaceholder(footer, 'Footer', [{ runs: [{ text }], mark: 'own' }]))
    .find(({ size = footer.style.size }) => size >= leastFooter);
}

/** What was read and what has no footer, in small type at the foot of the free area. */
function noteStrip(
  texts: readonly EditableText[],
  { free }: TemplateLayout,
  scale: number,
): EditableText | undefined {
  const [first] = texts;
  if (first === undefined) return undefined;
  // A source line often names the speaker already whom the running head names.
  const all = texts.flatMap((text) => text.paragraphs);
  const said = all.map(wordsOf);
  const kept = all.filter(
    (_, index) => !said.some((other, place) => place < index && other.includes(said[index] ?? '')),
  );
  const runs = kept.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    ...paragraph.runs,
  ]);
  const paragraphs = [{ runs }];
  const size = first.style.size * scale * note.share;
  const height = heightOf(paragraphs, free.width, { size, leading: note.leading, gap: 0 }) + 4;
  return {
    ...first,
    name: 'Source',
    place: { x: free.x, y: free.y + free.height - height, width: free.width, height },
    style: { ...first.style, size, leading: note.leading, align: 'left', anchor: 'bottom', gap: 0 },
    paragraphs,
  };
}
