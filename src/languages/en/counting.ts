export function nounOf(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${nounOf(count, noun)}`;
}

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Three; in figures above twelve. */
export function inWords(count: number): string {
  return numbers[count] ?? String(count);
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** a, b and c */
export function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
}
