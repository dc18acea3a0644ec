import { compactText } from './normalise.js';
import { nameFinder, type Person } from './people.js';
import type { Span } from './spans.js';

/** A stretch of a text in which one person speaks, behind a head that names who. */
export interface Turn extends Span {
  /** The head, as it stands: `马庆斌（研究中心研究员）：`. */
  readonly head: Span;
  /** Who speaks, as the head prints it. */
  readonly name: string;
  /** The known person whose turn it is. */
  readonly person?: string;
  /** Somebody known or unknown who is named; one who asks; an answer nobody signs; an author named above the text. */
  readonly kind: 'named' | 'asker' | 'answer' | 'byline';
}

/** A head may run over the end of a line; it is no longer than this. */
const longestHead = 240;
const marks = /^[-–—•■▲●◆*“"「【\s]+/u;
/** What stands between a name and its colon: nothing, a post in brackets, a post behind a comma. */
const post = '(?:\\s*[（(][^（()）]{1,120}[)）]|\\s*[,，]\\s*[^.。:：!?！？“”"]{2,110})?';
const tail = new RegExp(`^${post}\\s*[:：]`, 'u');
const saying = /\b(?:said|says|told|added|asked|wrote)\b|[说問问說]|表示|指出|认为|認為|强调|強調|介绍|介紹/u;

const asker =
  /^(?:Q|Question|Reporter|Journalist|Moderator|Host|Interviewer|Chair(?:man|woman|person)?|The (?:moderator|chair|host)|[\p{Script=Han}A-Z]{0,14}记者[\p{Script=Han}]{0,4}|[\p{Script=Han}A-Z]{0,14}記者[\p{Script=Han}]{0,4}|主持人[\p{Script=Han}]{0,4}|提问|提問|问|問|网友|網友|观众|觀眾)(?:\s*[（(][^（()）]{1,60}[)）])?\s*[:：]/iu;
const answer = /^(?:A|Answer|答|回答|答复|答覆)(?:\s*[（(][^（()）]{1,60}[)）])?\s*[:：]/iu;

const latinWord = "[A-Z][\\p{L}.'’-]*";
const latinName = new RegExp(
  `^((?:${latinWord}|[A-Z]\\.)(?:\\s(?:${latinWord}|de|van|von|der|den|al|bin|la|di|da)){1,4})${post}\\s*:\\s`,
  'u',
);
const noName =
  /^(?:Key|Main|Note|Notes|Table|Figure|Source|Sources|Background|Summary|Results?|Findings?|Editor|Date|Time|Place|Contact|More|The|In|On|For|This|These|What|How|Why|About|Next|First|Second|Third|Part|Chapter|Section)\b/u;
const hanPost = /^([\p{Script=Han}·]{2,8})\s*[（(][^（()）]{2,120}[)）]\s*[:：]/u;
const hanTitle =
  /^([\p{Script=Han}]{2,24}(?:长|長|主任|发言人|發言人|主席|总理|總理|经理|經理|教授|博士|先生|女士|书记|書記|研究员|研究員))\s*[:：]/u;
const hanName = /^([\p{Script=Han}]{2,4})\s*[:：]/u;
const byline = /^(?:by|text by|文|作者|撰文|口述|讲者|講者)\s*[/／:：|丨]?\s*/iu;
/** Whoever stands before a name with such a word speaks to him, and is not he. */
const addressing = /[问問请請对對向采採访訪和与與跟给給]/u;

/**
 * Whose turn each stretch of a text is, as transcripts and interviews print it: `NAME:`, `NAME, post:`, `NAME（post）：`,
 * `记者：`, `Q:` and `A:` at the beginning of a line; and a name alone on a line, which opens the text of its author. Heads
 * may be broken by the lines of the print.
 *
 * @param known those whose names are looked for; others are found by the shape of the head alone
 */
export function findTurns(text: string, known: readonly Person[]): readonly Turn[] {
  const heads = headsIn(text, known);
  const often = new Map<string, number>();
  for (const { name } of heads) often.set(name, (often.get(name) ?? 0) + 1);
  // Two letters and a colon may be any label; one that comes again is somebody who speaks.
  const sure = heads.filter(({ unsure, name }) => !unsure || (often.get(name) ?? 0) > 1);
  return sure.map(({ unsure: _, ...head }, index) => ({
    ...head,
    from: head.head.to,
    to: sure[index + 1]?.head.from ?? text.length,
  }));
}

type Head = Omit<Turn, 'from' | 'to'> & { readonly unsure: boolean };

function headsIn(text: string, known: readonly Person[]): readonly Head[] {
  const find = nameFinder(known);
  const heads: Head[] = [];
  let past = 0;
  for (const { at, line } of placesIn(text)) {
    if (at < past) continue;
    const window = compactText(text.slice(at, at + longestHead));
    const lead = marks.exec(window.text)?.[0].length ?? 0;
    const words = window.text.slice(lead);
    const found =
      line === undefined
        ? knownHead(words, '', find)
        : headOf(words, compactText(line).text.replace(marks, ''), find);
    if (found === undefined) continue;
    const last = lead + found.length - 1;
    const to = at + (window.ends[last] ?? text.length - at);
    const { length: _, ...head } = found;
    heads.push({ ...head, head: { from: at, to } });
    past = to;
  }
  return heads;
}

/** Where a head may begin: a line; and where lines were lost, a sentence. */
function placesIn(text: string): readonly { readonly at: number; readonly line?: string }[] {
  const lines = [...text.matchAll(/^[^\n]*\S[^\n]*$/gmu)].map((line) => ({ at: line.index, line: line[0] }));
  const sentences = [...text.matchAll(/(?<=[。！？][”’」』）]*)[^\s。！？”’」』）]/gu)].map(({ index }) => ({
    at: index,
  }));
  return [...lines, ...sentences].toSorted((one, other) => one.at - other.at);
}

type FoundHead = Omit<Head, 'head'> & { readonly length: number };

function headOf(
  words: string,
  alone: string,
  find: (part: string) => readonly { readonly person: string; readonly from: number; readonly to: number }[],
): FoundHead | undefined {
  const named = knownHead(words, alone, find);
  if (named !== undefined) return named;
  const shape = (pattern: RegExp, kind: Turn['kind'], unsure = false): FoundHead | undefined => {
    const match = pattern.exec(words);
    if (match === null) return undefined;
    const whole = match[0].trimEnd();
    const name = (match[1] ?? whole).replace(/\s*[:：]$/u, '');
    return { name, kind, unsure, length: whole.length };
  };
  const asked = shape(asker, 'asker') ?? shape(answer, 'answer');
  if (asked !== undefined) return asked;
  const other =
    shape(hanPost, 'named') ??
    shape(hanTitle, 'named') ??
    shape(hanName, 'named', true) ??
    shape(latinName, 'named');
  // A label at the end of its line is a heading.
  if (other === undefined || noName.test(other.name) || /[:：]$/u.test(alone)) return undefined;
  return saying.test(words.slice(other.name.length, other.length)) ? undefined : other;
}

/** A head that names somebody known: with the post before the name, behind it, or without; or the name alone on its line. */
function knownHead(
  words: string,
  alone: string,
  find: (part: string) => readonly { readonly person: string; readonly from: number; readonly to: number }[],
): FoundHead | undefined {
  const [first] = find(words.slice(0, 80));
  if (first === undefined) return undefined;
  const before = words.slice(0, first.from);
  const name = words.slice(first.from, first.to);
  const rest = words.slice(first.to);
  const colon = tail.exec(rest)?.[0];
  const plain =
    /^[\p{L}\p{N}\s.'’·、-]{0,40}$/u.test(before) && !addressing.test(before) && !saying.test(before);
  if (colon !== undefined && plain && !saying.test(colon)) {
    return { name, person: first.person, kind: 'named', unsure: false, length: first.to + colon.length };
  }
  const signed = byline.exec(words)?.[0].length ?? 0;
  const wholeLine = alone !== '' && first.to >= alone.length && first.from === 0;
  const underBy = alone !== '' && signed > 0 && first.from === signed;
  if (!wholeLine && !underBy) return undefined;
  return {
    name,
    person: first.person,
    kind: 'byline',
    unsure: false,
    length: Math.min(alone.length, words.length),
  };
}
