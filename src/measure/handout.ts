import type { ReadingPlan } from './reading-plan.js';

/**
 * How handouts are read: a row each, with what stands beside its slide; the slides in it were measured with their
 * deck. The head of the first page counts to the first row. In CSS px: 9.5 pt are 12.7.
 */
export const handoutPlan: ReadingPlan = Object.freeze({
  pages: '.row',
  sheet: '.page',
  parts: '.section, .number, .expert, .notes',
  opening: '.head',
  head: '',
  foot: '',
  nearest: { plain: 0, numbered: 0 },
  hanging: 0,
  // Desk printers leave a quarter of an inch blank at each edge; the margins are 16 mm at the sides, 19 at the foot.
  safe: { across: -36, down: -47 },
  scenes: '',
  notes: '.head .kicker, .notes .place, .expert',
  // Where a passage stands counts the lines of the source.
  orderNumbers: '.head, .section, .number, .notes .place',
});
