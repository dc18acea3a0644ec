import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import type { Plan } from '../planning/selection.js';
import { drawnThings } from '../render/captions/material.js';
import type { Build, Results } from './build.js';
import { makeCarousels } from './carousels.js';
import { drawPoster } from './draw-poster.js';
import { type LeftOutPoster, misfitsOf, tellLeftOut } from './left-out.js';
import { createPictureQueue, type PictureQueue } from './picture-queue.js';
import type { DrawnSize } from './poster-captions.js';
import { posterCompanions } from './poster-companions.js';
import { posterFolder } from './write-pictures.js';

/**
 * Draws every poster and every carousel in every size. Satori works on this thread, resvg and the encoder in the thread
 * pool behind it, so a picture is encoded while the next is laid out.
 */
export async function makePosters(build: Build, plan: Plan): Promise<Results> {
  const pictures = createPictureQueue(build, plan);
  const { leftOut, drawn } = await drawEach(build, plan, pictures);
  const carousel = await makeCarousels(build, plan, pictures);
  const companions = build.exporting
    ? [...drawn].flatMap(([poster, sizes]) => posterCompanions(build, poster, sizes))
    : [];
  const planned = (size: Preset) => plan.posters.filter(({ preset }) => preset === size).length;
  const made = await pictures.finish();
  return {
    artifacts: [...made.artifacts, ...companions, ...carousel.artifacts],
    pages: [...made.pages, ...carousel.pages],
    diagnostics: [...made.diagnostics, ...tellLeftOut(leftOut, planned), ...carousel.diagnostics],
    leftOut: [
      ...leftOut.flatMap(({ id, alike }) => alike.map(({ name }) => ({ poster: id, preset: name }))),
      ...(carousel.leftOut ?? []),
    ],
  };
}

/**
 * Draws the posters that stand alone. One that is not right in a size is left out of it: the others are still wanted.
 *
 * @returns those that are left out, and of the others in which sizes they are drawn
 */
async function drawEach(
  build: Build,
  plan: Plan,
  pictures: PictureQueue,
): Promise<{
  readonly leftOut: readonly LeftOutPoster[];
  readonly drawn: ReadonlyMap<Poster, readonly DrawnSize[]>;
}> {
  const leftOut: LeftOutPoster[] = [];
  const drawn = new Map<Poster, readonly DrawnSize[]>();
  for (const { poster, preset, alike } of plan.posters) {
    // What is planned is a poster in a size, however many pictures it runs over.
    const tell = () => build.progress('posters', `${posterFolder(poster)}/${preset.name}`);
    const { further, ...first } = await drawPoster(poster, preset, build.kit);
    const faults = [first, ...further].flatMap(misfitsOf);
    if (faults.length > 0) {
      leftOut.push({ id: poster.id, preset, alike, faults });
      tell();
      continue;
    }
    await pictures.add(first, { preset, alike }, tell);
    for (const each of further) await pictures.add(each, { preset, alike });
    const things = drawnThings(first.drawing.poster, build.kit.messages).length;
    drawn.set(poster, [
      ...(drawn.get(poster) ?? []),
      ...alike.map((each) => ({ preset: each, ...(further.length === 0 ? { things } : {}) })),
    ]);
  }
  return { leftOut, drawn };
}
