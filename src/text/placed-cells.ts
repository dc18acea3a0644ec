import QuickLRU from 'quick-lru';
import { emptyOnTheLeft } from './marks.js';
import { type Cell, type Phrase, type PreparedText, prepareText } from './prepare.js';
import { emptyAtEnd, type Manner, spaceBetween } from './spacing.js';
import { noTerms, type Terms } from './terms.js';
import { tidyText } from './tidy-text.js';

/** What the typesetter must know of a face; lengths in em. */
export interface Advances {
  readonly advance: (text: string, marks?: 'full' | 'proportional') => number;
  /** Where the ink of a character begins, from its origin. */
  readonly inkLeft: (character: string) => number;
}

/** How a text is set whatever the measure. */
export interface Dress {
  readonly advances: Advances;
  readonly manner: Manner;
  /** A part of the text that is told apart by colour. */
  readonly emphasis?: string | undefined;
  /** What the story calls things. */
  readonly terms?: Terms;
}

export interface PlacedCell extends Cell {
  /** Space before it when it does not start a line, in em. */
  readonly space: number;
  /** How far it is moved when it starts a line, so that its ink meets the margin; negative to the left. */
  readonly pull: number;
  /** What it gives up at the end of a line: the empty half of a closing mark, and spaces. */
  readonly trim: number;
  readonly emphasised: boolean;
}

/** Stretches of a text between which lines may end, in cells that know their place beside each other. */
export interface PlacedCells {
  readonly cells: readonly PlacedCell[];
  /** Where each stretch ends, as a number of cells. */
  readonly ends: readonly number[];
  /** How far the first so many cells reach, in em; one more than there are cells. */
  readonly reach: readonly number[];
}

/** A text in its phrases, as it is set where the measure is wide enough for each of them. */
export interface PlacedText extends PlacedCells {
  readonly prepared: PreparedText;
  /** Those of the prepared text that hold anything. */
  readonly phrases: readonly Phrase[];
  /** Of each phrase the advances of its cells in sum, in em. */
  readonly wide: readonly number[];
}

const placed = new WeakMap<Advances['advance'], WeakMap<Terms, QuickLRU<string, PlacedText>>>();
/** Enough for a build; a preview that runs for days must not gather texts without end. */
const mostTexts = 2000;

/**
 * Places the cells of a text beside each other. A text is tried at many sizes and measures: what does not depend on
 * these is found out once for each face and story.
 */
export function placeText(source: string, dress: Dress): PlacedText {
  const { advances, manner, emphasis = '', terms = noTerms } = dress;
  const ofStory = placed.get(advances.advance) ?? new WeakMap<Terms, QuickLRU<string, PlacedText>>();
  placed.set(advances.advance, ofStory);
  const ofFace = ofStory.get(terms) ?? new QuickLRU<string, PlacedText>({ maxSize: mostTexts });
  ofStory.set(terms, ofFace);
  const key = `${manner}\n${emphasis}\n${source}`;
  const known = ofFace.get(key);
  if (known !== undefined) return known;
  const prepared = prepareText(tidyText(source), terms);
  const phrases = prepared.phrases.filter(({ cells }) => cells.length > 0);
  const pieces = phrases.map(({ cells }) => cells);
  const wide = pieces.map((cells) => widthOfCells(cells, advances));
  const result = { prepared, phrases, wide, ...placeCells(pieces, prepared.text, dress) };
  ofFace.set(key, result);
  return result;
}

/** Places the cells of stretches that are cut otherwise than into phrases. */
export function placeCells(
  pieces: readonly (readonly Cell[])[],
  text: string,
  { advances, manner, emphasis }: Dress,
): PlacedCells {
  const emphasisFrom = emphasis === undefined ? -1 : text.indexOf(tidyText(emphasis));
  const emphasisTo = emphasisFrom < 0 ? -1 : emphasisFrom + tidyText(emphasis ?? '').length;
  const stops = stopsOf(advances);
  const cells: PlacedCell[] = [];
  const ends: number[] = [];
  const reach: number[] = [0];
  let reached = 0;
  for (const piece of pieces) {
    for (const cell of piece) {
      const previous = cells.at(-1);
      const between =
        previous === undefined || (cell.proportional && previous.proportional)
          ? 0
          : spaceBetween(previous.last, cell.first, manner, stops);
      const space = cell.tight ? Math.min(0, between) : between;
      cells.push({
        ...cell,
        space,
        pull: startPull(cell, advances),
        trim: endTrim(cell, advances, stops),
        emphasised: cell.from >= emphasisFrom && cell.from < emphasisTo,
      });
      reached += space + advanceOf(cell, advances);
      reach.push(reached);
    }
    ends.push(cells.length);
  }
  return { cells, ends, reach };
}

/** The advances of cells in sum, in em. */
export function widthOfCells(cells: readonly Cell[], advances: Advances): number {
  return cells.reduce((sum, cell) => sum + advanceOf(cell, advances), 0);
}

function advanceOf(cell: Cell, advances: Advances): number {
  return advances.advance(cell.text, cell.proportional ? 'proportional' : 'full');
}

/** Where the ink of a full-width comma begins that stands in the middle of its square, in em; else it is under 0.1. */
const inTheMiddle = 0.25;

/** Fonts for Taiwan and Hong Kong set stops in the middle, as is printed there. */
function stopsOf({ inkLeft }: Advances): 'cornered' | 'centred' {
  return inkLeft('，') > inTheMiddle ? 'centred' : 'cornered';
}

/** The part of a closing mark that is empty needs no room at the end of a line. */
function endTrim(cell: Cell, advances: Advances, stops: 'cornered' | 'centred'): number {
  const visible = cell.text.trimEnd();
  const spaces = visible === cell.text ? 0 : advances.advance(cell.text) - advances.advance(visible);
  return spaces + (cell.proportional ? 0 : emptyAtEnd(visible.at(-1) ?? '', stops));
}

/**
 * An opening mark at the start of a line is pulled left until its ink meets the margin; a letter whose tail reaches
 * beyond its origin, as that of j does, is pushed right as far.
 */
function startPull({ first, proportional }: Cell, advances: Advances): number {
  const ink = advances.inkLeft(first);
  if (!proportional && emptyOnTheLeft.has(first)) return 0.04 - ink;
  return ink < -visibleTail ? -ink : 0;
}

/** In em; curves of other letters reach out by less, and should. */
const visibleTail = 0.03;
