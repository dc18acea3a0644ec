/** A form of the editor's own, which keeps its handles: `a:prstGeom`. */
export function presetGeometry(form: 'rect' | 'ellipse' | 'line'): string {
  return `<a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>`;
}

/**
 * A rectangle with round corners, or with none.
 *
 * @param radius of its corners, in the unit of its sides
 */
export function rectangleGeometry(width: number, height: number, radius: number): string {
  if (radius <= 0) return presetGeometry('rect');
  const share = Math.min(0.5, radius / Math.min(width, height));
  return (
    '<a:prstGeom prst="roundRect"><a:avLst>' +
    `<a:gd name="adj" fmla="val ${Math.round(share * 100_000)}"/></a:avLst></a:prstGeom>`
  );
}
