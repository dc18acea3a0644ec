import type { Plot } from '../../charts/plot.js';

/**
 * How a spreadsheet writes the numbers of an axis as the plot has them: so many decimals, and ten thousands in Chinese.
 */
export function numberFormatOf({ labels }: Pick<Plot, 'labels'>): string {
  const ticks = labels.filter(({ role }) => role === 'tick').map(({ text }) => text);
  const sign = ticks.map((tick) => /[万萬]$/u.exec(tick)?.[0]).find((found) => found !== undefined);
  // 15000 in thousands is 15, and a point set between its digits makes it 1.5.
  if (sign !== undefined) return `[=0]0;0\\.0,"${sign}"`;
  const decimals = Math.max(0, ...ticks.map((tick) => tick.split('.')[1]?.length ?? 0));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
