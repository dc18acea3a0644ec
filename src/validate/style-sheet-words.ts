/**
 * The rules (`@…`) and functions a theme's style sheet may use: all of them stay inside the page. What CSS learns later is
 * not among them until somebody has looked whether it fetches, runs or reads anything.
 */

const words = (list: string): readonly string[] => Object.freeze(list.trim().split(/\s+/));

export const knownRules = words(`
  charset container counter-style keyframes layer media page property scope starting-style supports
`);

/** Selectors with a bracket, as in `:not(…)`, are functions, too. */
const selectors = words(`
  dir has is lang not nth-child nth-last-child nth-last-of-type nth-of-type selector style where
`);

const values = words(`
  abs acos asin atan atan2 calc clamp cos exp hypot log max min mod pow rem round sign sin sqrt tan
  attr counter counters env var
  color color-mix hsl hsla hwb lab lch light-dark oklab oklch rgb rgba
  conic-gradient linear-gradient radial-gradient
  repeating-conic-gradient repeating-linear-gradient repeating-radial-gradient
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  circle ellipse inset path polygon rect xywh
  matrix matrix3d perspective rotate rotate3d rotatex rotatey rotatez scale scale3d scalex scaley scalez
  skew skewx skewy translate translate3d translatex translatey translatez
  cubic-bezier linear steps
  fit-content minmax repeat symbols
  url
`);

export const knownFunctions: readonly string[] = Object.freeze([...selectors, ...values]);
