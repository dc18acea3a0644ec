import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { Artifact } from '../model/artifact.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Preset } from '../model/preset.js';
import { framesSeries, innerPages, type Series } from '../model/series.js';
import type { Plan, PlannedSeries } from '../planning/selection.js';
import { type DrawnPoster, drawSeries } from '../render/poster.js';
import type { Build, Results } from './build.js';
import { faultsOf, type PictureQueue } from './picture-queue.js';
import { posterCompanions } from './poster-companions.js';
import { documentPath, writeSeriesDocument } from './series-document.js';

/** Draws every series in every size: pictures into the queue, documents whole, and beside them the text to post. */
export async function makeSeries(build: Build, plan: Plan, pictures: PictureQueue): Promise<Results> {
  const artifacts: Artifact[] = [];
  const pages: PageMeasure[] = [];
  const diagnostics: DrawingFault[] = [];
  const shown = new Set<Series>();
  for (const planned of plan.series) {
    const { series, preset, alike } = planned;
    const drawn = await drawSeries(series.pages, preset, build.kit);
    const inner = drawn.filter(({ drawing }) => !framesSeries(drawing.poster));
    diagnostics.push(...tellLeftOut(planned, drawn, inner.length));
    if (inner.length >= innerPages.least) {
      shown.add(series);
      const pictured = alike.filter((each) => each.series?.as === 'pictures');
      const documents = alike.filter((each) => each.series?.as === 'document');
      if (pictured.length > 0) for (const page of drawn) await pictures.add(page, pictured);
      else diagnostics.push(...drawn.flatMap(faultsOf));
      for (const each of documents) {
        pages.push(...measuresIn(each, series, drawn, build));
        if (!build.exporting) continue;
        const { artifact, faults } = await writeSeriesDocument(build, each, series, drawn);
        artifacts.push(artifact);
        diagnostics.push(...faults);
      }
    }
    build.progress('posters', `${build.traced.story.language}/posters/${series.id}/${preset.name}`);
  }
  if (build.exporting) for (const series of shown) artifacts.push(...companionsOf(build, series));
  return { artifacts, pages, diagnostics };
}

/** What was measured on the pages of a document, each under its number. */
function measuresIn(
  preset: Preset,
  series: Series,
  drawn: readonly DrawnPoster[],
  { traced }: Pick<Build, 'traced'>,
): readonly PageMeasure[] {
  const artifact = documentPath(traced.story, series, preset);
  return drawn.map(({ drawing }, index) => ({ ...drawing.measured, artifact, page: index + 1 }));
}

/** The text to post with the whole series under the headline of its first page, and the figures of all pages. */
function companionsOf(build: Build, { pages }: Series): readonly Artifact[] {
  const [[first] = []] = pages;
  if (first === undefined) return [];
  const { series: _, ...opening } = first;
  const statements = [...new Set(pages.flatMap(([page]) => page.statements))];
  return posterCompanions(build, { ...opening, statements });
}

/** Pages that are too full for a size are left out; with too few left there is no series. */
function tellLeftOut(
  { series, preset }: PlannedSeries,
  drawn: readonly DrawnPoster[],
  inner: number,
): readonly DrawingFault[] {
  const size = `${preset.name} (${preset.width}×${preset.height})`;
  const hint = 'Give their texts a `short` form, or choose a larger size.';
  if (inner < innerPages.least) {
    return [
      {
        code: 'poster-left-out',
        severity: 'warning',
        message: `${series.id} is not made for ${size}: only ${inner} of its pages fit, and a series has at least ${innerPages.least}.`,
        hint,
      },
    ];
  }
  const held = new Set(drawn.map(({ drawing }) => drawing.poster.headline));
  const lost = series.pages.flatMap(([page]) => (held.has(page.headline) ? [] : [page]));
  if (lost.length === 0) return [];
  return [
    {
      code: 'poster-left-out',
      severity: 'warning',
      message: `${series.id} goes without ${lost.map(({ layout }) => layout).join(', ')} in ${size}, which ${lost.length === 1 ? 'does' : 'do'} not fit there.`,
      hint,
    },
  ];
}
