import type { NativeBox, NativeFrame } from '../../../model/native-chart.js';

/** Lengths of a chart are told as fractions of it. */
export function fractionsOf(
  { width, height }: Pick<NativeFrame, 'width' | 'height'>,
  [x, y]: readonly [number, number],
): readonly [string, string] {
  return [fraction(x / width), fraction(y / height)];
}

function fraction(value: number): string {
  return String(Number(value.toFixed(5)));
}

/** Where the marks of a chart stand, without the words of its axes. */
export function marksLayout(frame: NativeFrame | undefined): string {
  if (frame === undefined) return '<c:layout/>';
  const { plot } = frame;
  const [x, y] = fractionsOf(frame, [plot.x, plot.y]);
  const [width, height] = fractionsOf(frame, [plot.width, plot.height]);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${width}"/><c:h val="${height}"/></c:manualLayout></c:layout>`;
}

/** Where words begin: an editor knows how large they are in its own faces. */
export function cornerLayout(
  frame: NativeFrame | undefined,
  corner: Pick<NativeBox, 'x' | 'y'> | undefined,
): string {
  if (frame === undefined || corner === undefined) return '<c:layout/>';
  const [x, y] = fractionsOf(frame, [corner.x, corner.y]);
  return `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/></c:manualLayout></c:layout>`;
}
