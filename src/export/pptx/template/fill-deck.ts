import type { EditableDeck, EditableSlide } from '../../../model/editable-deck.js';
import { chooseLayout } from './choose-layout.js';
import { fillSlide } from './fill-slide.js';
import type { FilledSlide } from './filled-slide.js';
import type { Template, TemplateLayout } from './template.js';
import { fillForm } from './wanted-form.js';

/** A deck on the layouts of a template. */
export interface FilledDeck {
  readonly template: Template;
  readonly slides: readonly FilledSlide[];
  /** What the template has no layout for, and which was taken instead. */
  readonly makeshifts: readonly { readonly kind: string; readonly layout: string }[];
  /** Pictures that have no place on the layout their kind takes. */
  readonly leftOut: readonly { readonly kind: string; readonly layout: string; readonly picture: string }[];
}

/** Layouts that somebody chose, by the kind of slides that take them. */
export type ChosenLayouts = ReadonlyMap<string, TemplateLayout>;

/** Puts every slide of a deck on a layout of a template, and tells what does not fit it. */
export function fillDeck(deck: EditableDeck, template: Template, chosen: ChosenLayouts): FilledDeck {
  const placed = deck.slides.flatMap((drawn) => {
    const slide = withoutField(drawn, deck);
    const own = chosen.get(slide.kind);
    const found = own === undefined ? chooseLayout(template, fillForm(slide)) : { layout: own, fits: true };
    if (found === undefined) return [];
    return [{ slide, fits: found.fits, filled: fillSlide(slide, found.layout, template) }];
  });
  return {
    template,
    slides: placed.map(({ filled }) => filled),
    makeshifts: eachOnce(
      placed.flatMap(({ slide: { kind }, fits, filled }) =>
        fits ? [] : [{ kind, layout: filled.layout.name }],
      ),
    ),
    leftOut: eachOnce(
      placed.flatMap(({ slide: { kind }, filled }) =>
        filled.leftOut.map((picture) => ({ kind, layout: filled.layout.name, picture })),
      ),
    ),
  };
}

/** Without the field of ours that it stands on, a number catches the eye in the accent of its slide. */
function withoutField(slide: EditableSlide, { theme }: EditableDeck): EditableSlide {
  const { ground, ink, secondary } = theme.colours;
  const known = [ink, secondary, ...theme.accents].map((colour) => colour.toUpperCase());
  const accent = theme.accents[slide.accent % theme.accents.length] ?? ink;
  const shapes = slide.shapes.map((shape) => {
    if (shape.kind !== 'text' || shape.role !== 'number' || shape.name !== 'Number') return shape;
    const colour = shape.style.colour.toUpperCase();
    const isOnField = colour === ground.toUpperCase() || !known.includes(colour);
    return isOnField ? { ...shape, style: { ...shape.style, colour: accent } } : shape;
  });
  return { ...slide, shapes };
}

function eachOnce<Value>(all: readonly Value[]): readonly Value[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
