/** How far a face reaches above and below the line its characters stand on, in em. */
export interface TypeMetrics {
  readonly ascent: number;
  readonly descent: number;
}

/** By the beginnings of the names of families; from the `hhea` and `OS/2` tables of their fonts. */
const known: readonly (readonly [family: string, TypeMetrics])[] = [
  ['Noto Sans', { ascent: 1.16, descent: 0.288 }],
  ['Noto Serif', { ascent: 1.151, descent: 0.286 }],
  ['Source Sans 3', { ascent: 1.024, descent: 0.4 }],
  ['Source Serif 4', { ascent: 1.036, descent: 0.335 }],
];

/** Of faces we do not know, those of a company's template for one: about what text faces have. */
const usual: TypeMetrics = { ascent: 1, descent: 0.29 };

export function typeMetrics(typeface: string): TypeMetrics {
  return known.find(([family]) => typeface.startsWith(family))?.[1] ?? usual;
}
