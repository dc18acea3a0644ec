/** A number as a cell holds it: a tenth below 200 is 180 and not 180.00000000000003. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(12)));
}
