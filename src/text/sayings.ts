import type { NameSpan } from './people.js';
import type { Span } from './spans.js';

/** Somebody who is said to say something. */
export interface Saying extends Span {
  /** A person who is known; `she` where a pronoun stands; undefined for anybody else. */
  readonly by: { readonly person: string } | 'pronoun' | undefined;
}

const englishVerb =
  /\b(?:said|says|say|saying|told|tells|added|adds|asked|asks|explained|explains|noted|notes|stated|states|replied|replies|answered|argued|argues|warned|warns|admitted|admits|recalled|recalls|wrote|writes|announced|announces|concluded|observed|reported|reports|remarked|stressed|emphasi[sz]ed|insisted|predicted|acknowledged|claimed|claims|declared|confirmed|joked|cautioned|cautions|(?:pointed|points|ruled|rules) out|according to)\b/giu;
/** Words that say something only where their subject stands right before them: a thing may be called as well. */
const englishNaming =
  /\b(?:called|calls|described|describes)(?=\s+(?:the|this|that|these|those|it|them|him|her|his|its|their|an?|on|for)\b)/giu;
/** Behind these the name is whom it was said to. */
const spokenTo = /^(?:told|tells)$/iu;
const chineseVerb =
  /表示|指出|认为|認為|强调|強調|介绍|介紹|透露|坦言|坦承|直言|回答|回应|回應|答道|提到|谈到|談到|告诉|告訴|写道|寫道|补充|補充|解释|解釋|呼吁|呼籲|宣布|宣佈|总结|總結|感慨|感叹|感嘆|提问|提問|追问|追問|问道|問道|直指|警告|承认|承認|预计|預計|宣称|宣稱|声称|聲稱|(?<![小学學传傳游遊来來])[说說](?![明法服]|[得不][清上出准準定通])|(?<![名简簡俗统統职職])[称稱](?![为為号號作职職谓謂])|(?<![访訪学學顾顧疑慰])[问問](?![题題世卷答询詢])/gu;
