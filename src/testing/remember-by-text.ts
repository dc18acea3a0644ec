/**
 * The same function, which works once for the same texts. What it makes is shared by all tests of a process, so it
 * has to be a value that nobody changes.
 */
export function rememberByText<Texts extends readonly string[], Result>(
  make: (...texts: Texts) => Result,
): (...texts: Texts) => Result {
  const made = new Map<string, Result>();
  return (...texts) => {
    const key = JSON.stringify(texts);
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = make(...texts);
    made.set(key, result);
    return result;
  };
}
