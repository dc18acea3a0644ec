import type { Qualifier } from '../model/story.js';

type Words = readonly (readonly [Qualifier, string])[];

/** The words before a number that say how it is meant. Longer words stand before those they contain. Scripts folded. */
const before: Words = [
  [
    'at-most',
    '不超过|不多于|不高于|不大于|至多|最多|no more than|not more than|no greater than|at most|up to|as many as|as much as|a maximum of|≤|⩽|≦',
  ],
  [
    'at-least',
    '至少|不少于|不低于|不小于|最少|起码|(?<![之以线网地海路会])上(?=[百千万亿])|at least|no fewer than|not fewer than|no less than|not less than|as few as|a minimum of|≥|⩾|≧',
  ],
  [
    'fewer-than',
    '不足|不到|不满|未满|(?<!减)少于|低于|小于|not even|fewer than|less than|well under|well below|below|under|<|＜',
  ],
  [
    'more-than',
    '超过|超出|(?<![赶反英中])超|逾|多于|高于|大于|突破|(?:slightly |a little |just |well |far |significantly |considerably |much )?(?:more than|over|above)|greater than|in excess of|upwards of|upward of|>|＞',
  ],
  [
    'nearly',
    '将近|接近|(?<![最附邻靠临亲相远])近|nearly|almost|close to|just under|just below|just short of|approaching|not quite',
  ],
  // 节约200万吨 saves tonnes and is not about them; likewise 签约, 公约.
  [
    'about',
    '大约|大概|大致|正负|(?<![节契合条公签制预缔履违])约|about|around|approximately|roughly|circa|some|an estimated|≈|≃|±|(?<![d%％A-Za-z])[~∼～]',
  ],
];

/** The words after a number and its unit. English words bring the space before them. */
const after: Words = [
  ['about', '左右|上下| or so| or thereabouts'],
  [
    'at-least',
    '(?:及|或)?以上|[- ](?:years )?(?:and|or)[- ](?:older|over|above|more|up|upwards?)(?! ?(?:than|\\d))',
  ],
  [
    'at-most',
    '(?:及|或)?以下|以内|之内|[- ](?:years )?(?:and|or)[- ](?:younger|under|below|less|fewer)(?! ?(?:than|\\d))',
  ],
];

/** Verbs that compare with a number; with a qualifier beside the number they are none themselves: 高于5%左右. */
const comparing = /^(?:低于|小于|高于|大于|多于|少于|超过|超出|突破|above|over|below|under)$/i;

/** Alternatives for a regular expression. English words bring the space that follows them. */
export const qualifierBeforePattern = [...before]
  .map(([, words]) => words)
  .join('|')
  .split(/\|(?![^(]*\))/)
  .map((word) =>
    /^(?:\(\?<!.*\) \))?(?:[a-z]|\(\?:s)/.test(word)
      ? `(?<![A-Za-z])${word} `
      : /^[≤⩽≦≥⩾≧<>≈≃~±∼]$/.test(word)
        ? `${word} ?`
        : word,
  )
  .join('|');

export const qualifierAfterPattern = after.map(([, words]) => words).join('|');

const readers: readonly (readonly [Qualifier, RegExp])[] = [...before, ...after].map(([qualifier, words]) => [
  qualifier,
  // The look-arounds belong to running text; here only the word itself is compared.
  new RegExp(`^(?:${words.replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '')})$`, 'i'),
]);

/** The qualifier a word before or after a number states; undefined for a word that is none. */
export function qualifierOf(word: string): Qualifier | undefined {
  const meant = word.trim();
  if (meant === '') return undefined;
  return readers.find(([, pattern]) => pattern.test(meant) || pattern.test(` ${meant}`))?.[0];
}

/** Whether a qualifier before a number is a verb that compares, and so yields to one that says how it is meant. */
export function isComparing(word: string): boolean {
  return comparing.test(word.trim());
}
