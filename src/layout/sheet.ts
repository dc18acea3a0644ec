import { mixColours } from '../colour/mix-colours.js';
import type { Face } from '../model/font.js';
import type { Pictures } from '../model/loaded-picture.js';
import type { TypeSizes } from '../model/poster-sizes.js';
import type { Preset, Shape } from '../model/preset.js';
import type { Box } from '../model/scene.js';
import { shapeOf } from '../model/shape.js';
import type { Logo, LogoPicture, Theme } from '../model/theme.js';
import type { Messages } from '../text/messages/messages.js';
import type { Advances } from '../text/placed-cells.js';
import { noTerms, type Terms } from '../text/terms.js';
import { carouselStripHeight } from './carousel-strip.js';
import { typeSizes, typeSteps } from './type-sizes.js';

export interface FaceMetrics extends Advances {
  readonly family: string;
  readonly weight: number;
  /** How far its lines stand apart, as a share of what Chinese needs. */
  readonly leading: number;
  /** From the baseline to the top and the bottom of the content area, in em. */
  readonly ascent: number;
  readonly descent: number;
  /** Ink of a character: left, right, top and bottom from the origin on the baseline, in em. */
  readonly ink: (character: string) => {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** Colours by what they do. On a coloured ground all of them change. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly secondary: string;
  readonly hairline: string;
  readonly accent: string;
  /** The theme's logo as it is drawn on this ground. */
  readonly logo?: LogoPicture;
}

/** How much a drawing takes on: type sizes from 0 (large) to the floor, and the author's long or short forms. */
export interface Attempt {
  readonly step: number;
  readonly headline: 'long' | 'short';
  /** Of everything but the headline. */
  readonly form: 'long' | 'short';
}

/** Everything a layout knows of the sheet it draws on. Lengths in px. */
export interface Sheet {
  readonly shape: Shape;
  /** Whether the square in the middle is also shown alone. */
  readonly banner: boolean;
  /** Whether it is seen as small as a thumb: one number or a few characters stand on it. */
  readonly thumb: boolean;
  /** Whether others say what stands around the drawing: a slide has its own headline and source line. */
  readonly bare: boolean;
  readonly width: number;
  readonly height: number;
  /** What no ink of text may leave. */
  readonly safe: Box;
  /** Where text may stand: margins and safe zone. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the frame begins: above `top` by what the route of a carousel takes. */
  readonly frameTop: number;
  /** Sizes are named for a width of 1080; this is the factor for the real one. */
  readonly unit: number;
  readonly sizes: TypeSizes;
  /** The same at the floor of type. */
  readonly smallestSizes: TypeSizes;
  readonly step: Attempt['step'];
  readonly headline: Attempt['headline'];
  readonly form: Attempt['form'];
  readonly faces: Readonly<Record<Face, FaceMetrics>>;
  readonly paper: Palette;
  /** The same on a field of the accent. */
  readonly reversed: Palette;
  /** The theme's accents on paper, where colour tells sections apart. */
  readonly accents: readonly string[];
  /** The index of its own accent. */
  readonly accent: number;
  /** The pictures of the story, those it shows among them. */
  readonly pictures: Pictures;
  readonly messages: Messages;
  /** What the story calls things: no line ends inside them. */
  readonly terms: Terms;
  /** Width of so many of the twelve columns. */
  readonly span: (columns: number) => number;
  /** Left edge of a column, 0-based. */
  readonly column: (index: number) => number;
}

/** A sheet for a preset: twelve columns inside margins of at least 6 % of the short side and the safe zone. */
export function layOutSheet(options: {
  readonly preset: Preset;
  readonly theme: Theme;
  readonly accent: number;
  readonly attempt: Attempt;
  readonly faces: Sheet['faces'];
  readonly messages: Messages;
  readonly terms?: Terms | undefined;
  readonly logo?: Logo | undefined;
  /** Whether the route of a carousel runs along the top. */
  readonly carousel?: boolean;
  readonly pictures?: Pictures | undefined;
}): Sheet {
  const { preset, theme, attempt } = options;
  const { width, height, safe } = preset;
  const margin = Math.ceil((Math.min(width, height) * 0.0667) / theme.space) * theme.space;
  const left = Math.max(safe.left, margin, Math.round(width * 0.06));
  const right = width - Math.max(safe.right, margin, Math.round(width * 0.06));
  const unit = width / 1080;
  const rows = theme.posters.sizes[shapeOf(preset)];
  const frameTop = Math.max(safe.top, margin);
  return {
    shape: shapeOf(preset),
    banner: preset.centre === 'square',
    thumb: preset.thumb === true,
    bare: false,
    width,
    height,
    safe: { left: safe.left, top: safe.top, right: width - safe.right, bottom: height - safe.bottom },
    left,
    right,
    frameTop,
    top: frameTop + (options.carousel === true ? carouselStripHeight(unit) : 0),
    bottom: height - Math.max(safe.bottom, margin),
    unit,
    sizes: typeSizes(rows, attempt.step, unit),
    smallestSizes: typeSizes(rows, typeSteps - 1, unit),
    step: attempt.step,
    headline: attempt.headline,
    form: attempt.form,
    faces: options.faces,
    ...palettesOf(theme, options.accent, options.logo),
    accent: options.accent,
    pictures: options.pictures ?? noPictures,
    messages: options.messages,
    terms: options.terms ?? noTerms,
    ...columnsBetween(left, right, theme),
  };
}

/** What a slide gives to a drawing: the whole width, and the height its headline leaves. In px of a slide. */
export interface SlideRoom {
  readonly width: number;
  readonly height: number;
  /** To the left and right of all text. */
  readonly margin: number;
  /** The factor for sizes named for a width of 1080; by default what the width of text gives. */
  readonly unit?: number;
}

/**
 * A sheet for the drawing on a slide. Others say what stands around it; its lines run in and out at the edges of the
 * slide, as on a picture.
 *
 * @param shape the arrangement, as on a picture of that shape
 * @param step of the type sizes
 */
export function layOutSlideSheet(options: {
  readonly shape: Shape;
  readonly room: SlideRoom;
  readonly theme: Theme;
  readonly accent: number;
  readonly step: Attempt['step'];
  readonly faces: Sheet['faces'];
  readonly messages: Messages;
  readonly terms?: Terms | undefined;
  readonly pictures?: Pictures | undefined;
}): Sheet {
  const { shape, room, theme, step, faces, messages, terms = noTerms } = options;
  const { width, height, margin } = room;
  const [left, right] = [margin, width - margin];
  const { unit = (right - left) / 1080 } = room;
  const rows = theme.posters.sizes[shape];
  return {
    shape,
    banner: false,
    thumb: false,
    bare: true,
    width,
    height,
    safe: { left: 0, top: 0, right: width, bottom: height },
    left,
    right,
    frameTop: 0,
    top: 0,
    bottom: height,
    unit,
    sizes: typeSizes(rows, step, unit),
    smallestSizes: typeSizes(rows, typeSteps - 1, unit),
    step,
    headline: 'long',
    form: 'long',
    faces,
    ...palettesOf(theme, options.accent),
    accent: options.accent,
    pictures: options.pictures ?? noPictures,
    messages,
    terms,
    ...columnsBetween(left, right, theme),
  };
}

const noPictures: Pictures = new Map();

/** Twelve columns between two edges. */
function columnsBetween(left: number, right: number, theme: Theme): Pick<Sheet, 'span' | 'column'> {
  const gutter = 3 * theme.space;
  const columnWidth = (right - left - 11 * gutter) / 12;
  return {
    span: (columns) => columns * columnWidth + (columns - 1) * gutter,
    column: (index) => left + index * (columnWidth + gutter),
  };
}

function palettesOf(theme: Theme, index: number, logo?: Logo): Pick<Sheet, 'paper' | 'reversed' | 'accents'> {
  const logoOn = (ground: 'onGround' | 'onField') => (logo === undefined ? {} : { logo: logo[ground] });
  const { ground, ink, secondary, hairline, fieldInk } = theme.colours;
  const { colour: accent, field } = theme.accents[index % theme.accents.length] ?? {
    colour: ink,
    field: ground,
  };
  return {
    paper: { ground, ink, secondary, hairline, accent, ...logoOn('onGround') },
    reversed: {
      ground: field,
      ink: fieldInk,
      secondary: fieldInk,
      hairline: mixColours(field, fieldInk, 0.4),
      accent: fieldInk,
      ...logoOn('onField'),
    },
    accents: theme.accents.map(({ colour }) => colour),
  };
}
