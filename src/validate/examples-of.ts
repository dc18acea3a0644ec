/** What a hint shows, in the writing of a story: nobody learns from a figure in another language. */
export interface Examples {
  /** Figures as a source prints them, with qualifier and unit. */
  readonly figures: string;
  /** The units of figures that are a share of a whole. */
  readonly shares: string;
  /** Words that deny. */
  readonly denying: string;
  /** A word that says a number was rounded. */
  readonly rounded: string;
}

const english: Examples = Object.freeze({
  figures: 'more than 80 schools, nearly 40 percent, $1.2 billion, a third',
  shares: '% or percent, and words like “a third”',
  denying: 'not, no, never',
  rounded: 'about',
});

const simplified: Examples = Object.freeze({
  figures: '80多个, 超7.4万个, 15%～30%, 三分之一',
  shares: '%, ％ or 成, and words like 三分之一',
  denying: '没有, 不, 未',
  rounded: '约',
});

const traditional: Examples = Object.freeze({
  figures: '80多個, 逾7.4萬個, 15%～30%, 三分之一',
  shares: '%, ％ or 成, and words like 三分之一',
  denying: '沒有, 不, 未',
  rounded: '約',
});

/**
 * The examples for the hints of a story: those of its language, and of its script where Chinese is written in two.
 *
 * @param language as a story names it: `en`, `zh-CN`, `zh-TW`
 */
export function examplesOf(language: string): Examples {
  if (/^zh-(?:TW|HK|MO|Hant)\b/i.test(language)) return traditional;
  return /^zh\b/i.test(language) ? simplified : english;
}
