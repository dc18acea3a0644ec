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
