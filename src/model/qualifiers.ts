/** How a printed number is meant: exactly so many, or more, or about as many. */
export const qualifiers = [
  'exactly',
  'more-than',
  'about',
  'nearly',
  'fewer-than',
  'at-least',
  'at-most',
] as const;

export type Qualifier = (typeof qualifiers)[number];
