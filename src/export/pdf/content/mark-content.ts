import type { PDFRef } from '../pdf-library.js';
import type { ContentUnit, ReadContentStream } from './content-units.js';
import type { ReadForm, ReadPage } from './read-pages.js';

/** Whose content a piece is: an element, and which of its children. */
export interface Owner {
  /** The same for all pieces of an element. */
  readonly element: object;
  readonly type: string;
  readonly child: number;
  /** The paragraph or the like it is a part of. */
  readonly block: object;
}

/** A stretch that was marked: its new number, and the form it stands in. */
export interface MarkedStretch {
  readonly id: number;
  /** The first child of its element that it holds; those that follow and were drawn at once are in it, too. */
  readonly owner: Owner;
  readonly form?: PDFRef;
}

export interface MarkedPage {
  readonly content: string;
  readonly stretches: readonly MarkedStretch[];
  /** The forms that hold marks, as they are written now. */
  readonly forms: readonly { readonly form: ReadForm; readonly content: string }[];
}

/** How far from the edges running heads and feet stand, as a part of the height of the page. */
const marginShare = 0.13;

/**
 * Marks a page anew: every stretch that an element owns under one number, and all else as an artifact. What says
 * something outside of all elements is a running head, a foot or the number of the page; what only draws is layout.
 */
export function markPage(page: ReadPage, ownerOf: (mark: number) => Owner | undefined): MarkedPage {
  const stretches: MarkedStretch[] = [];
  const forms: { readonly form: ReadForm; readonly content: string }[] = [];

  const ownedBy = (unit: ContentUnit) => (unit.mark === undefined ? undefined : ownerOf(unit.mark));

  const write = (
    stream: ReadContentStream & Pick<ReadPage, 'forms'>,
    inherited: Owner | undefined,
    form?: PDFRef,
  ): string => {
    const insertions: Insertion[] = stream.marks.map(({ from, to }) => ({ from, to, text: '' }));
    let open: { readonly tag: string; readonly owner?: Owner; last: number } | undefined;
    let end = 0;
    const blanks = lostBlanks(stream.units, (unit) => ownedBy(unit) ?? inherited);
    const close = (): string => (open === undefined ? '' : 'EMC\n');
    for (const unit of stream.units) {
      const drawn = stream.forms.get(unit);
      const owner = ownedBy(unit) ?? inherited;
      if (drawn !== undefined && holdsMarks(drawn)) {
        insertions.push({ from: unit.from, to: unit.from, text: close() });
        open = undefined;
        forms.push({ form: drawn, content: write(drawn, owner, drawn.ref) });
        continue;
      }
      if (owner === undefined) {
        const tag = artifactTag(unit, page.height);
        if (open?.tag !== tag)
          insertions.push({ from: unit.from, to: unit.from, text: `${close()}${tag}\n` });
        open = { tag, last: -1 };
      } else if (
        open?.owner?.element === owner.element &&
        isNext(open.last, owner.child) &&
        !blanks.has(unit)
      ) {
        open.last = owner.child;
      } else {
        const id = stretches.length;
        stretches.push({ id, owner, ...(form === undefined ? {} : { form }) });
        const said = blanks.has(unit) ? ` /ActualText <${textString(`${unit.text} `)}>` : '';
        const tag = `/${owner.type} <</MCID ${id}${said}>> BDC`;
        insertions.push({ from: unit.from, to: unit.from, text: `${close()}${tag}\n` });
        // What is said otherwise than drawn is a stretch by itself.
        open = { tag, owner, last: said === '' ? owner.child : Number.POSITIVE_INFINITY };
      }
      end = unit.to;
    }
    insertions.push({ from: end, to: end, text: open === undefined ? '' : `\n${close().trim()}` });
    return inserted(stream.source, insertions);
  };
  return { content: write(page, undefined), stretches, forms };
}

/** Drawn at once, what stands next to each other in the tree is one stretch. */
function isNext(last: number, child: number): boolean {
  return child === last || child === last + 1;
}

/** The texts behind which a blank is lost. */
function lostBlanks(
  units: readonly ContentUnit[],
  ownerOf: (unit: ContentUnit) => Owner | undefined,
): ReadonlySet<ContentUnit> {
  const lost = new Set<ContentUnit>();
  let before: { readonly unit: ContentUnit; readonly block: object } | undefined;
  for (const unit of units) {
    const owner = unit.text === '' ? undefined : ownerOf(unit);
    if (owner === undefined) continue;
    if (owner.type !== 'Figure' && before?.block === owner.block && isBlankLost(before.unit, unit))
      lost.add(before.unit);
    before = { unit, block: owner.block };
  }
  return lost;
}

/** A text as a string of a PDF, in hexadecimal digits. */
function textString(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase();
}

/** What a word or a number ends with, or a mark that a blank follows; Chinese is written without. */
const endsWord = /(?:[\p{Script=Latin}\d%][,.;:!?)\]’”…%]*|[·&])$/u;
const beginsWord = /^[(“‘[$€£]*[\p{Script=Latin}\d]/u;

/**
 * Whether a blank stood between two texts of one block, where the line ends: the browser does not draw it, and a reader
 * who goes by the text alone would make one word of two. An address is broken anywhere.
 */
function isBlankLost(one: ContentUnit, other: ContentUnit): boolean {
  if (one.box === undefined || other.box === undefined) return false;
  const isBelow = other.box[3] - one.box[1] < (other.box[3] - other.box[1]) / 2;
  return (
    isBelow &&
    endsWord.test(one.text) &&
    beginsWord.test(other.text) &&
    !`${one.text}${other.text}`.includes('://')
  );
}

function holdsMarks(form: ReadForm): boolean {
  return form.units.some(({ mark }) => mark !== undefined) || [...form.forms.values()].some(holdsMarks);
}

function artifactTag({ text, box }: ContentUnit, height: number): string {
  if (text.trim() === '' || box === undefined) return '/Artifact <</Type /Layout>> BDC';
  const middle = (box[1] + box[3]) / 2;
  if (middle > height * (1 - marginShare)) return '/Artifact <</Type /Pagination /Subtype /Header>> BDC';
  if (middle < height * marginShare) return '/Artifact <</Type /Pagination /Subtype /Footer>> BDC';
  return '/Artifact <</Type /Layout>> BDC';
}

interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with stretches of it replaced. */
function inserted(source: string, insertions: readonly Insertion[]): string {
  const sorted = insertions.filter(({ from, to, text }) => to > from || text !== '');
  sorted.sort((one, other) => one.from - other.from);
  let at = 0;
  const parts: string[] = [];
  for (const { from, to, text } of sorted) {
    parts.push(source.slice(at, from), text);
    at = Math.max(at, to);
  }
  parts.push(source.slice(at));
  return parts.join('');
}
