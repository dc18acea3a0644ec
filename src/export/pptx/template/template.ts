import type { Place } from '../../../model/scene.js';
import type { XmlElement } from '../xml/read-xml.js';

/** A presentation of somebody's own, as far as a deck is filled into it. Lengths in px, of which an inch has 96. */
export interface Template {
  readonly width: number;
  readonly height: number;
  /** In their order: those of the first master first. */
  readonly layouts: readonly TemplateLayout[];
  /** Masters, layouts, themes and what they show, by path: they stay byte for byte. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
  /** What each kept part is. */
  readonly types: ReadonlyMap<string, string>;
  readonly presentation: TemplatePresentation;
}

/** What its presentation part says of masters, sizes and type. */
export interface TemplatePresentation {
  readonly root: XmlElement;
  /** The paths of what it leads to, by the ids it leads by; without slides and other contents. */
  readonly targets: ReadonlyMap<string, { readonly type: string; readonly part: string }>;
}

/** Slides are for what: a cover, the beginning of a section, one text, two side by side, a headline over anything, nothing. */
export const layoutForms = Object.freeze([
  'title',
  'section',
  'content',
  'two',
  'sides',
  'headline',
  'blank',
  'other',
] as const);
export type LayoutForm = (typeof layoutForms)[number];

export interface TemplateLayout {
  readonly part: string;
  readonly name: string;
  readonly form: LayoutForm;
  readonly placeholders: readonly TemplatePlaceholder[];
  /** Where tables, drawings and boxes of text may stand: below its headline. */
  readonly free: Place;
  /** Colours by their names of the theme, `accent1`, as this layout reads them: `#RRGGBB`. */
  readonly colours: ReadonlyMap<string, string>;
  /** Words are seen on it; undefined where that is a picture or changes. */
  readonly ground: string | undefined;
  /** How words are coloured that stand on it without a placeholder: an element. */
  readonly ink: { readonly xml: string; readonly colour: string | undefined };
}

export interface TemplatePlaceholder {
  /** `title`, `body`, `sldNum`; `obj` where anything may stand in it. */
  readonly type: string;
  readonly index: string | undefined;
  readonly size: string | undefined;
  readonly upright: boolean;
  /** Undefined where neither the layout nor its master says. */
  readonly place: Place | undefined;
  readonly style: PlaceholderStyle;
  /** Its own words: of a footer those that stand on every slide. */
  readonly text: string;
}

/** How large words stand in a placeholder. In px. */
export interface PlaceholderStyle {
  readonly size: number;
  /** Whether words put into it become so large by themselves; else its own words alone are. */
  readonly inherited: boolean;
  /** Of lines, in sizes. */
  readonly leading: number;
  /** Between paragraphs. */
  readonly gap: number;
  /** What a box keeps clear, left and right and above and below together. */
  readonly insets: { readonly across: number; readonly down: number };
}

/** A file that is no template, in words for who gave it. */
export class TemplateFault extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
