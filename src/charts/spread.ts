/**
 * Moves things along a line apart, each as little as can be: none comes nearer to the next than `gap`, all stay between
 * `low` and `high`, and their order is that of where they want to be.
 *
 * @param wanted where the middle of each wants to be, and its size
 * @returns the middles, in the order given; undefined where they do not fit at all
 */
export function spread(
  wanted: readonly { readonly at: number; readonly size: number }[],
  low: number,
  high: number,
  gap: number,
): readonly number[] | undefined {
  const room = wanted.reduce((sum, { size }) => sum + size + gap, -gap);
  if (wanted.length > 0 && room > high - low + 1e-9) return undefined;
  const order = wanted.map((one, index) => ({ ...one, index })).toSorted((a, b) => a.at - b.at);
  // Neighbours that touch become one block, which stands where its members together want to be.
  const blocks: { start: number; size: number; members: typeof order }[] = [];
  const settle = (members: typeof order) => {
    const size = members.reduce((sum, one) => sum + one.size + gap, -gap);
    let before = 0;
    let sum = 0;
    for (const one of members) {
      sum += one.at - one.size / 2 - before;
      before += one.size + gap;
    }
    const start = Math.min(Math.max(sum / members.length, low), high - size);
    return { start, size, members };
  };
  for (const one of order) {
    let block = settle([one]);
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.start + last.size + gap <= block.start) break;
      blocks.pop();
      block = settle([...last.members, ...block.members]);
    }
    blocks.push(block);
  }
  const middles = wanted.map(({ at }) => at);
  for (const { start, members } of blocks) {
    let at = start;
    for (const { index, size } of members) {
      middles[index] = at + size / 2;
      at += size + gap;
    }
  }
  return middles;
}
