/** A number of an axis with its thousands parted; as many decimals as the distance of ticks needs. */
export function groupedNumber(value: number, step: number): string {
  const digits = value.toLocaleString('en', decimalsOf(step));
  return digits.replace('-', '−');
}

/** The same in Chinese, from ten thousand on in 万: 1.5万. @param tenThousand 万 or 萬 */
export function chineseTick(value: number, step: number, tenThousand: string): string {
  return step >= 1000 && Math.abs(value) >= 10_000
    ? `${groupedNumber(value / 10_000, step / 10_000)}${tenThousand}`
    : groupedNumber(value, step);
}

/** So many as tell two ticks apart. */
function decimalsOf(step: number): {
  readonly minimumFractionDigits: number;
  readonly maximumFractionDigits: number;
} {
  const decimals = step >= 1 && Number.isInteger(step) ? 0 : Math.min(6, Math.ceil(-Math.log10(step) - 1e-9));
  const digits = Math.max(0, Number.isInteger(step * 10 ** decimals) ? decimals : decimals + 1);
  return { minimumFractionDigits: 0, maximumFractionDigits: digits };
}
