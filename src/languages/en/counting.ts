export function nounOf(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

/** 3 figures; or three figures, where numbers are written in words. */
export function counted(count: number, noun: string, write: (count: number) => string = String): string {
  return `${write(count)} ${nounOf(count, noun)}`;
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

const currency = /^(?:[A-Z]{0,3}[$€£¥₹]|CHF|RMB)$/u;

/** So much of a unit, as English prints it: $100 million, 1 person, 2,000 people. */
export function amount(count: number, units: readonly string[]): string {
  const [unit = ''] = units;
  if (units.length === 1 && currency.test(unit)) return `${unit}${inThousands(count)}`;
  const named = units.map((each) => (count === 1 ? singular(each) : each));
  return [inThousands(count), named.join(', ')].filter((part) => part !== '').join(' ');
}

function inThousands(count: number): string {
  const scale = [
    [1e9, ' billion'],
    [1e6, ' million'],
  ] as const;
  const [size, word] = scale.find(([least]) => count >= least) ?? [1, ''];
  return `${(count / size).toLocaleString('en', { maximumFractionDigits: 3 })}${word}`;
}

function singular(noun: string): string {
  if (noun === 'people') return 'person';
  return noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
}
