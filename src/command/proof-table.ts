import { type SummedMeasures, sumMeasures } from '../export/report/sum-measures.js';
import type { Outcome } from '../generate.js';
import type { PageMeasure } from '../model/drawing.js';
import type { ColourVision, EditionProof, LeastDifference, ReportedData } from '../model/report.js';
import { displayWidth } from '../text/width.js';
import { figureLines } from './figure-lines.js';
import { leftOutOf } from './left-out-of.js';

/** The answer of `check`: what was traced, what was measured in each document, what was found. */
export function proofTable({ name, title, report }: Outcome): string {
  const { statements, pages, diagnostics, colourVision, leftOut = [], data = [], editions = [] } = report;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const lines = [
    `${name}  ${title}`,
    ...tracedLines(statements, errors),
    ...data.map(dataLine),
    ...editions.map(editionLine),
    ...(pages.length === 0 ? ['  0 pages measured'] : ['', ...measuredRows(pages), '']),
    ...(colourVision === undefined || pages.length === 0 ? [] : [visionLine(colourVision)]),
    ...(leftOut.length === 0 ? [] : [`  left out: ${leftOutOf(leftOut)}`]),
    `  ${plural(errors, 'fault')}, ${plural(diagnostics.length - errors, 'warning')}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** With a fault in its content a story is not traced to its end: the proof then says so, and counts nothing. */
function tracedLines(statements: Outcome['report']['statements'], errors: number): readonly string[] {
  if (statements.length === 0 && errors > 0) return ['  no proof yet: it comes when the faults are mended'];
  const figures = statements.filter(({ exact }) => exact).length;
  return [
    `  ${plural(statements.length, 'statement')} traced, ${plural(figures, 'figure')} compared with what is printed`,
    ...figureLines(statements).map((line) => `  ${line}`),
  ];
}

/** `data/trips.csv: 45 values traced to their cells, 3 gaps; digest: …`, to be copied into the story. */
function dataLine({ file, digest, series }: ReportedData): string {
  const sum = (part: 'values' | 'gaps') => series.reduce((all, each) => all + each[part], 0);
  const gaps = sum('gaps');
  const empty = gaps === 0 ? '' : `, ${plural(gaps, 'gap')}`;
  return `  ${file}: ${plural(sum('values'), 'value')} traced to ${sum('values') === 1 ? 'its cell' : 'their cells'}${empty}; digest: ${digest}`;
}

/** `en: 410 of 412 texts translated, 2.1 times as wide as what they were translated from` */
function editionLine({ language, texts, translated, timesAsWide }: EditionProof): string {
  const wide = translated === 0 ? '' : `, ${timesAsWide} times as wide as what they were translated from`;
  return `  ${language}: ${translated} of ${plural(texts, 'text')} translated${wide}`;
}

const columns: readonly (readonly [string, (sum: SummedMeasures) => string])[] = Object.freeze([
  ['pages', ({ pages }) => String(pages)],
  ['overflow', ({ overflow }) => String(overflow)],
  ['overlap', ({ overlap }) => String(overlap)],
  ['safe edge', ({ safeDistance }) => pixels(safeDistance)],
  ['smallest', ({ smallestText }) => pixels(smallestText)],
  ['breaks', ({ breakFaults }) => String(breakFaults)],
  ['orphans', ({ orphans }) => String(orphans)],
  ['no glyph', ({ missingGlyphs }) => String(missingGlyphs)],
  ['contrast', ({ contrast }) => contrast.toFixed(2)],
  ['graphics', ({ graphicContrast }) => graphicContrast?.toFixed(2) ?? '–'],
  ['APCA', ({ lightnessContrast }) => `Lc ${lightnessContrast.toFixed(0)}`],
]);

/** A row for each deck, handout and layout of posters, under one head, and their sum. */
function measuredRows(pages: readonly PageMeasure[]): readonly string[] {
  const several = new Set(pages.map(languageOf)).size > 1;
  const nameOf = (page: PageMeasure) => (several ? `${languageOf(page)} ` : '') + documentOf(page);
  const documents = [...new Set(pages.map(nameOf))].map(
    (document) => [document, pages.filter((page) => nameOf(page) === document)] as const,
  );
  const rows = [
    ['', ...columns.map(([head]) => head)],
    ...[...documents, ['all', pages] as const].map(([document, some]) => {
      const sum = sumMeasures(some);
      return [document, ...columns.map(([, cell]) => cell(sum))];
    }),
  ];
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? '')))) ?? [];
  return rows.map((row) => {
    const cells = row.map((cell, index) => {
      const air = ' '.repeat((widths[index] ?? 0) - width(cell));
      return index === 0 ? cell + air : air + cell;
    });
    return `  ${cells.join('  ')}`;
  });
}

/** `zh-CN/decks/whole.html` is of the deck whole; pictures are told by their layout. */
function documentOf({ artifact, layout }: PageMeasure): string {
  if (layout !== undefined) return `posters ${layout}`;
  const [, kind, document] = /([a-z]+)s\/([^/]+?)(?:\.\w+)?$/.exec(artifact) ?? [];
  return kind === undefined ? artifact : `${kind} ${document}`;
}

function languageOf({ artifact }: PageMeasure): string {
  return artifact.slice(0, Math.max(0, artifact.indexOf('/')));
}

/** Which colours come nearest to each other under each kind of colour blindness, and how near, as CIEDE2000. */
function visionLine({ theme, seen }: ColourVision): string {
  const pair = (least: LeastDifference | undefined) =>
    least === undefined ? [] : [`${least.colours.join('–')} ${least.difference.toFixed(1)}`];
  const each = seen.map(
    ({ vision, accents, ground }) => `${vision} ${[...pair(accents), ...pair(ground)].join(', ')}`,
  );
  return `  colours of ${theme} nearest to each other (ΔE2000): ${each.join('; ')}`;
}

function width(text: string): number {
  return displayWidth(text, 'narrow');
}

function pixels(length: number | undefined): string {
  return length === undefined ? '–' : `${Math.round(length * 10) / 10} px`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
