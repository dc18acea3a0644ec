/** A place in a text that moves on as pieces are taken from it. Lives only inside one reading function. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * Takes what a sticky pattern matches at the cursor and moves on, or takes nothing.
 *
 * @param pattern must carry the flag `y`
 */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match || match[0] === '') return undefined;
  cursor.at += match[0].length;
  return match;
}
