import type { BriefArgument, BriefSection } from '../../model/brief.js';
import type { Content, CountedFigure } from '../../model/content.js';
import { statementsOf, wordsIn } from '../../model/words.js';
import { displayWidth } from '../../text/width.js';
import { fitsMargin, keyFigureLines } from './key-figure.js';

/** A stretch of a section across the page: text in two columns, beside it in the margin the figures it is about. */
export interface BriefBand {
  readonly arguments: readonly BriefArgument[];
  /** Set where the band is one argument with its drawing. */
  readonly drawing?: Content;
  readonly figures: readonly CountedFigure[];
}

/** Half-width cells that a column holds in a line; lines of a band, and the fewest that stand alone. */
const cellsInLine = 36;
const linesOfBand = 15;
const fewestLines = 9;
/** One over each column. */
const mostAbove = 2;
/** A name with an office, and a portrait above it. */
const linesOfVoice = { name: 5, picture: 7 } as const;

/**
 * A section in bands: an argument with a drawing is one of its own, what stands between is shared out evenly. A drawing
 * moves to where it does not leave a few lines alone. In the margin stand as many figures as a band is long, of each
 * argument one before any has two; what is drawn stands there not again.
 *
 * @param draws whether an argument is shown with its drawing
 * @param margin whether there is one; else a figure or two stand above the columns
 */
export function bandsOf(
  { arguments: all, voices }: BriefSection,
  draws: (argument: BriefArgument) => boolean,
  margin = true,
): readonly BriefBand[] {
  const told = all.filter((argument) => !draws(argument));
  const drawn = all.flatMap((argument, index) => {
    if (!draws(argument)) return [];
    const before = all.slice(0, index).filter((each) => !draws(each)).length;
    return [{ argument, before: settled(told, before) }];
  });
  const cuts = [...new Set([0, ...drawn.map(({ before }) => before), told.length])].toSorted(
    (one, other) => one - other,
  );
  const bands = joined(
    cuts.flatMap((cut, index) => [
      ...drawn.filter(({ before }) => before === cut).map(({ argument }) => [argument]),
      ...sharedOut(told.slice(cut, cuts[index + 1] ?? cut)),
    ]),
    draws,
  );
  const voice = voices.reduce(
    (sum, { picture }) => sum + linesOfVoice.name + (picture === undefined ? 0 : linesOfVoice.picture),
    0,
  );
  const shown = new Set(all.filter(draws).flatMap(({ drawing }) => statementsOf(drawing?.content)));
  const isNew = (figure: CountedFigure) =>
    fitsMargin(figure) && !figure.from.statements.some((id) => shown.has(id));
  return bands.map((members, index): BriefBand => {
    const [first] = members;
    const drawing = first !== undefined && draws(first) ? first.drawing?.content : undefined;
    const room = linesIn(members) - (index === 0 ? voice : 0);
    const figures = drawing === undefined ? inTurn(members).filter(isNew) : [];
    return {
      arguments: members,
      ...(drawing === undefined ? {} : { drawing }),
      figures: margin ? withRoom(figures, room) : figures.slice(0, mostAbove),
    };
  });
}

/** A few lines behind a drawing stand in the columns under it. */
function joined(
  bands: readonly (readonly BriefArgument[])[],
  draws: (argument: BriefArgument) => boolean,
): readonly (readonly BriefArgument[])[] {
  const together: BriefArgument[][] = [];
  for (const band of bands) {
    const last = together.at(-1);
    const follows = last?.[0] !== undefined && draws(last[0]) && !band.some(draws);
    if (follows && linesIn(band) < fewestLines) last.push(...band);
    else together.push([...band]);
  }
  return together;
}

/** The place nearest to the one a drawing has, in a run of text, that leaves no few lines alone; in how many arguments. */
function settled(told: readonly BriefArgument[], before: number): number {
  const places = Array.from({ length: told.length + 1 }, (_, at) => at).filter(
    (at) =>
      at === 0 ||
      at === told.length ||
      (linesIn(told.slice(0, at)) >= fewestLines && linesIn(told.slice(at)) >= fewestLines),
  );
  return places.reduce((best, at) => (Math.abs(at - before) < Math.abs(best - before) ? at : best), 0);
}

/** Lines of one of the two columns. */
function linesIn(members: readonly BriefArgument[]): number {
  const lines = members.reduce((sum, { headline, paragraphs, quotations }) => {
    const text = paragraphs.reduce(
      (all, paragraph) => all + Math.ceil(cellsOf(paragraph) / cellsInLine),
      1 + Math.ceil(displayWidth(headline.long) / cellsInLine),
    );
    return sum + text + quotations.reduce((all, quotation) => all + 2 + cellsOf(quotation) / 18, 0);
  }, 0);
  return lines / 2;
}

function cellsOf(value: unknown): number {
  return wordsIn(value).reduce((sum, { long }) => sum + displayWidth(long), 0);
}

/** So many bands as the text is long, none of them much shorter than the others. */
function sharedOut(run: readonly BriefArgument[]): readonly (readonly BriefArgument[])[] {
  if (run.length === 0) return [];
  const total = linesIn(run);
  const count = Math.max(1, Math.round(total / linesOfBand));
  const bands: BriefArgument[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const argument of run) {
    const middle = before + linesIn([argument]) / 2;
    bands[Math.min(count - 1, Math.floor((middle / total) * count))]?.push(argument);
    before += linesIn([argument]);
  }
  return bands.filter((band) => band.length > 0);
}

/** As many as stand beside so many lines. */
function withRoom(figures: readonly CountedFigure[], room: number): readonly CountedFigure[] {
  let left = room;
  return figures.filter((figure) => {
    const lines = keyFigureLines(figure);
    if (lines > left) return false;
    left -= lines;
    return true;
  });
}

/** The first figure of each argument, then the second of each. */
function inTurn(members: readonly BriefArgument[]): readonly CountedFigure[] {
  const most = Math.max(0, ...members.map(({ figures }) => figures.length));
  return Array.from({ length: most }, (_, place) =>
    members.flatMap(({ figures }) => figures.slice(place, place + 1)),
  ).flat();
}
