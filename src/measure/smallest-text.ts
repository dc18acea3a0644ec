import type { TextRole } from '../model/scene.js';
import type { DrawnPage } from './drawn-page.js';

/** The smallest size of text of each role that is on the page, in px of the page. */
export function smallestText({ blocks, signs }: DrawnPage): Readonly<Partial<Record<TextRole, number>>> {
  const smallest: Partial<Record<TextRole, number>> = {};
  const note = (role: TextRole, size: number) => {
    smallest[role] = Math.min(smallest[role] ?? Number.POSITIVE_INFINITY, size);
  };
  for (const { role, lines } of blocks) {
    for (const { runs } of lines) for (const { size } of runs) note(role, size);
  }
  for (const { role, size } of signs) note(role, size);
  return smallest;
}
