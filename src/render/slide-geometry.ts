/**
 * What is drawn on a slide of 1280×720 px, in px. Pictures of the route are made to these measures, so no theme changes
 * them; style sheets know them as custom properties of the same names.
 */
export const slideGeometry = Object.freeze({
  /** To the left and right of all text. */
  margin: 84,
  /** The width of text between the margins. */
  across: 1280 - 2 * 84,
  /** A station of the route, and how wide its line is. */
  station: 20,
  stroke: 2,
});
