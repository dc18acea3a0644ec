/** Magnitudes behind a number, and what they multiply by. Scripts folded. */

// 千 is no magnitude in 千米, 千瓦, 千克; nor 兆 in 兆瓦; 百分之 begins a share and 万分之 too.
const chinese = '[十百千]?(?:万亿|兆(?![瓦赫字欧帕位比焦])|[万亿])(?!分之)|[百千](?![米克瓦卡帕]|分之)';
const words = '[ -]?(?:thousand|million|billion|trillion)\\b';
/** Behind digits without a space: 1.2bn, 8.4mn, 20k. */
const letters = '(?:bn|tn|trn|mn|k)(?![A-Za-z])';
/** m is a metre and B a byte, unless money stands before it or things that are counted behind it. */
const afterMoney = '[mMbBKtT](?![A-Za-z²³])';
const counted =
  '[mM](?= (?:people|men|women|children|(?!hurdles|races|sprints|relays|is\\b|was\\b|has\\b|as\\b|its\\b|this\\b|across\\b)[a-z]{3,}s)\\b)';

const plain = new RegExp(`${words}|${letters}|${counted}|${chinese}`, 'y');
const ofMoney = new RegExp(`${words}|${letters}|${afterMoney}|${chinese}`, 'y');
const afterWords = new RegExp(words, 'iy');

/** The pattern of a magnitude behind digits, behind digits of money, or behind a number in English words. */
export function magnitudePattern(of: 'number' | 'money' | 'words'): RegExp {
  return of === 'words' ? afterWords : of === 'money' ? ofMoney : plain;
}

const factors: Readonly<Record<string, number>> = Object.freeze({
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
});

/** What a magnitude in English multiplies by; undefined for one in Chinese. */
export function englishFactor(printed: string): number | undefined {
  return factors[printed.replace(/^[ -]/, '').toLowerCase()];
}
