/** Where things on one line stand, and how far they reach over its end. In px. */
export interface Settled {
  readonly places: readonly number[];
  readonly overflow: number;
}

/**
 * Things side by side as near to their wished places as their sizes allow: in their order, `gap` apart at least, and none
 * outside `begin` and `end` while they have room.
 */
export function settled(
  wished: readonly number[],
  sizes: readonly number[],
  { begin, end, gap }: Readonly<Record<'begin' | 'end' | 'gap', number>>,
): Settled {
  const sizeOf = (index: number) => sizes[index] ?? 0;
  const pushed: number[] = [];
  for (const [index, wish] of wished.entries()) {
    const before = pushed.at(-1);
    pushed.push(Math.max(wish, before === undefined ? begin : before + sizeOf(index - 1) + gap));
  }
  const places = [...pushed];
  let limit = end;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = Math.min(places[index] ?? 0, limit - sizeOf(index));
    places[index] = place;
    limit = place - gap;
  }
  return { places, overflow: Math.max(0, begin - (places[0] ?? begin)) };
}
