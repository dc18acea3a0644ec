import type { EditableShape, EditableText } from '../../../model/editable-deck.js';
import type { Place } from '../../../model/scene.js';
import { arrangeFreely } from './arrange-freely.js';
import { wordsOf } from './estimate.js';
import type { FilledParagraph, FilledPiece } from './filled-slide.js';
import { bodiesOf } from './layout-form.js';
import { filledPlaceholder, isEmpty, wordsFor } from './placeholder-words.js';
import type { TemplateLayout } from './template.js';

/** What stands below the headline of a cover or of the beginning of a section. */
export interface FilledOpening {
  readonly pieces: readonly FilledPiece[];
  readonly leftOut: readonly string[];
  /** What stands before the headline: the number of a section. */
  readonly prefix: string;
}

/**
 * Covers, closing slides and beginnings of sections: all words but the headline stand in one box for them. Pictures take
 * a place for pictures where the layout has one: freely they would stand on what its designer drew.
 */
export function fillOpening(
  contents: readonly EditableShape[],
  layout: TemplateLayout,
  area: Place,
  largest: number,
): FilledOpening {
  const all = contents.filter((shape): shape is EditableText => shape.kind === 'text' && !isEmpty(shape));
  const number = all.find(({ role }) => role === 'number');
  const texts = all.filter((text) => text !== number);
  const words = number?.paragraphs.map(wordsOf).join('') ?? '';
  const prefix = /[\p{L}\p{N}]/u.test(words) ? `${words}　` : '';
  const frame = layout.placeholders.find(({ type, place }) => type === 'pic' && place !== undefined)?.place;
  const pictures = contents.flatMap((shape) => (shape.kind === 'drawing' ? [shape] : []));
  const framed = pictures.slice(0, frame === undefined ? 0 : 1).map((shape): FilledPiece => {
    const scale = Math.min(
      (frame?.width ?? 0) / shape.place.width,
      (frame?.height ?? 0) / shape.place.height,
    );
    const [width, height] = [shape.place.width * scale, shape.place.height * scale];
    const x = (frame?.x ?? 0) + ((frame?.width ?? 0) - width) / 2;
    const y = (frame?.y ?? 0) + ((frame?.height ?? 0) - height) / 2;
    return { kind: 'free', shape: { ...shape, place: { x, y, width, height } }, scale };
  });
  const leftOut = pictures.slice(framed.length).map(({ name }) => name);
  const box =
    layout.placeholders.find(({ type, place }) => type === 'subTitle' && place !== undefined) ??
    bodiesOf(layout.placeholders)[0];
  if (texts.length === 0) return { pieces: framed, leftOut, prefix };
  if (box === undefined) {
    const { shapes, scale } = arrangeFreely(texts, undefined, area, { largest });
    return {
      pieces: [...shapes.map((shape) => ({ kind: 'free' as const, shape, scale })), ...framed],
      leftOut,
      prefix,
    };
  }
  const filled = filledPlaceholder(box, texts[0]?.name ?? 'Text', joined(texts));
  return { pieces: [filled, ...framed], leftOut, prefix };
}

/** Names that stand side by side stand in one line; everything else begins one of its own. */
function joined(texts: readonly EditableText[]): readonly FilledParagraph[] {
  const paragraphs: FilledParagraph[] = [];
  let row: number | undefined;
  for (const text of texts) {
    const words = wordsFor(text).map((each) => ({ ...each, mark: 'none' as const }));
    const before = paragraphs.at(-1);
    const [only] = words;
    if (
      text.role === 'label' &&
      row === text.place.y &&
      before !== undefined &&
      only !== undefined &&
      words.length === 1
    )
      paragraphs.splice(-1, 1, { ...before, runs: [...before.runs, { text: ' · ' }, ...only.runs] });
    else paragraphs.push(...words);
    row = text.role === 'label' ? text.place.y : undefined;
  }
  return paragraphs;
}

/** Two sides: names above, points below, in a layout made for that; undefined where it is not. */
export function fillSides(
  contents: readonly EditableShape[],
  layout: TemplateLayout,
): readonly FilledPiece[] | undefined {
  const bodies = bodiesOf(layout.placeholders);
  const [large, small] = [bodies.slice(0, 2), bodies.slice(2, 4)];
  if (layout.form !== 'sides' || small.length < 2) return undefined;
  const fromLeft = (all: typeof bodies) =>
    all.toSorted((one, other) => (one.place?.x ?? 0) - (other.place?.x ?? 0));
  const texts = contents.filter((shape): shape is EditableText => shape.kind === 'text');
  const names = texts.filter(({ role }) => role === 'label');
  const points = texts.filter(({ role }) => role === 'body');
  return fromLeft(small).flatMap((name, side) => {
    const [body, called, told] = [fromLeft(large)[side], names[side], points[side]];
    if (body === undefined || called === undefined || told === undefined) return [];
    const listed = wordsFor(told).map((each) => ({ ...each, mark: 'own' as const }));
    return [
      filledPlaceholder(name, called.name, wordsFor(called)),
      filledPlaceholder(body, told.name, listed),
    ];
  });
}
