/** What stands in a list more than once, each time but the first. */
export function repeated<Value>(values: readonly Value[]): readonly Value[] {
  const known = new Set<Value>();
  return values.filter((value) => {
    const isRepeated = known.has(value);
    known.add(value);
    return isRepeated;
  });
}
