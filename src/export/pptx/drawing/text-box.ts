import type { Place, SceneLine } from '../../../model/scene.js';
import { emu, pointSize } from '../xml/units.js';
import type { DrawingContext, Placement } from './context.js';
import { presetGeometry } from './geometry.js';
import { objectName } from './object-name.js';
import { placeOn, transform } from './placement.js';
import { alignmentOf, type TextAlignment } from './text-alignment.js';
import { rowsOf, type TextRow } from './text-rows.js';
import { textRun } from './text-run.js';

/** The lines of one text as a box of paragraphs, one a line: what was broken on the page stays broken there. */
export function textBox(lines: readonly SceneLine[], place: Placement, context: DrawingContext): string {
  const rows = lines.flatMap(rowsOf).toSorted((one, other) => one.baseline - other.baseline);
  const [first] = lines;
  if (first === undefined || rows.every(({ runs }) => runs.length === 0)) return '';
  return textShape(rows, { place, align: alignmentOf(rows, first.frame), decoration: false }, context);
}

interface TextShape {
  readonly place: Placement;
  readonly align: TextAlignment;
  /** Whether it is looked at and not read. */
  readonly decoration: boolean;
}

/** Rows of text in a box around them that neither breaks nor grows. */
export function textShape(
  rows: readonly TextRow[],
  { place, align, decoration }: TextShape,
  context: DrawingContext,
): string {
  const box = boxOf(rows);
  const id = context.nextId();
  const name = objectName({ id, name: `${decoration ? 'Ornament' : 'Text'} ${id}`, decoration });
  const paragraphs = rows.map(({ left, runs }, index) => {
    const indent = align === 'l' ? emu((left - box.place.x) * place.scale) : 0;
    const edge = indent > 0 ? ` marL="${indent}"` : '';
    const pitch = pointSize((box.pitches[index] ?? 0) * place.scale);
    const written = runs.map(({ run, text, spacing }) =>
      textRun(text, run, { scale: place.scale, spacing }, context),
    );
    return (
      `<a:p><a:pPr${edge} algn="${align}"><a:lnSpc><a:spcPts val="${pitch}"/></a:lnSpc>` +
      '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/></a:pPr>' +
      `${written.join('')}</a:p>`
    );
  });
  return (
    `<p:sp><p:nvSpPr>${name}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(placeOn(place, box.place))}${presetGeometry('rect')}<a:noFill/></p:spPr>` +
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr>' +
    `<a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`
  );
}

/** How far the foot of a row stands below its base line where heights are exact, in sizes: in LibreOffice, in any face. */
const belowBaseline = 0.2;

/**
 * The height of each row, exact, and the box around all. Rows are as high as they are apart. The height of an only row
 * is free: as high as its type, its base line is at four fifths of it, where other editors are said to put it.
 */
function boxOf(rows: readonly TextRow[]): TextFrame {
  const sizes = rows.map(({ runs }) => Math.max(0, ...runs.map(({ run }) => run.size)));
  const feet = rows.map(({ baseline }, index) => baseline + belowBaseline * (sizes[index] ?? 0));
  const apart = feet.slice(1).map((foot, index) => foot - (feet[index] ?? foot));
  const pitches = [apart[0] ?? sizes[0] ?? 0, ...apart];
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const height = pitches.reduce((sum, pitch) => sum + pitch, 0);
  return { place: { x: left, y: (feet.at(-1) ?? 0) - height, width: right - left, height }, pitches };
}

/** In coordinates of the drawing. */
interface TextFrame {
  readonly place: Place;
  /** The heights of its rows. */
  readonly pitches: readonly number[];
}
