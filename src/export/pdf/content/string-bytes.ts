const escapes: Readonly<Record<string, string>> = Object.freeze({
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
});

/**
 * The bytes of a string operand, `(…)` or `<…>`, one a character.
 *
 * @returns undefined when the operand is no string
 */
export function stringBytes(operand: string): string | undefined {
  if (operand.startsWith('(')) {
    return operand
      .slice(1, -1)
      .replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, sign: string) =>
        octal === undefined
          ? (escapes[sign] ?? (/^[\r\n]/.test(sign) ? '' : sign))
          : String.fromCharCode(Number.parseInt(octal, 8) & 255),
      );
  }
  if (!operand.startsWith('<') || operand.startsWith('<<')) return undefined;
  const digits = operand.replace(/[<>\s]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}
