const digits = '零一二三四五六七八九';

/** Chinese numerals up to 99, as sections are numbered. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : digits[ones]);
}

/** a、b和c */
export function chineseList(names: readonly string[]): string {
  return [names.slice(0, -1).join('、'), ...names.slice(-1)].filter((part) => part !== '').join('和');
}

/**
 * So much of a unit in digits, with the characters for ten thousand and a hundred million: 10万人, 2亿元; a sign of
 * money stands before it.
 */
export function chineseAmount(
  count: number,
  units: readonly string[],
  [tenThousand, hundredMillion]: readonly [string, string],
): string {
  const [size, word] = count >= 1e8 ? [1e8, hundredMillion] : count >= 1e4 ? [1e4, tenThousand] : [1, ''];
  const digits = `${Number((count / size).toFixed(3))}${word}`;
  const [unit = ''] = units;
  return units.length === 1 && /[$€£¥]$/u.test(unit) ? `${unit}${digits}` : `${digits}${units.join('、')}`;
}
