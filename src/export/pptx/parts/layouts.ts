import type { EditableDeck, EditableSlide } from '../../../model/editable-deck.js';
import { type LaidOut, type LayoutContext, layoutPart } from './layout.js';

/** A layout that slides share, and which of them. */
export interface SharedLayout {
  readonly name: string;
  readonly slide: LaidOut;
  /** Indices of its slides; none of a layout that waits for slides to be added. */
  readonly slides: readonly number[];
}

/** The layouts of a deck, in the order in which slides first need them, then those for slides that someone adds. */
export function layoutsOf(deck: EditableDeck, context: LayoutContext): readonly SharedLayout[] {
  const shared = new Map<string, { readonly slide: EditableSlide; readonly slides: number[] }>();
  for (const [index, slide] of deck.slides.entries()) {
    const key = `${slide.layout}\n${layoutPart('', slide, context)}`;
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { slide, slides: [index] });
    else known.slides.push(index);
  }
  const taken = new Map<string, number>();
  const own = [...shared.values()].map(({ slide, slides }): SharedLayout => {
    const count = (taken.get(slide.layout) ?? 0) + 1;
    taken.set(slide.layout, count);
    return { name: count === 1 ? slide.layout : `${slide.layout} (${count})`, slide, slides };
  });
  return [...own, ...standardLayouts(deck)];
}

/** For slides that someone adds: a headline with text, and a headline alone. */
function standardLayouts({
  standard: { ground, title, body, number },
}: EditableDeck): readonly SharedLayout[] {
  const sheet = { ground, accent: 0, ornaments: [] };
  return [
    { name: 'Headline and text', slide: { ...sheet, shapes: [title, body, number] }, slides: [] },
    { name: 'Headline', slide: { ...sheet, shapes: [title, number] }, slides: [] },
  ];
}
