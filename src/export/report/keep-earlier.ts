import { z } from 'zod';
import { type BuildPart, partIn, sizePart } from '../../model/build-parts.js';
import { breakRules } from '../../model/drawing.js';
import type { Report } from '../../model/report.js';
import { textRoles } from '../../model/scene.js';
import { byPlace } from './by-place.js';
import { keepDiagnostics } from './keep-diagnostics.js';

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
  leftOut: z
    .array(z.object({ poster: z.string(), preset: z.string(), language: z.string().optional() }))
    .default([]),
  leftOutOfDecks: z.array(z.object({ what: z.string(), from: z.string(), why: z.string() })).default([]),
  editions: z
    .array(
      z.object({
        language: z.string(),
        texts: z.number(),
        translated: z.number(),
        timesAsWide: z.number(),
      }),
    )
    .default([]),
  diagnostics: z
    .array(
      z.object({
        code: z.string(),
        severity: z.enum(['error', 'warning']),
        message: z.string(),
        language: z.string().optional(),
        hint: z.string().optional(),
        path: z.string().optional(),
        line: z.number().optional(),
        column: z.number().optional(),
        parts: z
          .array(z.object({ part: z.string(), message: z.string(), hint: z.string().optional() }))
          .optional(),
      }),
    )
    .default([]),
});

/**
 * A report that also holds what an earlier build measured on the documents that are kept, and told of the parts that are
 * left alone: a partial build must not take away the proof of what it did not make. What it made is told anew. Bytes that
 * are no report add nothing.
 *
 * @param kept paths of the artifacts that are kept; the formats of a document share one measurement
 * @param isMade whether a part of the build is new; without it all are
 */
export function keepEarlier(
  report: Report,
  earlier: Uint8Array,
  kept: readonly string[],
  isMade: (part: BuildPart) => boolean = () => true,
): Report {
  const measured = new Set(report.pages.map(({ artifact }) => documentOf(artifact)));
  const documents = new Set(kept.map(documentOf).filter((path) => !measured.has(path)));
  const read = readEarlier(earlier);
  const pages = read.pages.filter(({ artifact }) => documents.has(documentOf(artifact)));
  const proven = new Set(report.documents.map(({ artifact }) => artifact));
  const keptProofs = read.documents.filter(
    ({ artifact }) => kept.includes(artifact) && !proven.has(artifact),
  );
  const decks = new Set([...documents].flatMap((path) => /\/decks\/(.+)$/.exec(path)?.[1] ?? []));
  const leftOut = keepInPlace(read.leftOut, report.leftOut, ({ language, preset }) =>
    isMade(partIn(language, sizePart(preset))),
  );
  const leftOutOfDecks = keepInPlace(
    read.leftOutOfDecks,
    report.leftOutOfDecks,
    ({ from }) => !decks.has(from),
  );
  const editions = keepInPlace(read.editions, report.editions, ({ language }) =>
    isMade(partIn(language, 'words')),
  );
  // In the order of a whole build, byte for byte.
  const { ok, statements, colourVision, calculated, data } = report;
  return {
    ok,
    statements,
    pages: [...report.pages, ...pages].sort(byPlace),
    documents: [...report.documents, ...keptProofs].sort(byPlace),
    ...(colourVision === undefined ? {} : { colourVision }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
    ...(leftOutOfDecks.length === 0 ? {} : { leftOutOfDecks }),
    ...(calculated === undefined ? {} : { calculated }),
    ...(data === undefined ? {} : { data }),
    ...(editions.length === 0 ? {} : { editions }),
    diagnostics: keepDiagnostics(read.diagnostics, report.diagnostics, isMade),
  };
}

/**
 * What an earlier build told and still holds, in its place, and behind it what is new.
 *
 * @param isMade whether it is about what was made anew: then it holds only if it is told again
 */
function keepInPlace<Told>(
  earlier: readonly Told[],
  made: readonly Told[] = [],
  isMade: (told: Told) => boolean,
): readonly Told[] {
  const now = new Set(made.map((told) => JSON.stringify(told)));
  const kept = earlier.filter((told) => now.has(JSON.stringify(told)) || !isMade(told));
  const before = new Set(kept.map((told) => JSON.stringify(told)));
  return [...kept, ...made.filter((told) => !before.has(JSON.stringify(told)))];
}

type EarlierReport = z.infer<typeof earlierReportSchema>;
const noReport: EarlierReport = {
  pages: [],
  documents: [],
  leftOut: [],
  leftOutOfDecks: [],
  editions: [],
  diagnostics: [],
};

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
