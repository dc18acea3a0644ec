import type { CST } from 'yaml';

/** No story nests deeper; what does would exhaust the stack of the steps that follow. */
export const deepestNesting = 64;

/** The offset of the first piece that is nested too deep, or undefined. Walks without recursion. */
export function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  let first: number | undefined;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === undefined) break;
    const { token, depth } = next;
    if (depth > deepestNesting) {
      first = Math.min(first ?? token.offset, token.offset);
      continue;
    }
    for (const child of childrenOf(token)) waiting.push({ token: child, depth: depth + 1 });
  }
  return first;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null));
}
