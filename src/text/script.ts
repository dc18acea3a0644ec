/**
 * Which of the two ways to write Chinese a text is in. No list of ours says so: the two national sets of characters do,
 * as every platform decodes them. What only Big5 holds is Traditional, what only GB 2312 holds is Simplified.
 */
let sets: { readonly traditional: ReadonlySet<string>; readonly simplified: ReadonlySet<string> } | undefined;

/**
 * Whether a text is written in Traditional characters; false where nothing in it tells.
 *
 * @example isTraditional('開航以來') // true
 * @example isTraditional('一帶') // true
 * @example isTraditional('人口') // false
 */
export function isTraditional(text: string): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false;
  sets ??= {
    traditional: charactersOf('big5', [0xa4, 0xf9], 0x40),
    simplified: charactersOf('gbk', [0xb0, 0xf7], 0xa1),
  };
  let balance = 0;
  for (const character of text) {
    const [traditional, simplified] = [sets.traditional.has(character), sets.simplified.has(character)];
    if (traditional !== simplified) balance += traditional ? 1 : -1;
  }
  return balance > 0;
}

/** The characters of a set that begin with these lead bytes; from trail byte A1 on, GBK is GB 2312. */
function charactersOf(
  encoding: string,
  [first, last]: readonly [number, number],
  lowest: number,
): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = first; lead <= last; lead += 1)
    for (let trail = lowest; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (/^\p{Script=Han}$/u.test(character)) found.add(character);
    }
  return found;
}
