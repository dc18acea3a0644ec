import { framesCarousel } from '../arrange/carousels.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { Artifact } from '../model/artifact.js';
import { type Carousel, innerPages } from '../model/carousel.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Preset } from '../model/preset.js';
import { statementsOf } from '../model/words.js';
import type { Plan, PlannedCarousel } from '../planning/selection.js';
import type { Build, Results } from './build.js';
import { documentPath, writeCarouselDocument } from './carousel-document.js';
import { type DrawnPoster, drawCarousel } from './draw-poster.js';
import { faultsOf, type PictureQueue } from './picture-queue.js';
import { posterCompanions } from './poster-companions.js';

/** Draws every carousel in every size: pictures into the queue, documents whole, and beside them the text to post. */
export async function makeCarousels(build: Build, plan: Plan, pictures: PictureQueue): Promise<Results> {
  const artifacts: Artifact[] = [];
  const pages: PageMeasure[] = [];
  const diagnostics: DrawingFault[] = [];
  const shown = new Set<Carousel>();
  for (const planned of plan.carousels) {
    const { carousel, preset, alike } = planned;
    const drawn = await drawCarousel(carousel.pages, preset, build.kit);
    const inner = drawn.filter(({ drawing }) => !framesCarousel(drawing.poster));
    diagnostics.push(...tellLeftOut(planned, drawn, inner.length));
    if (inner.length >= innerPages.least) {
      shown.add(carousel);
      const pictured = alike.filter((each) => each.carousel?.as === 'pictures');
      const documents = alike.filter((each) => each.carousel?.as === 'document');
      if (pictured.length > 0) for (const page of drawn) await pictures.add(page, pictured);
      else diagnostics.push(...drawn.flatMap(faultsOf));
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
  if (build.exporting) for (const carousel of shown) artifacts.push(...companionsOf(build, carousel));
  return { artifacts, pages, diagnostics };
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

/** The text to post with the whole carousel under the headline of its first page, and the figures of all pages. */
function companionsOf(build: Build, { pages }: Carousel): readonly Artifact[] {
  const [[first] = []] = pages;
  if (first === undefined) return [];
  const { carousel: _, ...opening } = first;
  const statements = [...new Set(pages.flatMap(([page]) => statementsOf(page.content)))];
  return posterCompanions(build, opening, statements);
}

/** Pages that are too full for a size are left out; with too few left there is no carousel. */
function tellLeftOut(
  { carousel, preset }: PlannedCarousel,
  drawn: readonly DrawnPoster[],
  inner: number,
): readonly DrawingFault[] {
  const size = `${preset.name} (${preset.width}×${preset.height})`;
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
  const held = new Set(drawn.map(({ drawing }) => drawing.poster.content.headline.long));
  const lost = carousel.pages.flatMap(([page]) => (held.has(page.content.headline.long) ? [] : [page]));
  if (lost.length === 0) return [];
  return [
    {
      code: 'poster-left-out',
      severity: 'warning',
      message: `${carousel.id} goes without ${lost.map(({ content }) => content.kind).join(', ')} in ${size}, which ${lost.length === 1 ? 'does' : 'do'} not fit there.`,
      hint,
    },
  ];
}
