import type { BuildFault } from './build-fault.js';

type PlacedFault = Omit<BuildFault, 'dataPath'>;

/** Spaces that an editor shows like the common one, and YAML reads as letters. */
const odd = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const leading = new RegExp(`^${odd}+`, 'u');
const structure = [
  // In the indentation, before a key or a dash.
  new RegExp(`(?<=^[ \\t]*(?:- +)*)${odd}[\\s]*(?=- |["']?[A-Za-z$][\\w-]*["']?:(?:\\s|$))`, 'mu'),
  // Behind the colon of a key, or behind a dash.
  new RegExp(`(?<=^[ \\t]*(?:- +)*(?:[A-Za-z$][\\w-]*:|-))${odd}+`, 'mu'),
];

/**
 * The odd space that made a file unreadable: one where lines are indented, behind the colon of a key or behind a dash, on
 * the line of the fault or the one before. Elsewhere such spaces may be meant: they begin paragraphs.
 *
 * @param fault offset of the first fault of the syntax
 */
export function oddSpaceFault(text: string, fault: number): PlacedFault | undefined {
  const line = text.lastIndexOf('\n', fault - 1);
  const start = text.lastIndexOf('\n', line - 1) + 1;
  const lineEnd = text.indexOf('\n', fault);
  const stretch = text.slice(start, lineEnd < 0 ? undefined : lineEnd);
  const [first] = structure
    .flatMap((pattern) => {
      const match = pattern.exec(stretch);
      return match === null ? [] : [{ from: start + match.index, to: start + match.index + match[0].length }];
    })
    .toSorted((one, other) => one.from - other.from);
  return first && faultAt(text, first.from, first.to);
}

/** What is said of a key that was read with odd spaces before it; undefined of any other key. */
export function oddKeyFault(
  text: string,
  key: { readonly start: number; readonly end: number },
): PlacedFault | undefined {
  const spaces = leading.exec(text.slice(key.start, key.end))?.[0];
  return spaces === undefined ? undefined : faultAt(text, key.start, key.start + spaces.length);
}

function faultAt(text: string, start: number, end: number): PlacedFault {
  const code = text.charCodeAt(start);
  const names: Readonly<Record<number, string>> = { 12288: 'full-width', 160: 'no-break', 8239: 'no-break' };
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'yaml-syntax',
    message: `${names[code] === undefined ? 'An uncommon space' : `A ${names[code]} space`} (${name}) stands where a common one belongs.`,
    hint: 'Type it anew with the space bar, in half width: two spaces for each level, one behind a colon and behind a dash.',
    start,
    end,
  };
}
