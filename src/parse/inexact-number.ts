/**
 * Why a number as it is written cannot be kept as a number, or undefined when it can. What is written and
 * what is read must be the same: 017 and 12345678901234567890 are not.
 *
 * @param value what YAML read
 * @param source how it is written
 */
export function inexactNumber(
  value: number,
  source: string,
): { readonly message: string; readonly hint: string } | undefined {
  if (!Number.isFinite(value)) {
    return { message: `${source} is no number that can be counted.`, hint: 'Write the number out.' };
  }
  const hint = `If it is a text, put it in quotation marks: "${source}".`;
  if (/^[-+]?0[\dxo]/.test(source)) {
    return { message: `Without quotation marks ${source} is read as the number ${value}.`, hint };
  }
  if (digitsOf(source) !== digitsOf(value.toExponential())) {
    return { message: `${source} has more digits than a number can keep: it would become ${value}.`, hint };
  }
  return undefined;
}

/** The digits that count: 3.10, 3.1 and 31e-1 have the same. */
function digitsOf(number: string): string {
  return number
    .replace(/e.*$/i, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+|0+$/g, '');
}