const pronounBefore = /(?:^|[\s,，。；;”"」])(?:he|she|they)(?:\s+(?:also|then|later|has|had))?\s*$/iu;
const pronounAfter = /^\s*(?:he|she|they)\b/iu;
const chinesePronoun = /(?:他|她)[^，。；：他她]{0,8}$/u;

const furthestBefore = 80;
/** What a name is explained with between two commas may be long. */
const furthestApposition = 160;
const furthestAfter = 45;
const furthestChinese = 28;
const quoted = '▢';
const longestQuotation = 1500;

/** A text of the same length in which what stands between quotation marks is blank: who is named there does not speak. */
export function blankQuotations(text: string): string {
  const stretches: Span[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if (open === undefined) {
      const mark = closing[letter];
      // Behind a digit it is an inch.
      if (mark !== undefined && !(letter === '"' && /\d/.test(text[index - 1] ?? '')))
        open = { mark, at: index };
    } else if (letter === open.mark) {
      stretches.push({ from: open.at + 1, to: index });
      open = undefined;
    } else if (index - open.at > longestQuotation) open = undefined;
  }
  let blanked = '';
  for (const { from, to } of stretches) {
    blanked += text.slice(blanked.length, from) + quoted.repeat(to - from);
  }
  return blanked + text.slice(blanked.length);
}

const closing: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' };

const abbreviation =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|Capt|St|Jr|Sr|No|Inc|Ltd|Co|Corp|vs|[A-Z])\.$/u;

/** Whether a sentence tells what somebody says, rather than being all his words. */
export function saysThatSomebodySaid(sentence: string): boolean {
  const blanked = blankQuotations(sentence);
  return [englishVerb, chineseVerb].some((verb) => blanked.search(verb) >= 0);
}

/** Where sentences stand; a quotation ends none, unless it closes one. @param blanked see `blankQuotations` */
export function sentenceSpans(text: string, blanked: string): readonly Span[] {
  const ends: number[] = [];
  for (const { index, 0: end } of blanked.matchAll(
    /[。！？]+[”’」』）)"]*|[.!?]+[”’")]*(?=\s|$)|(?<=▢)[”」』"]/gu,
  )) {
    const to = index + end.length;
    if (/^[”」』"]/u.test(end)) {
      // What follows a whole quoted sentence goes on with who said it, unless that was said before; or begins anew.
      if (!/[。！？!?.]/u.test(text[index - 1] ?? '')) continue;
      const opening = blanked
        .slice(Math.max(0, index - longestQuotation - 20), index)
        .replace(/▢+$/u, '')
        .slice(-12, -1)
        .trimEnd();
      if (!introduces.test(opening) && goesOn.test(text.slice(to, to + 30))) continue;
    } else if (end.startsWith('.') && abbreviation.test(blanked.slice(Math.max(0, index - 8), index + 1)))
      continue;
    ends.push(to);
  }
  const cuts = [...ends, blanked.length];
  return cuts.flatMap((to, index) => {
    const from = cuts[index - 1] ?? 0;
    return to > from ? [{ from, to }] : [];
  });
}

/** What stands before a quotation whose speaker has been named. */
const introduces =
  /[：:]$|(?:说|說|表示|指出|认为|認為|强调|強調|坦言|回答|补充|補充|said|says|added|asked)[，,]?$/u;
const goesOn =
  /^\s*[,，]|^\s*(?:\p{Ll}|said\b)|^[\p{Script=Han}·、（）]{0,32}?(?:说|說|表示|指出|认为|認為|强调|強調|介绍|介紹|坦言|回答|补充|補充|告诉|告訴|道)/u;

/**
 * Who is said to say something in a sentence: a name or pronoun beside a verb of saying.
 *
 * @param sentence with its quotations blank
 * @param names who is named in it
 */
export function sayingsIn(sentence: string, names: readonly NameSpan[]): readonly Saying[] {
  const english = [...sentence.matchAll(englishVerb)].map((verb) => ({
    from: verb.index,
    to: verb.index + verb[0].length,
    by: englishSubject(sentence, verb[0], verb.index, names),
  }));
  const naming = [...sentence.matchAll(englishNaming)].map((verb) => ({
    from: verb.index,
    to: verb.index + verb[0].length,
    by: namingSubject(sentence, verb.index, names),
  }));
  const chinese = [...sentence.matchAll(chineseVerb)].map((verb) => ({
    from: verb.index,
    to: verb.index + verb[0].length,
    by: chineseSubject(sentence, verb.index, names),
  }));
  return [...english, ...naming, ...chinese];
}

function englishSubject(
  sentence: string,
  verb: string,
  at: number,
  names: readonly NameSpan[],
): Saying['by'] {
  const end = at + verb.length;
  const behind = names.find(({ from }) => from >= end);
  const gapBehind = behind === undefined ? undefined : sentence.slice(end, behind.from);
  const follows =
    behind !== undefined &&
    gapBehind !== undefined &&
    gapBehind.length <= furthestAfter &&
    !/[.;:!?,▢]/u.test(gapBehind.replace(/\b(?:Mr|Ms|Mrs|Dr|Prof)\./giu, '')) &&
    !/\b(?:that|to|if|whether)\b/iu.test(gapBehind);
  const inverted = /(?:^|[”"▢,，])\s*$/u.test(sentence.slice(0, at)) || /^according/iu.test(verb);
  if (follows && inverted && !spokenTo.test(verb)) return { person: behind.person };
  if (/^according/iu.test(verb)) return undefined;
  if (inverted && pronounAfter.test(sentence.slice(end))) return 'pronoun';
  if (pronounBefore.test(sentence.slice(0, at))) return 'pronoun';
  const before = names.findLast(({ to }) => to <= at);
  if (before === undefined) return undefined;
  const gap = sentence.slice(before.to, at);
  if (/[;:!?▢]/u.test(gap)) return undefined;
  const furthest = apposition.test(gap) ? furthestApposition : furthestBefore;
  return gap.length <= furthest ? { person: before.person } : undefined;
}

const apposition = /^\s*,[^,]+(?:,[^,]+)?,\s*$/u;

/** Who calls something so: whoever stands right before the verb, or before what explains the name. */
function namingSubject(sentence: string, at: number, names: readonly NameSpan[]): Saying['by'] {
  if (pronounBefore.test(sentence.slice(0, at))) return 'pronoun';
  const before = names.findLast(({ to }) => to <= at);
  if (before === undefined) return undefined;
  const gap = sentence.slice(before.to, at);
  const beside = /^\s+(?:(?:\p{L}+ly|also|then|later|has|had)\s+)?$/u.test(gap);
  return beside || (apposition.test(gap) && gap.length <= furthestApposition && !/[;:!?▢]/u.test(gap))
    ? { person: before.person }
    : undefined;
}

function chineseSubject(sentence: string, at: number, names: readonly NameSpan[]): Saying['by'] {
  const before = names.findLast(({ to }) => to <= at);
  const gap = before === undefined ? undefined : sentence.slice(before.to, at);
  if (
    before !== undefined &&
    gap !== undefined &&
    gap.length <= furthestChinese &&
    !/[，。！？；：,;:他她]/u.test(gap.replace(/^[（(][^）)]*[）)]/u, ''))
  )
    return { person: before.person };
  return chinesePronoun.test(sentence.slice(Math.max(0, at - 12), at)) ? 'pronoun' : undefined;
}
