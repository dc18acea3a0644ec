import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { calculationOf, operandsOf } from '../model/computed.js';
import type { PageMeasure } from '../model/drawing.js';
import type {
  ColourVision,
  DocumentProof,
  LeftOut,
  Report,
  ReportedCalculation,
  ReportedData,
} from '../model/report.js';
import type { Story } from '../model/story.js';
import type { TracedStatement, TracedStory } from '../model/trace.js';
import { byPlace } from './report/by-place.js';

/** Gathers what a build traced, measured and found into the proof that is written as `report.json`. */
export function createReport(
  statements: readonly TracedStatement[],
  pages: readonly PageMeasure[],
  diagnostics: readonly Diagnostic[],
  colourVision?: ColourVision,
  documents: readonly DocumentProof[] = [],
  leftOut: readonly LeftOut[] = [],
  {
    leftOutOfDecks = [],
    calculated = [],
    data = [],
    editions = [],
  }: Pick<Report, 'leftOutOfDecks' | 'calculated' | 'data' | 'editions'> = {},
): Report {
  return {
    ok: diagnostics.every(({ severity }) => severity !== 'error'),
    statements: statements.map(({ id, raw, sentence, exact, checks, place }) => ({
      id,
      raw: raw ?? sentence,
      exact,
      ...(place.file === undefined ? {} : { file: place.file }),
      line: place.line,
      column: place.column,
      ...(checks === undefined ? {} : { checks }),
    })),
    pages: [...pages].sort(byPlace),
    documents: [...documents].sort(byPlace),
    ...(colourVision === undefined ? {} : { colourVision }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
    ...(leftOutOfDecks.length === 0 ? {} : { leftOutOfDecks }),
    ...(calculated.length === 0 ? {} : { calculated }),
    ...(data.length === 0 ? {} : { data }),
    ...(editions.length === 0 ? {} : { editions }),
    diagnostics: diagnostics.map(
      ({ code, severity, message, language, hint, path, line, column, parts }) => ({
        code,
        severity,
        message,
        ...(language === undefined ? {} : { language }),
        ...(hint === undefined ? {} : { hint }),
        ...(path === undefined ? {} : { path }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(parts === undefined ? {} : { parts }),
      }),
    ),
  };
}

/** The bytes of `report.json`. */
export function reportFile(report: Report): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(report, undefined, 2)}\n`);
}

/** Every figure of a story that is calculated and not printed. */
export function calculationsIn(story: Story): readonly ReportedCalculation[] {
  const statistics = story.sections.flatMap((section) =>
    section.arguments.flatMap((argument) => argument.statistics),
  );
  const figureOf = (id: string) => statistics.find((statistic) => statistic.id === id)?.figure ?? id;
  return statistics.flatMap(({ id, figure, computed }) =>
    computed === undefined
      ? []
      : [{ id, figure, calculation: calculationOf(computed, figureOf), from: operandsOf(computed) }],
  );
}

/** The data files of a story, each with its series and what was traced to cells. */
export function dataIn({ story, data = [] }: Pick<TracedStory, 'story' | 'data'>): readonly ReportedData[] {
  const all = story.sections.flatMap((section) => section.arguments.flatMap((argument) => argument.series));
  return data.flatMap(({ id, file, digest }) => {
    const series = all
      .filter((each) => each.data === id)
      .map(({ id: own, table }) => {
        const cells = table.lines.flatMap(({ values }) => values);
        const read = cells.flatMap((value) => value ?? []);
        const [sheet] = read.flatMap(({ origin }) => ('sheet' in origin ? (origin.sheet ?? []) : []));
        return {
          id: own,
          ...(sheet === undefined ? {} : { sheet }),
          values: read.length,
          gaps: cells.length - read.length,
        };
      });
    return series.length === 0 ? [] : [{ id, file, digest, series }];
  });
}
