import { chineseNumber, chineseNumberCharacters } from './chinese-number.js';

/** A rank as it stands in a text; counted from the end it is negative: 倒数第二. */
export interface Ordinal {
  readonly value: number;
  readonly length: number;
}

const words =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const later = words.slice(2).join('|');

const chinese = new RegExp(`(?<last>倒数)?第(?:(?<digits>\\d+)|(?<run>[${chineseNumberCharacters}]+))`, 'y');
const top = /(?:(?<=[居列占获得夺登])(?:榜首|首位)|首位(?!女|男|中|外|华|来|选|获|登)|榜首)/y;
const inDigits = /(?<digits>\d+)(?:st|nd|rd|th)\b/y;
const numbered =
  /(?<![A-Za-z])(?:No\.? ?|[Nn]umber )(?<digits>\d+)(?![\d.,]*\d)(?= of\b| in\b| among\b| on\b|[^ \w]|$)/y;
const start = '(?<![A-Za-z]|[A-Za-z]-)';
/** What makes a rank of “first” and “second”, which tell an order as well. */
const ranks =
  '(?=[- ](?:largest|smallest|biggest|highest|lowest|longest|shortest|most|least|best|worst|\\w+est|place|placed|rank|only to|in (?:the|its|asia|europe|africa|china))\\b)';
const ranked =
  '(?<=\\b(?:rank|ranks|ranked|ranking|places|placed|came|finish|finishes|finished|stands|stood) )';
const tensOrdinal = `(?:${tens.join('|')})-(?<tail>${words.slice(0, 9).join('|')})`;
const patterns = [
  new RegExp(`${start}(?<word>${tensOrdinal})\\b`, 'iy'),
  // A third one counts; a third party and the Third World do not, and a list says “Third, …”.
  new RegExp(`${start}(?<word>${later})\\b(?!,|-party|-hand| part(?:y|ies)\\b| world\\b| reich\\b)`, 'iy'),
  new RegExp(`${start}(?<word>first|second)\\b${ranks}`, 'iy'),
  new RegExp(
    `${start}${ranked}(?<word>first|second)\\b(?=[.,;:!?)]| (?:in|of|among|after|behind|for|on|with|only|nationwide|worldwide)\\b| *$)`,
    'iy',
  ),
];

/** Reads the rank that begins at a place; undefined where none does. */
export function readOrdinal(text: string, index: number): Ordinal | undefined {
  for (const pattern of [chinese, inDigits, numbered]) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const { digits, run, last } = match?.groups ?? {};
    const value = digits === undefined ? chineseNumber(run ?? '') : Number(digits);
    if (match && value !== undefined)
      return { value: last === undefined ? value : -value, length: match[0].length };
  }
  top.lastIndex = index;
  const first = top.exec(text);
  return first ? { value: 1, length: first[0].length } : readWords(text, index);
}

function readWords(text: string, index: number): Ordinal | undefined {
  if (!/[a-z]/i.test(text[index] ?? '')) return undefined;
  for (const pattern of patterns) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const { word = '', tail } = match?.groups ?? {};
    if (!match) continue;
    const small = words.indexOf((tail ?? word).toLowerCase()) + 1;
    const ten = tail === undefined ? 0 : (tens.indexOf((word.split('-')[0] ?? '').toLowerCase()) + 2) * 10;
    return { value: ten + small, length: match[0].length };
  }
  return undefined;
}
