import { framesCarousel } from '../arrange/carousels.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { Artifact } from '../model/artifact.js';
import { type Carousel, innerPages } from '../model/carousel.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import type { LeftOut } from '../model/report.js';
import type { Plan, PlannedCarousel } from '../planning/selection.js';
import type { Build, Results } from './build.js';
import { documentPath, writeCarouselDocument } from './carousel-document.js';
import { type DrawnPoster, drawCarousel } from './draw-poster.js';
import { faultInSizes, sizeOf } from './fault-parts.js';
import { misfitsOf } from './left-out.js';
import { faultsOf, type PictureQueue } from './picture-queue.js';
import { posterCompanions } from './poster-companions.js';

/** Draws every carousel in every size: pictures into the queue, documents whole, and beside them the text to post. */
export async function makeCarousels(build: Build, plan: Plan, pictures: PictureQueue): Promise<Results> {
  const artifacts: Artifact[] = [];
  const pages: PageMeasure[] = [];
  const diagnostics: DrawingFault[] = [];
  const leftOut: LeftOut[] = [];
  const shown = new Map<Carousel, ShownIn[]>();
  for (const planned of plan.carousels) {
    const { carousel, preset, alike } = planned;
    const drawn = await drawCarousel(carousel.pages, preset, build.kit);
    const inner = drawn.filter(({ drawing }) => !framesCarousel(drawing.poster));
    const misfits = drawn.flatMap(misfitsOf);
    const whole = inner.length >= innerPages.least && hasItsFrame(carousel, drawn) && misfits.length === 0;
    const told = tellLeftOut(planned, drawn, inner.length, misfits);
    diagnostics.push(...told.map((fault) => ({ ...fault, parts: faultInSizes(fault, preset, alike) })));
    if (!whole) leftOut.push(...alike.map(({ name }) => ({ poster: carousel.id, preset: name })));
    else {
      const pagesDrawn = drawn.map(({ drawing }) => drawing.poster);
      shown.set(carousel, [
        ...(shown.get(carousel) ?? []),
        ...alike.map((each) => ({ preset: each, pages: pagesDrawn })),
      ]);
      const pictured = alike.filter((each) => each.carousel?.as === 'pictures');
      const documents = alike.filter((each) => each.carousel?.as === 'document');
      if (pictured.length > 0)
        for (const page of drawn) await pictures.add(page, { preset, alike, pictured });
      else diagnostics.push(...drawn.flatMap((page) => faultsOf(page, planned)));
      for (const each of documents) {
        pages.push(...measuresIn(each, carousel, drawn, build));
        if (!build.exporting) continue;
        const { artifact, faults } = await writeCarouselDocument(build, each, carousel, drawn);
        artifacts.push(artifact);
        diagnostics.push(...faults);
      }
    }
    build.progress('posters', `${build.traced.story.language}/posters/${carousel.id}/${preset.name}`);
  }
  if (build.exporting)
    for (const [carousel, sizes] of shown) artifacts.push(...companionsOf(build, carousel, sizes));
  return { artifacts, pages, diagnostics, leftOut };
}

/** What was measured on the pages of a document, each under its number. */
function measuresIn(
  preset: Preset,
  carousel: Carousel,
  drawn: readonly DrawnPoster[],
  { traced }: Pick<Build, 'traced'>,
): readonly PageMeasure[] {
  const artifact = documentPath(traced.story, carousel, preset);
  return drawn.map(({ drawing }, index) => ({ ...drawing.measured, artifact, page: index + 1 }));
}

/** A size that a carousel was made in, and the pages it has there: some may be too full for it. */
interface ShownIn {
  readonly preset: Preset;
  readonly pages: readonly Poster[];
}

/** The texts to post with the whole carousel under the headline of its first page, and what all its pages draw. */
export function companionsOf(
  build: Pick<Build, 'traced' | 'kit'>,
  { pages }: Carousel,
  sizes: readonly ShownIn[],
): readonly Artifact[] {
  const [[first] = []] = pages;
  if (first === undefined) return [];
  const { carousel: _, ...opening } = first;
  // Where sizes differ, the one with most pages tells what is drawn.
  const [most = pages.map(([page]) => page)] = sizes
    .map((size) => size.pages)
    .toSorted((one, other) => other.length - one.length);
  return posterCompanions(
    build,
    opening,
    sizes.map(({ preset }) => ({ preset })),
    {
      pages: most,
      pagesIn: (name) => sizes.find(({ preset }) => preset.name === name)?.pages ?? [],
    },
  );
}

/** Whether it still has what it opens and closes with: a series without its cover or its sources is none. */
function hasItsFrame({ pages }: Carousel, drawn: readonly DrawnPoster[]): boolean {
  const framing = pages.filter(([page]) => framesCarousel(page)).length;
  return drawn.filter(({ drawing }) => framesCarousel(drawing.poster)).length === framing;
}

/**
 * Pages that are too full for a size are left out. With too few left, without its cover or its sources, or with a page that
 * breaks badly, there is no carousel: a series is seen whole.
 */
function tellLeftOut(
  { carousel, preset }: PlannedCarousel,
  drawn: readonly DrawnPoster[],
  inner: number,
  misfits: readonly DrawingFault[],
): readonly DrawingFault[] {
  const size = sizeOf(preset);
  const hint = 'Give their texts a `short` form where one is possible, or choose a larger size.';
  if (inner < innerPages.least) {
    return [
      {
        code: 'poster-left-out',
        severity: 'warning',
        message: `${carousel.id} is not made for ${size}: only ${inner} of its pages fit, and a series has at least ${innerPages.least}.`,
        hint,
      },
    ];
  }
  const [misfit] = misfits;
  if (misfit !== undefined) {
    return [
      {
        ...misfit,
        code: 'poster-left-out',
        severity: 'warning',
        message: `${carousel.id} is not made for ${size}: of one of its pages, ${misfit.because ?? misfit.message}`,
      },
    ];
  }
  const held = new Set(drawn.map(({ drawing }) => drawing.poster.content.headline.long));
  const lost = carousel.pages.flatMap(([page]) => (held.has(page.content.headline.long) ? [] : [page]));
  if (lost.length === 0) return [];
  if (!hasItsFrame(carousel, drawn)) {
    const framing = lost.filter(framesCarousel).map(({ content }) => content.kind);
    return [
      {
        code: 'poster-left-out',
        severity: 'warning',
        message: `${carousel.id} is not made for ${size}: its ${framing.join(' and its ')} ${framing.length === 1 ? 'does' : 'do'} not fit there.`,
        hint,
      },
    ];
  }
  return [
    {
      code: 'poster-left-out',
      severity: 'warning',
      message: `${carousel.id} goes without ${lost.map(({ content }) => content.kind).join(', ')} in ${size}, which ${lost.length === 1 ? 'does' : 'do'} not fit there.`,
      hint,
    },
  ];
}
