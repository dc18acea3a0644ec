/** Every distinct character in the strings of a plain value, sorted: what its fonts must hold, with a hyphen for Latin words. */
export function charactersOf(...values: readonly unknown[]): string {
  const characters = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const character of value) characters.add(character);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  values.forEach(visit);
  // A long word may be parted.
  if (characters.has('e')) characters.add('-');
  return [...characters].toSorted().join('');
}
