import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { calculationOf, operandsOf } from '../model/computed.js';
import { breakRules, type PageMeasure } from '../model/drawing.js';
import type {
  ColourVision,
  DocumentProof,
  LeftOut,
  Report,
  ReportedCalculation,
  ReportedData,
} from '../model/report.js';
import { textRoles } from '../model/scene.js';
import type { Story } from '../model/story.js';
import type { TracedStatement, TracedStory } from '../model/trace.js';

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
    diagnostics: diagnostics.map(({ code, severity, message, hint, path, line, column }) => ({
      code,
      severity,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(path === undefined ? {} : { path }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    })),
  };
}

/** The bytes of `report.json`. */
export function reportFile(report: Report): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(report, undefined, 2)}\n`);
}

const earlierReportSchema = z.object({
  pages: z.array(
    z.object({
      artifact: z.string(),
      page: z.number(),
      overflow: z.number(),
      overlap: z.number(),
      safeDistance: z.number().optional(),
      smallestText: z.number(),
      smallestByRole: z.partialRecord(z.enum(textRoles), z.number()),
      mostLines: z.number(),
      contrast: z.number(),
      lightnessContrast: z.number(),
      graphicContrast: z.number().optional(),
      missingGlyphs: z.array(z.string()),
      breakFaults: z.array(z.object({ rule: z.enum(breakRules), line: z.string() })),
      orphans: z.array(z.string()),
      programLines: z.array(z.string()).optional(),
      // Last, as drawing has it: a kept measurement is written back byte for byte.
      layout: z.string().optional(),
    }),
  ),
  documents: z.array(
    z.object({
      artifact: z.string(),
      pages: z.number(),
      textLayer: z.object({
        strings: z.number(),
        missing: z.array(z.object({ slide: z.number(), text: z.string() })),
      }),
      fonts: z.array(z.object({ name: z.string(), embedded: z.boolean() })),
    }),
  ),
  leftOutOfDecks: z.array(z.object({ what: z.string(), from: z.string(), why: z.string() })).default([]),
});

/**
 * A report that also holds what an earlier build measured on the documents that are kept, and left out of them: a partial build must not
 * take away the proof of what it left alone. Bytes that are no report add nothing.
 *
 * @param kept paths of the artifacts that are kept; the formats of a document share one measurement
 */
export function keepMeasures(report: Report, earlier: Uint8Array, kept: readonly string[]): Report {
  const measured = new Set(report.pages.map(({ artifact }) => documentOf(artifact)));
  const documents = new Set(kept.map(documentOf).filter((path) => !measured.has(path)));
  const read = readEarlier(earlier);
  const pages = read.pages.filter(({ artifact }) => documents.has(documentOf(artifact)));
  const proven = new Set(report.documents.map(({ artifact }) => artifact));
  const keptProofs = read.documents.filter(
    ({ artifact }) => kept.includes(artifact) && !proven.has(artifact),
  );
  const decks = new Set([...documents].flatMap((path) => /\/decks\/(.+)$/.exec(path)?.[1] ?? []));
  const leftOutOfDecks = [
    ...read.leftOutOfDecks.filter(({ from }) => decks.has(from)),
    ...(report.leftOutOfDecks ?? []),
  ];
  // In the order of a whole build, byte for byte.
  const { calculated, data, editions, diagnostics, leftOutOfDecks: _, ...before } = report;
  return {
    ...before,
    pages: [...report.pages, ...pages].sort(byPlace),
    documents: [...report.documents, ...keptProofs].sort(byPlace),
    ...(leftOutOfDecks.length === 0 ? {} : { leftOutOfDecks }),
    ...(calculated === undefined ? {} : { calculated }),
    ...(data === undefined ? {} : { data }),
    ...(editions === undefined ? {} : { editions }),
    diagnostics,
  };
}

type EarlierReport = z.infer<typeof earlierReportSchema>;
const noReport: EarlierReport = { pages: [], documents: [], leftOutOfDecks: [] };

function readEarlier(bytes: Uint8Array): EarlierReport {
  try {
    const result = earlierReportSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.data : noReport;
  } catch {
    return noReport;
  }
}

/** `zh-CN/decks/whole.pdf` and `.html` are one document. */
function documentOf(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

interface Placed {
  readonly artifact: string;
  readonly page?: number;
}

/** By artifact and page, so that the order does not tell which finished first. */
function byPlace(one: Placed, other: Placed): number {
  if (one.artifact === other.artifact) return (one.page ?? 0) - (other.page ?? 0);
  return one.artifact < other.artifact ? -1 : 1;
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
