import { abridgePoster } from '../arrange/abridge-poster.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { invariant } from '../diagnostics/invariant.js';
import { fitCarousel } from '../fit/fit-carousel.js';
import { type FittedPoster, fitPoster } from '../fit/fit-poster.js';
import type { PosterAttempt } from '../fit/poster-ladder.js';
import { typeSteps } from '../layout/type-sizes.js';
import { measurePage } from '../measure/measure-page.js';
import { missingGlyphs } from '../measure/missing-glyphs.js';
import { readPoster } from '../measure/poster.js';
import type { CarouselPage } from '../model/carousel.js';
import type { PageMeasure, PosterDrawing } from '../model/drawing.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import type { Scene } from '../model/scene.js';
import { type LaidOutPoster, type PosterKit, posterLayout } from '../render/lay-out-poster.js';
import { renderPoster } from '../render/poster.js';
import type { Terms } from '../text/terms.js';
import { posterDiagnostics } from './poster-diagnostics.js';

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
    fitPoster(abridgePoster(whole, preset), typeSteps, overflow),
  );
  invariant(first !== undefined, 'A poster is at least one picture.');
  return { ...first, further };
}

/**
 * Draws the pages of a carousel in one shape, in one size of type and numbered. A page of which no drawing fits as one
 * picture is left out.
 */
export async function drawCarousel(
  pages: readonly CarouselPage[],
  preset: Preset,
  kit: PosterKit,
): Promise<readonly DrawnPoster[]> {
  const abridged = pages.map(
    ([first, ...others]): CarouselPage => [
      abridgePoster(first, preset),
      ...others.map((page) => abridgePoster(page, preset)),
    ],
  );
  return drawFitting(preset, kit, (overflow) => fitCarousel(abridged, typeSteps, overflow));
}

type Overflow = (attempt: PosterAttempt) => number;

/**
 * Draws what fits. The arrangement knows boxes, the scene knows ink: where that wants more room, an attempt does not fit
 * either. Where it does in none, boxes alone decide, and the judges say what is wrong.
 */
async function drawFitting(
  preset: Preset,
  kit: PosterKit,
  fitInto: (overflow: Overflow) => Promise<readonly FittedPoster[]>,
): Promise<readonly DrawnPoster[]> {
  const layOut = posterLayout(preset, kit);
  const laidOut = onceEach(({ poster, attempt }) =>
    asMeasured(layOut(poster, attempt), poster, preset, kit.terms),
  );
  const ofBoxes: Overflow = (attempt) => laidOut(attempt).overflow;
  const ofInk: Overflow = (attempt) => {
    const { overflow, measured } = laidOut(attempt);
    return overflow <= hair && wantsRoom(measured()) ? Number.POSITIVE_INFINITY : overflow;
  };
  const strict = await fitInto(ofInk);
  const loose = strict.every(isWhole) ? strict : await fitInto(ofBoxes);
  const fitted = loose.every(isWhole) ? loose : strict;
  return Promise.all(fitted.map((each) => drawFitted(each, laidOut(each), preset, kit)));
}

function isWhole({ tooLong }: FittedPoster): boolean {
  return tooLong === undefined;
}

/** A poster on its sheet, with its scene and what is measured on it, each made once and when it is asked for. */
interface Measured extends LaidOutPoster {
  readonly measured: () => PageMeasure;
}

function asMeasured(laid: LaidOutPoster, poster: Poster, preset: Preset, terms?: Terms): Measured {
  let scene: Scene | undefined;
  let measured: PageMeasure | undefined;
  const sceneOnce = () => {
    scene ??= laid.scene();
    return scene;
  };
  return {
    ...laid,
    scene: sceneOnce,
    measured: () => {
      measured ??= measurePage(`${poster.id}/${preset.name}`, 1, readPoster(sceneOnce()), () => true, terms);
      return measured;
    },
  };
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

/** Below this, in px, nothing is visibly too close. */
const hair = 0.5;

/** Also where a line ends badly: in another size it ends elsewhere. */
function wantsRoom({ overflow, overlap, safeDistance = 0, breakFaults, orphans }: PageMeasure): boolean {
  const broken = breakFaults.some(({ rule }) => rule !== 'term-split') || orphans.length > 0;
  return overflow > 0 || overlap > hair || safeDistance < -hair || broken;
}

async function drawFitted(
  { poster, attempt, tooLong }: FittedPoster,
  { sheet, scene, measured: measure }: Measured,
  preset: Preset,
  kit: PosterKit,
): Promise<DrawnPoster> {
  const { drawing, missing } = await renderPoster(poster, scene(), preset, attempt.headline, kit);
  const { shown } = readPoster(scene());
  const measured = {
    ...measure(),
    artifact: `${poster.id}/${preset.name}`,
    missingGlyphs: missing.size === 0 ? [] : missingGlyphs(shown, (character) => !missing.has(character)),
    layout: poster.content.kind,
  };
  return {
    drawing: { ...drawing, measured },
    diagnostics: posterDiagnostics(poster, preset, measured, sheet.unit, tooLong),
  };
}
