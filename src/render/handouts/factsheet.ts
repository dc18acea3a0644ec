import { invariant } from '../../diagnostics/invariant.js';
import type { HandoutDrawing } from '../../model/drawing.js';
import type { Fact, FactColumn, FactSection, FactTable } from '../../model/factsheet.js';
import type { Handout } from '../../model/page.js';
import type { Words } from '../../model/words.js';
import { displayWidth } from '../../text/width.js';
import { headlineHtml, plainHtml, runningHtml } from '../phrase-html.js';
import type { TextHandoutForm, TextHandoutKit } from './handout-form.js';
import { notesView } from './notes-view.js';
import { placeHtml } from './place-html.js';
import { textFrame, textSheets } from './text-frame.js';
import { textPlan } from './text-plan.js';

const columns: readonly FactColumn[] = ['figure', 'counts', 'when', 'speaker', 'passage'];

/** Every figure in a table a section, with the data the story draws, and last the sources. */
export const factsheet = {
  name: 'factsheet',
  shows: 'text',
  files: {
    page: 'templates/handouts/factsheet.html.hbs',
    css: [...textSheets, 'templates/handouts/factsheet.css'],
  },
  textSizes: Object.freeze([9.5]),
  reading: textPlan,
  draw,
} as const satisfies TextHandoutForm;

function draw(handout: Handout, kit: TextHandoutKit): HandoutDrawing {
  const { text, deck } = handout;
  invariant(text?.kind === 'factsheet', 'A factsheet is drawn from its text.');
  const { theme, template } = kit;
  const { accents } = theme.tokens;
  const accentOf = (index: number) => accents[index % accents.length]?.print ?? theme.tokens.print.ink;
  const { label, within, title, summary, heads } = text;
  const html = template.page({
    ...textFrame(handout, text, kit, factsheet.textSizes),
    accent: accentOf(deck.accent),
    summary: plainHtml(summary.long),
    sections: text.sections.map((section) => sectionView(section, heads, accentOf(section.accent))),
    notes: notesView(text.notes),
  });
  return {
    kind: 'handout',
    handout,
    html,
    parts: [
      { content: { label, within, title, summary } },
      ...text.sections.map((section) => ({ content: { heads, section } })),
      { content: text.notes },
    ],
  };
}

function sectionView(
  { id, number, heading, facts, tables }: FactSection,
  heads: Readonly<Record<FactColumn, Words>>,
  accent: string,
): object {
  // A column nothing stands in would only take room from the others.
  const dated = facts.some(({ when }) => when !== undefined);
  const { size, share } = figureColumn(facts);
  const shown = columns.filter((column) => column !== 'when' || dated);
  return {
    id,
    number,
    heading: heading && headlineHtml(heading.long),
    accent,
    dated,
    heads: shown.map((column) => ({
      column,
      text: plainHtml(heads[column].long),
      width: column === 'figure' ? share : undefined,
    })),
    figureSize: size,
    groups: bySentence(facts).map((group) =>
      group.map((fact, index) => factView(fact, dated, index === 0 ? group.length : 0)),
    ),
    tables: tables.map(tableView),
  };
}

/** Of the sheet, and what a half-width cell takes of a size, in pt. */
const sheet = { width: 504, cell: 0.58 } as const;
/** How large figures are set, in pt, those that are longer than so many cells smaller; and what a column has at least. */
const figureSizes = { usual: 11, small: 9.5, long: 20 } as const;
const shares = { least: 14, most: 45, gap: 3 } as const;

/** The type of the figures and the share of the sheet, in per cent, in which none of them is parted. */
function figureColumn(facts: readonly Fact[]): { readonly size: number; readonly share: number } {
  const cells = Math.max(0, ...facts.flatMap(({ figures }) => figures.map(({ long }) => displayWidth(long))));
  const size = cells > figureSizes.long ? figureSizes.small : figureSizes.usual;
  const wanted = Math.ceil((100 * cells * size * sheet.cell) / sheet.width) + shares.gap;
  return { size, share: Math.min(shares.most, Math.max(shares.least, wanted)) };
}

/** Figures that one sentence says stand together, and it is printed once. */
function bySentence(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const said = ({ passages }: Fact) => passages.map(({ text }) => text.long).join('\n');
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && said(last[0]) === said(fact)) last.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

/** @param rows how many rows its passages stand beside; none where they stand beside a row before */
function factView(
  { figures, counts, when, speaker, calculated, passages }: Fact,
  dated: boolean,
  rows: number,
): object {
  return {
    figures: figures.map(({ long }) => runningHtml(long)),
    counts: runningHtml(counts.long),
    dated,
    when: when && runningHtml(when.long),
    speaker: plainHtml(speaker.long),
    calculated: calculated && plainHtml(calculated.long),
    rows,
    passages: passages.map(({ text, place }) => ({
      text: runningHtml(text.long),
      language: text.language,
      place: placeHtml(place.long),
    })),
  };
}

function tableView({ title, place, columns: names, rows }: FactTable): object {
  return {
    title: runningHtml(title.long),
    place: placeHtml(place.long),
    narrow: names.length <= 2,
    columns: names.map(({ long }) => runningHtml(long)),
    rows: rows.map(({ label, values }) => ({
      label: runningHtml(label.long),
      values: values.map(({ long }) => plainHtml(long)),
    })),
  };
}
