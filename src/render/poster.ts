import { abridge } from '../arrange/abridge.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { invariant } from '../diagnostics/invariant.js';
import { drawScene } from '../draw/satori.js';
import { type FittedPoster, fitPoster } from '../fit/fit-poster.js';
import { fitSeries } from '../fit/fit-series.js';
import type { PosterAttempt } from '../fit/poster-ladder.js';
import { compose } from '../kinds/index.js';
import { type Composition, sceneOf } from '../layout/composition.js';
import { layOutSheet, type Sheet } from '../layout/sheet.js';
import { typeSteps } from '../layout/type-sizes.js';
import { measurePage } from '../measure/measure-page.js';
import { readPoster } from '../measure/poster.js';
import type { PosterDrawing } from '../model/drawing.js';
import type { LoadedFont } from '../model/font.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import type { SeriesPage } from '../model/series.js';
import type { Theme, ThemeFolder } from '../model/theme.js';
import type { Messages } from '../text/messages/messages.js';
import { describePoster } from './describe-poster.js';
import { posterDiagnostics } from './poster-diagnostics.js';
import { measureFaces } from './poster-faces.js';

export interface PosterKit {
  readonly theme: Theme | ThemeFolder;
  readonly fonts: readonly LoadedFont[];
  readonly messages: Messages;
}

export interface DrawnPoster {
  readonly drawing: PosterDrawing;
  readonly diagnostics: readonly DrawingFault[];
}

/**
 * Draws a poster in one shape: fitted to it, text set in lines, parts arranged into a scene, the scene drawn and
 * measured line by line. What does not fit, has no glyph or breaks a rule is a diagnostic, never an exception.
 *
 * @returns the picture; in `further` those it runs on to where one does not hold it
 */
export async function drawPoster(
  whole: Poster,
  preset: Preset,
  kit: PosterKit,
): Promise<DrawnPoster & { readonly further: readonly DrawnPoster[] }> {
  const [first, ...further] = await drawFitting(preset, kit, (overflow) =>
    fitPoster(abridge(whole, preset), typeSteps, overflow),
  );
  invariant(first !== undefined, 'A poster is at least one picture.');
  return { ...first, further };
}

/**
 * Draws the pages of a series in one shape, in one size of type and numbered. A page of which no drawing fits as one
 * picture is left out.
 */
export async function drawSeries(
  pages: readonly SeriesPage[],
  preset: Preset,
  kit: PosterKit,
): Promise<readonly DrawnPoster[]> {
  const abridged = pages.map(
    ([first, ...others]): SeriesPage => [
      abridge(first, preset),
      ...others.map((page) => abridge(page, preset)),
    ],
  );
  return drawFitting(preset, kit, (overflow) => fitSeries(abridged, typeSteps, overflow));
}

/** Draws what fits, and fits anew what turns out to want more room when it is drawn. */
async function drawFitting(
  preset: Preset,
  kit: PosterKit,
  fitted: (overflow: (attempt: PosterAttempt) => number) => Promise<readonly FittedPoster[]>,
): Promise<readonly DrawnPoster[]> {
  const { tokens: theme, logo } = 'tokens' in kit.theme ? kit.theme : { tokens: kit.theme };
  const faces = measureFaces(theme, kit.fonts);
  const laidOut = onceEach(({ poster, attempt }: PosterAttempt) => {
    const { accent } = poster;
    const series = poster.series !== undefined;
    const sheet = layOutSheet({
      preset,
      theme,
      accent,
      attempt,
      faces,
      messages: kit.messages,
      logo,
      series,
    });
    return { sheet, composition: compose(poster, sheet) };
  });
  const crowded = new Set<string>();
  for (let round = 1; ; round += 1) {
    const attempts = await fitted((attempt) =>
      crowded.size > 0 && crowded.has(keyOf(attempt))
        ? Number.POSITIVE_INFINITY
        : laidOut(attempt).composition.overflow,
    );
    const drawn = await Promise.all(attempts.map((each) => drawFitted(each, laidOut(each), preset, kit)));
    // The arrangement knows boxes, the drawing knows ink: where that wants more room, the next attempt is made.
    const refused = attempts.filter((each, index) => each.tooLong === undefined && wantsRoom(drawn[index]));
    if (refused.length === 0 || round === mostRounds) return drawn;
    for (const each of refused) crowded.add(keyOf(each));
  }
}

/** What fits is drawn as it was laid out when it was asked whether it fits. */
function onceEach<Laid>(layOut: (attempt: PosterAttempt) => Laid): (attempt: PosterAttempt) => Laid {
  const known = new Map<Poster, Map<string, Laid>>();
  return (each) => {
    const ofPoster = known.get(each.poster) ?? new Map<string, Laid>();
    known.set(each.poster, ofPoster);
    const { step, headline, form } = each.attempt;
    const key = `${step} ${headline} ${form}`;
    const laid = ofPoster.get(key) ?? layOut(each);
    ofPoster.set(key, laid);
    return laid;
  };
}

/** So many times a poster is drawn anew because its ink stands too close. */
const mostRounds = 8;
/** Below this, in px, nothing is visibly too close. */
const hair = 0.5;

/** What is drawn, whichever of several pictures it is. */
function keyOf({ poster: { id: _, part: __, series: ___, ...said }, attempt }: PosterAttempt): string {
  return JSON.stringify({ said, attempt });
}

/** Also where a line ends badly: in another size it ends elsewhere. */
function wantsRoom(drawn: DrawnPoster | undefined): boolean {
  if (drawn === undefined) return false;
  const { overflow, overlap, safeDistance = 0, breakFaults, orphans } = drawn.drawing.measured;
  return overflow > 0 || overlap > hair || safeDistance < -hair || breakFaults.length + orphans.length > 0;
}

async function drawFitted(
  { poster, tooLong }: FittedPoster,
  { sheet, composition }: { readonly sheet: Sheet; readonly composition: Composition },
  preset: Preset,
  kit: PosterKit,
): Promise<DrawnPoster> {
  const scene = sceneOf(composition, sheet);
  const { svg, missing } = await drawScene(scene, kit.fonts);
  const page = readPoster(scene);
  const covers = (character: string) => !missing.has(character);
  const measured = {
    ...measurePage(`${poster.id}/${preset.name}`, 1, page, covers),
    layout: poster.layout,
  };
  const drawing: PosterDrawing = {
    kind: 'poster',
    poster,
    preset,
    svg,
    alt: describePoster(asTitled(poster, sheet.headline), kit.messages),
    measured,
  };
  return { drawing, diagnostics: posterDiagnostics(poster, preset, measured, sheet.unit, tooLong) };
}

/** With the headline that is drawn: who hears of the picture hears its own words. */
function asTitled(poster: Poster, headline: Sheet['headline']): Poster {
  return headline === 'short' ? { ...poster, headline: poster.short ?? poster.headline } : poster;
}
