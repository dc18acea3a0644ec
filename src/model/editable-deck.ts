import type { Face } from './font.js';
import type { NativeChart } from './native-chart.js';
import type { Place, SceneItem } from './scene.js';

/**
 * A deck as an editor of presentations holds it: every text in a box of its own that says what it is, tables as tables,
 * charts as charts. What slides of one layout share (place and type of their boxes, line work) can be read off them:
 * slides of one layout are alike in all but their words. Lengths in px of a slide of 1280×720.
 */
export interface EditableDeck {
  readonly id: string;
  readonly theme: EditableTheme;
  readonly language: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string;
  /** How a slide is set that someone adds: its headline, its text and its number. */
  readonly standard: {
    readonly ground: string;
    readonly title: EditableText;
    readonly body: EditableText;
    readonly number: EditableText;
  };
  readonly slides: readonly EditableSlide[];
  /** What belongs together, in order: the name of a section of the story, and how many slides it has. */
  readonly sections: readonly { readonly name: string; readonly slides: number }[];
}

/** What changes a whole deck when someone changes it: colours, `#RRGGBB`, and families. */
export interface EditableTheme {
  readonly name: string;
  readonly colours: {
    readonly ground: string;
    readonly ink: string;
    readonly secondary: string;
    readonly hairline: string;
  };
  readonly accents: readonly string[];
  readonly headline: EditableFamily;
  readonly text: EditableFamily;
}

/** The family of Latin words, and that of Chinese ones. */
export interface EditableFamily {
  readonly latin: string;
  readonly eastAsian: string;
  readonly serif: boolean;
}

/**
 * What a slide is for, where editors have layouts of their own for that: it opens or closes a deck, begins a section, shows
 * what somebody said, or two sides.
 */
export type EditablePurpose = 'title' | 'section' | 'saying' | 'sides';

export interface EditableSlide {
  /** Unique within the deck. */
  readonly id: string;
  /** The kind of its content. */
  readonly kind: string;
  readonly purpose?: EditablePurpose;
  /** What its boxes are arranged for, as its layout is called: `Number grid, 4 figures`. */
  readonly layout: string;
  /** The colour of the sheet, `#RRGGBB`. */
  readonly ground: string;
  /** Index of its accent among those of the theme. */
  readonly accent: number;
  /** Line work and fields behind the words, which all slides of the layout have. */
  readonly ornaments: readonly SceneItem[];
  /** In the order in which they are read aloud. */
  readonly shapes: readonly EditableShape[];
  /** Paragraphs for the speaker. */
  readonly notes: readonly string[];
}

export type EditableShape = EditableText | EditableTable | EditableChart | EditableDrawing;

/** What a box is to an editor, which finds the same box in another layout by it. */
export const editableRoles = Object.freeze([
  'title',
  'body',
  'number',
  'label',
  'source',
  'running',
  'slide-number',
] as const);
export type EditableRole = (typeof editableRoles)[number];

/** A box of text: the placeholder of its layout says where it stands and in which type. */
export interface EditableText {
  readonly kind: 'text';
  readonly role: EditableRole;
  /** As the layout and the list of objects call it; unique on the slide: `Number 2`. */
  readonly name: string;
  readonly place: Place;
  readonly style: EditableStyle;
  readonly paragraphs: readonly EditableParagraph[];
  /** Where a click on it leads: `https://…`, or the id of a slide: `#id`. */
  readonly link?: string;
}

export interface EditableStyle {
  readonly face: Face;
  /** Of the type, in px. */
  readonly size: number;
  /** `#RRGGBB` */
  readonly colour: string;
  /** Distance of baselines, in sizes. */
  readonly leading: number;
  readonly align: 'left' | 'right' | 'middle';
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Air above every paragraph but the first, in px. */
  readonly gap: number;
  /** What stands before every paragraph. */
  readonly bullet: 'none' | 'dot' | 'number';
  /** Of bullets and numbers; the accent of the deck where it is absent. */
  readonly bulletColour?: string;
  /** The number of the first paragraph, where they are numbered; 1 where it is absent. */
  readonly start?: number;
  /** False where its words stand in one line, however long. */
  readonly wrap?: boolean;
  /** A rule along its upper edge. */
  readonly rule?: { readonly colour: string; readonly width: number };
}

export interface EditableParagraph {
  readonly runs: readonly EditableRun[];
}

/** Characters that look alike. What is absent is as the box has it. */
export interface EditableRun {
  readonly text: string;
  readonly face?: Face;
  readonly size?: number;
  readonly colour?: string;
  /** `https://…`, or the id of a slide: `#id`. */
  readonly link?: string;
  /** Another language than that of the deck. */
  readonly language?: string;
}

export interface EditableTable {
  readonly kind: 'table';
  readonly name: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  readonly place: Place;
  /** How wide its columns are, in shares that make up 1. */
  readonly columns: readonly number[];
  /** Whether all columns but the first hold numbers, which stand at their right. */
  readonly numbers?: true;
  readonly head: readonly EditableParagraph[];
  readonly rows: readonly (readonly EditableParagraph[])[];
  readonly style: Pick<EditableStyle, 'face' | 'size' | 'colour' | 'leading'>;
  readonly headStyle: Pick<EditableStyle, 'face' | 'size' | 'colour' | 'leading'>;
  /** Of the rules between its rows. */
  readonly rule: string;
  /** The height of a row, in px: as much as its words need with some to spare. */
  readonly rowHeights: readonly number[];
}

export interface EditableChart {
  readonly kind: 'chart';
  readonly name: string;
  readonly alt: string;
  readonly place: Place;
  readonly chart: NativeChart;
}

/** What no table and no chart of an editor can hold: shapes, words and pictures in their place, as one group. */
export interface EditableDrawing {
  readonly kind: 'drawing';
  readonly name: string;
  /** Empty where it only decorates. */
  readonly alt: string;
  /** Where the items' own coordinates begin and how large they are on the slide. */
  readonly place: Place;
  /** How large the sheet of the items is: it is seen as large as `place`. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly items: readonly SceneItem[];
}
