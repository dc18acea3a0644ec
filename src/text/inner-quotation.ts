/** The marks of quotation of a language: outer and inner, each as a pair. */
interface QuotationMarks {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
}

export const curlyMarks: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
export const cornerMarks: QuotationMarks = { outer: ['「', '」'], inner: ['『', '』'] };

/**
 * Words in quotation marks. Marks that they bring along go one level down: outer ones become inner ones, and what stood
 * inside those outer ones again, “‘他说“好”’”.
 */
export function inQuotation(words: string, { outer, inner }: QuotationMarks): string {
  const pair = ([open, close]: readonly [string, string]) =>
    new RegExp(`${open}([^${open}${close}]*)${close}`, 'gu');
  const deeper = words.replace(
    pair(outer),
    (_, quoted: string) => inner[0] + quoted.replace(pair(inner), `${outer[0]}$1${outer[1]}`) + inner[1],
  );
  return outer[0] + deeper + outer[1];
}
