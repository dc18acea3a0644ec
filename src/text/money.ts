/** The currencies stories name, by ISO 4217, as they stand before and behind an amount. Scripts folded. */
const before: Readonly<Record<string, string>> = Object.freeze({
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
  HK$: 'HKD',
  HKD: 'HKD',
  NT$: 'TWD',
  NTD: 'TWD',
  TWD: 'TWD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD: 'CAD',
  S$: 'SGD',
  SGD: 'SGD',
  NZ$: 'NZD',
  NZD: 'NZD',
  R$: 'BRL',
  BRL: 'BRL',
  MOP$: 'MOP',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  // ¥ is printed for the yen as well; in the texts at hand it is the yuan, unless 日元 or “yen” follows.
  '¥': 'CNY',
  '￥': 'CNY',
  CNY: 'CNY',
  RMB: 'CNY',
  JPY: 'JPY',
  CHF: 'CHF',
  INR: 'INR',
  '₹': 'INR',
  KRW: 'KRW',
  '₩': 'KRW',
  RUB: 'RUB',
  '₽': 'RUB',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  '₫': 'VND',
  '฿': 'THB',
  人民币: 'CNY',
  新台币: 'TWD',
  台币: 'TWD',
  港币: 'HKD',
  美金: 'USD',
});

const behind: Readonly<Record<string, string>> = Object.freeze({
  元: 'CNY',
  块钱: 'CNY',
  元人民币: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  円: 'JPY',
  卢布: 'RUB',
  港元: 'HKD',
  港币: 'HKD',
  元新台币: 'TWD',
  新台币: 'TWD',
  台币: 'TWD',
  卢比: 'INR',
  韩元: 'KRW',
  澳元: 'AUD',
  加元: 'CAD',
  新加坡元: 'SGD',
  瑞士法郎: 'CHF',
  泰铢: 'THB',
  dollars: 'USD',
  dollar: 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'american dollars': 'USD',
  'hong kong dollars': 'HKD',
  'new taiwan dollars': 'TWD',
  'australian dollars': 'AUD',
  'canadian dollars': 'CAD',
  'singapore dollars': 'SGD',
  'new zealand dollars': 'NZD',
  euros: 'EUR',
  euro: 'EUR',
  'pounds sterling': 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  'yuan renminbi': 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  roubles: 'RUB',
  rubles: 'RUB',
  rupees: 'INR',
  'swiss francs': 'CHF',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  cny: 'CNY',
  jpy: 'JPY',
  hkd: 'HKD',
  twd: 'TWD',
  chf: 'CHF',
});

const longestFirst = (list: Readonly<Record<string, string>>) =>
  Object.keys(list).toSorted((one, other) => other.length - one.length);

/** Alternatives for what stands before an amount; codes in letters bring a space with them or not. */
export const currencyBeforePattern = longestFirst(before)
  .map((word) => word.replaceAll('$', '\\$'))
  .map((word) =>
    /^[A-Z]{3}$/.test(word) ? `(?<![A-Za-z])${word} ?` : /^[A-Z]/.test(word) ? `(?<![A-Za-z])${word}` : word,
  )
  .join('|');

/** Alternatives for the English words behind an amount, the space before them not among them. */
export const currencyWordPattern = longestFirst(behind)
  .filter((word) => /^[a-z]/.test(word))
  .map((word) => `${word.replaceAll('.', '\\.')}\\b`)
  .join('|');

/** The currency a sign before an amount and a unit behind it name; of both the more telling: ¥500日元 is JPY. */
export function currencyOf(sign: string, unit: string): string | undefined {
  const named = behind[unit] ?? behind[unit.toLowerCase()];
  const signed = before[sign.trim()];
  if (signed === undefined || (/^[¥￥$]$/.test(sign.trim()) && named !== undefined)) return named;
  return signed;
}
