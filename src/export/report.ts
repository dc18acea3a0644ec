import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Report } from '../model/report.js';
import type { TracedStatement } from '../model/trace.js';

/** Gathers what a build traced, measured and found into the proof that is written as `report.json`. */
export function createReport(
  statements: readonly TracedStatement[],
  pages: readonly PageMeasure[],
  diagnostics: readonly Diagnostic[],
): Report {
  return {
    ok: diagnostics.every(({ severity }) => severity !== 'error'),
    statements: statements.map(({ id, raw, sentence, exact, place }) => ({
      id,
      raw: raw ?? sentence,
      exact,
      line: place.line,
      column: place.column,
    })),
    pages: [...pages].sort(byPlace),
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
      smallestText: z.number(),
      contrast: z.number(),
      missingGlyphs: z.array(z.string()),
      breakFaults: z.array(z.string()),
    }),
  ),
});

/**
 * A report that also holds what an earlier build measured on the documents that are kept: a partial build must not
 * take away the proof of what it left alone. Bytes that are no report add nothing.
 *
 * @param kept paths of the artifacts that are kept; the formats of a document share one measurement
 */
export function keepMeasures(report: Report, earlier: Uint8Array, kept: readonly string[]): Report {
  const measured = new Set(report.pages.map(({ artifact }) => documentOf(artifact)));
  const documents = new Set(kept.map(documentOf).filter((path) => !measured.has(path)));
  const pages = readPages(earlier).filter(({ artifact }) => documents.has(documentOf(artifact)));
  return { ...report, pages: [...report.pages, ...pages].sort(byPlace) };
}

function readPages(bytes: Uint8Array): readonly PageMeasure[] {
  try {
    const result = earlierReportSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.data.pages : [];
  } catch {
    return [];
  }
}

/** `zh-CN/decks/whole.pdf` and `.html` are one document. */
function documentOf(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

/** By artifact and page, so that the order does not tell which finished first. */
function byPlace(one: PageMeasure, other: PageMeasure): number {
  if (one.artifact === other.artifact) return one.page - other.page;
  return one.artifact < other.artifact ? -1 : 1;
}
