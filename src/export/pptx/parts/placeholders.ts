import type { EditableShape, EditableSlide } from '../../../model/editable-deck.js';

/** Which placeholder of its layout a box of a slide fills. */
export interface Placeholder {
  readonly type: 'title' | 'body' | 'sldNum' | 'tbl' | 'chart';
  /** Absent where it is the headline: of that a layout has one. */
  readonly index?: number;
}

/** The indices of the date, the footer and the slide number, as presentations have them. */
export const usualIndices = Object.freeze({ date: 10, footer: 11, slideNumber: 12 });

/** The first index of the others. */
const firstIndex = 13;

/** The boxes of a slide, each with its placeholder; drawings have none. In reading order. */
export function withPlaceholders(
  slide: Pick<EditableSlide, 'shapes'>,
): readonly { readonly shape: EditableShape; readonly placeholder?: Placeholder }[] {
  let next = firstIndex;
  return slide.shapes.map((shape) => {
    if (shape.kind === 'drawing') return { shape };
    if (shape.kind === 'table') return { shape, placeholder: { type: 'tbl' as const, index: next++ } };
    if (shape.kind === 'chart') return { shape, placeholder: { type: 'chart' as const, index: next++ } };
    if (shape.role === 'title') return { shape, placeholder: { type: 'title' as const } };
    if (shape.role === 'slide-number')
      return { shape, placeholder: { type: 'sldNum' as const, index: usualIndices.slideNumber } };
    return { shape, placeholder: { type: 'body' as const, index: next++ } };
  });
}

export function placeholderXml({ type, index }: Placeholder): string {
  const size = type === 'title' || type === 'chart' || type === 'tbl' ? '' : ' sz="quarter"';
  return `<p:ph type="${type}"${size}${index === undefined ? '' : ` idx="${index}"`}/>`;
}
