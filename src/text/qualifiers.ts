import type { Qualifier } from '../model/story.js';

type Words = readonly (readonly [Qualifier, string])[];

/** The words before a number that say how it is meant. Longer words stand before those they contain. */
const before: Words = [
  ['at-most', '不超过|不多于|不高于|至多|最多|no more than|not more than|at most|up to'],
  [
    'at-least',
    '至少|不少于|不低于|最少|起码|(?<![之以线网地海路会])上(?=[百千万亿])|at least|no fewer than|no less than|not less than',
  ],
  ['fewer-than', '不足|不到|未满|(?<!减)少于|低于|小于|fewer than|less than|below|under'],
  [
    'more-than',
    '超过|超出|(?<![赶反英中])超|逾|多于|高于|大于|突破|more than|in excess of|upwards of|over|above',
  ],
  ['nearly', '将近|接近|(?<![最附邻靠临亲相远])近|nearly|almost|close to|just under'],
  // 节约200万吨 saves tonnes and is not about them; likewise 签约, 公约.
  ['about', '大约|大概|(?<![节契合条公签制预缔履违])约|about|around|approximately|roughly|circa|some'],
];

/** The words after a number and its unit. */
const after: Words = [
  ['about', '左右|上下'],
  ['at-least', '以上'],
  ['at-most', '以下|以内|之内'],
];

/** Alternatives for a regular expression. English words bring the space that follows them. */
export const qualifierBeforePattern = [...before]
  .map(([, words]) => words)
  .join('|')
  .split('|')
  .map((word) => (/^[a-z]/.test(word) ? `(?<![A-Za-z])${word} ` : word))
  .join('|');

export const qualifierAfterPattern = after.map(([, words]) => words).join('|');

/** The qualifier a word before or after a number states; undefined for a word that is none. */
export function qualifierOf(word: string): Qualifier | undefined {
  const meant = word.trim().toLowerCase();
  // The look-arounds belong to running text; here only the word itself is compared.
  return [...before, ...after].find(([, words]) =>
    words
      .replace(/\(\?<?[!=].*?\)/g, '')
      .split('|')
      .includes(meant),
  )?.[0];
}
