import type { Evidence, EvidencedStatement } from '../../model/evidence.js';
import { defaultPaper } from '../../model/handout-kinds.js';
import type { ManifestEntry } from '../../model/manifest.js';
import { checkedParts } from '../../model/trace.js';
import type { DeskWords } from '../../text/messages/desk-words.js';
import { type DeskLanguage, documentsOf } from './languages.js';
import { lineAnchor, type SourceLine, sourceLines } from './source-lines.js';
import { type DocumentUse, type StatementUses, statementUses } from './statement-uses.js';

/** Every statement with its sentences and its uses, and the source texts they stand in. */
export interface TraceView {
  readonly language: string;
  readonly texts: readonly { readonly name: string; readonly lines: readonly TraceLine[] }[];
  readonly statements: readonly TraceStatement[];
}

interface TraceLine extends Omit<SourceLine, 'pieces'> {
  readonly pieces: readonly {
    readonly text: string;
    /** The statement a click leads to; empty where there is none. */
    readonly href: string;
    /** All of them, with a space between. */
    readonly ids: string;
  }[];
}

export interface TraceStatement {
  readonly id: string;
  readonly anchor: string;
  readonly href: string;
  /** Empty for a statement without a figure. */
  readonly printed: string;
  readonly counts: string;
  readonly figureLanguage: string;
  readonly speaker: string;
  readonly passages: readonly {
    readonly sentence: string;
    readonly where: string;
    readonly href: string;
  }[];
  readonly checks: readonly { readonly part: string; readonly verdict: string; readonly open: boolean }[];
  readonly documents: readonly (DocumentUse & { readonly called: string })[];
  readonly posters: StatementUses['posters'];
  readonly used: string;
  /** Where it is shown in other languages: on their pages. */
  readonly elsewhere: readonly {
    readonly language: string;
    readonly name: string;
    readonly href: string;
    readonly used: string;
  }[];
}

/** The trace of a story, in the order of its source. */
export function traceView(
  { language: source, texts, statements }: Evidence,
  entries: readonly ManifestEntry[],
  page: DeskLanguage,
  pages: readonly DeskLanguage[],
): TraceView {
  const { language, words } = page;
  const own = statementUses(documentsOf(entries, page, pages));
  const others = pages
    .filter((other) => other !== page && other.language !== language)
    .map((other) => ({ ...other, usesOf: statementUses(documentsOf(entries, other, pages)) }));
  const indexOf = (file: string | undefined) =>
    Math.max(
      0,
      texts.findIndex((text) => text.file === file),
    );
  const place = ({ passages: [first] }: EvidencedStatement) =>
    first === undefined ? 0 : indexOf(first.place.file) * 1e6 + first.place.line + first.place.column / 1e4;
  return {
    language: source,
    texts: texts.map((text, index) => ({
      name: text.name,
      lines: sourceLines(text, index, statements).map((line) => ({
        ...line,
        pieces: line.pieces.map((piece) => ({
          text: piece.text,
          href: piece.statements[0] === undefined ? '' : statementHref(piece.statements[0]),
          ids: piece.statements.join(' '),
        })),
      })),
    })),
    statements: [...statements]
      .toSorted((one, other) => place(one) - place(other))
      .map((statement): TraceStatement => {
        const uses = own(statement.id);
        const figure = statement.figure?.[language] ?? statement.figure?.[source];
        return {
          id: statement.id,
          anchor: statementAnchor(statement.id),
          href: statementHref(statement.id),
          printed: figure?.printed ?? '',
          counts: figure?.counts ?? '',
          figureLanguage: statement.figure?.[language] === undefined ? source : language,
          speaker: statement.speaker ?? '',
          passages: statement.passages.map((passage) => ({
            sentence: passage.sentence,
            where: whereOf(passage.place, texts, words),
            href: `#${lineAnchor(indexOf(passage.place.file), passage.place.line)}`,
          })),
          checks: checksOf(statement, words),
          documents: uses.documents.map((use) => ({ ...use, called: calledIn(words, use) })),
          posters: uses.posters,
          used: told(uses, words) || words.traced.unused,
          elsewhere: others.flatMap(({ language: other, name, path, usesOf }) => {
            const used = told(usesOf(statement.id), words);
            return used === ''
              ? []
              : [{ language: other, name, href: `${path}${statementHref(statement.id)}`, used }];
          }),
        };
      }),
  };
}

/** Slides are counted one by one; handouts, and decks whose slides are not known, as a whole. */
function told({ posters, documents }: StatementUses, { traced }: DeskWords): string {
  const slides = documents.flatMap(({ kind, pages }) => (kind === 'deck' ? pages : [])).length;
  const whole = documents.filter(({ kind, pages }) => kind !== 'deck' || pages.length === 0).length;
  return traced.uses(slides, posters.length, whole);
}

/** A deck, or a handout by its kind, and its paper where that is not the usual one. */
function calledIn(words: DeskWords, { kind, form, paper }: DocumentUse): string {
  if (kind === 'deck') return words.decks;
  const name = (form === undefined ? undefined : words.handoutKinds[form]) ?? words.handouts;
  return paper === undefined || paper === defaultPaper ? name : `${name} ${words.papers[paper] ?? paper}`;
}

/** Where a statement stands on the page. */
function statementAnchor(id: string): string {
  return `statement-${id}`;
}

function statementHref(id: string): string {
  return `#${encodeURIComponent(statementAnchor(id))}`;
}

function whereOf(
  { file, line, endLine }: EvidencedStatement['passages'][number]['place'],
  texts: Evidence['texts'],
  words: DeskWords,
): string {
  const further = file === undefined ? undefined : (texts.find((text) => text.file === file)?.name ?? file);
  const lines = words.traced.line(line, endLine);
  return further === undefined ? lines : `${further}, ${lines}`;
}

function checksOf({ checks }: EvidencedStatement, words: DeskWords): TraceStatement['checks'] {
  if (checks === undefined) return [];
  return checkedParts.flatMap((part) => {
    const verdict = checks[part];
    if (verdict === 'not-stated') return [];
    return [{ part: words.checks[part], verdict: words.verdicts[verdict], open: verdict === 'for-a-human' }];
  });
}
