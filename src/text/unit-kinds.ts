/**
 * Units that count alike. Chinese gives institutions, people and shares several counting words, and a list such as
 * 50多家、20多个、9个 still counts one kind of thing; a tonne and a person do not.
 */
const kinds: readonly (readonly string[])[] = [
  ['个', '家', '所', '处', '座'],
  ['人', '名', '位', '口'],
  ['%', '成', 'per cent', 'percent'],
  ['国', '国家', '个国家'],
  ['公里', '千米', 'km'],
  ['公斤', '千克', 'kg'],
  ['吨', 't'],
  ['公顷', 'ha'],
  ['亩', 'mu'],
  ['年', '周年'],
].map((kind) => Object.freeze(kind));

/** Whether two units count alike: 家 and 个 do, ％ and 成 do, 人 and 人次 do not, % and 个百分点 do not. */
export function countAlike(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a === b || kinds.some((kind) => kind.includes(a) && kind.includes(b));
}

/** Whether a unit states a part of a whole: %, ％, 成. */
export function isShare(unit: string): boolean {
  return countAlike(unit, '%');
}

function fold(unit: string): string {
  return unit.normalize('NFKC').trim().toLowerCase();
}
