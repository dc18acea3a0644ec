import type { Poster } from '../model/page.js';
import type { Shape } from '../model/preset.js';

/** A wide picture holds so many dated things beside its headline. */
const mostDated = 4;

/**
 * What a shape leaves out on purpose, before anything is set: a wide grid with dates under its numbers keeps
 * the first four, and a wide timeline its first four events. The statements go with them, so that nothing is claimed
 * that is not shown.
 */
export function abridge(poster: Poster, shape: Shape): Poster {
  if (shape !== 'wide') return poster;
  if (poster.layout === 'timeline') return { ...poster, ...firstFour(poster) };
  if (poster.layout === 'number-grid' && poster.items.some(({ asOf }) => asOf !== undefined)) {
    return { ...poster, ...firstFour(poster) };
  }
  return poster;
}

function firstFour<Item>({ items, statements }: { items: readonly Item[]; statements: readonly string[] }) {
  return {
    items: items.slice(0, mostDated),
    statements: statements.length === items.length ? statements.slice(0, mostDated) : statements,
  };
}
