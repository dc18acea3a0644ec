import type { Report } from '../../model/report.js';
import type { DeskWords } from '../../text/messages/desk-words.js';
import { sumMeasures } from '../report/sum-measures.js';
import { platformName } from './names.js';

/** The proof as a reader takes it in: a few numbers a table, then what was left out and what is wrong. */
export interface ProofView {
  readonly checked: readonly ProofRow[];
  readonly measured: readonly ProofRow[];
  readonly leftOut: readonly { readonly what: string; readonly where: string; readonly why: string }[];
  readonly faults: readonly {
    readonly severity: Report['diagnostics'][number]['severity'];
    readonly message: string;
    /** The edition it is about; empty in the story's own language. */
    readonly language: string;
    readonly hint: string;
    readonly where: string;
  }[];
}

export interface ProofRow {
  readonly name: string;
  readonly value: string;
  /** Whether somebody should look. */
  readonly wrong: boolean;
}

/** What a story's build was checked and measured for. */
export function proofView(report: Report, words: DeskWords): ProofView {
  return {
    checked: checkedRows(report, words),
    measured: measuredRows(report, words),
    leftOut: [
      ...(report.leftOut ?? []).map(({ poster, preset, language }) => ({
        what: poster,
        where: [platformName(preset, words), ...(language === undefined ? [] : [language])].join(', '),
        why: words.proofs.noRoom,
      })),
      ...(report.leftOutOfDecks ?? []).map(({ what, from, why }) => ({ what, where: from, why })),
    ],
    faults: report.diagnostics.map(({ severity, message, language = '', hint = '', path, line }) => ({
      severity,
      message,
      language,
      hint,
      where: path === undefined ? '' : [path, ...(line === undefined ? [] : [line])].join(':'),
    })),
  };
}

function checkedRows(report: Report, { proofs: { rows } }: DeskWords): readonly ProofRow[] {
  const figures = report.statements.filter(({ checks }) => checks !== undefined);
  const byHand = figures.filter(({ checks = {} }) => Object.values(checks).includes('for-a-human')).length;
  const values = (report.data ?? [])
    .flatMap(({ series }) => series)
    .reduce((sum, each) => sum + each.values, 0);
  return [
    row(rows.statements, report.statements.length),
    row(rows.figures, figures.filter(({ exact }) => exact).length),
    ...(byHand > 0 ? [row(rows.byHand, byHand, true)] : []),
    ...(report.calculated === undefined ? [] : [row(rows.calculated, report.calculated.length)]),
    ...(values > 0 ? [row(rows.values, values)] : []),
    ...(report.editions ?? []).map(({ language, texts, translated }) => ({
      name: `${rows.translated} (${language})`,
      value: `${translated} / ${texts}`,
      wrong: translated < texts,
    })),
  ];
}

function measuredRows(report: Report, { proofs: { rows, smallest } }: DeskWords): readonly ProofRow[] {
  const { pages, documents, colourVision } = report;
  const sum = pages.length === 0 ? undefined : sumMeasures(pages);
  const count = (name: string, faults = 0) => row(name, faults, faults > 0);
  const least = (name: string, values: readonly (number | undefined)[], floor = 0, decimals = 1) => {
    const given = values.filter((value) => value !== undefined && value > 0).map(Number);
    return given.length === 0 ? [] : [row(name, Math.min(...given), Math.min(...given) < floor, decimals)];
  };
  const sizes = (folder: string) => pages.filter(({ artifact }) => artifact.split('/')[1] === folder);
  const missing = documents.reduce((sum, { textLayer }) => sum + textLayer.missing.length, 0);
  const fonts = documents.flatMap((document) => document.fonts).filter(({ embedded }) => !embedded).length;
  const seen = (colourVision?.seen ?? []).flatMap(({ accents }) => accents?.difference ?? []);
  return [
    row(rows.pages, pages.length),
    count(rows.overflow, sum?.overflow),
    count(rows.overlap, sum?.overlap),
    count(rows.outside, sum?.outside),
    count(rows.breaks, sum?.breakFaults),
    count(rows.orphans, sum?.orphans),
    count(rows.glyphs, sum?.missingGlyphs),
    row(rows.strings, missing, missing > 0),
    row(rows.fonts, fonts, fonts > 0),
    ...least(
      smallest.decks,
      sizes('decks').map(({ smallestText }) => smallestText),
    ),
    ...least(
      smallest.posters,
      sizes('posters').map(({ smallestText }) => smallestText),
    ),
    // Sheets are measured in CSS px, of which an inch has 96, and read in points, of which it has 72.
    ...least(
      smallest.handouts,
      sizes('handouts').map(({ smallestText }) => smallestText * 0.75),
    ),
    ...least(
      rows.contrast,
      pages.map(({ contrast }) => contrast),
      4.5,
      2,
    ),
    ...least(
      rows.graphicContrast,
      pages.map(({ graphicContrast }) => graphicContrast),
      3,
      2,
    ),
    ...least(
      rows.lightnessContrast,
      pages.map(({ lightnessContrast }) => lightnessContrast),
    ),
    ...least(rows.vision, seen),
  ];
}

/** Two decimals for a ratio: with one, what is just under its floor would read as if it were on it. */
function row(name: string, value: number, wrong = false, decimals = 1): ProofRow {
  return { name, value: String(Number(value.toFixed(decimals))), wrong };
}
