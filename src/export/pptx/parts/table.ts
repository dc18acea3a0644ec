import type { EditableParagraph, EditableTable } from '../../../model/editable-deck.js';
import { escapeXml } from '../xml/escape-xml.js';
import { emu } from '../xml/units.js';
import { transform } from './shape.js';
import { cellRun, paragraphs, type TextContext } from './text-body.js';

/** A table with a head row, in a frame of the slide. Rules below its rows, no fill. */
export function tableFrame(
  table: EditableTable,
  shape: { readonly id: number; readonly placeholder: string },
  context: TextContext,
): string {
  const { name, alt, place, columns, head, rows, style, headStyle, rule, rowHeights, numbers } = table;
  const widths = columns.map((share) => emu(share * place.width));
  const row = (cells: readonly EditableParagraph[], index: number) =>
    `<a:tr h="${emu(rowHeights[index] ?? 0)}">${cells
      .map((cell, column) =>
        cellXml(
          cell,
          index === 0 ? headStyle : style,
          { rule, right: numbers === true && column > 0 },
          context,
        ),
      )
      .join('')}</a:tr>`;
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${shape.id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/>` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${shape.placeholder}</p:nvPr></p:nvGraphicFramePr>` +
    `${transform(place, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>` +
    `<a:tblPr firstRow="1"/><a:tblGrid>${widths.map((width) => `<a:gridCol w="${width}"/>`).join('')}</a:tblGrid>` +
    `${[head, ...rows].map(row).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

function cellXml(
  { runs }: EditableParagraph,
  style: EditableTable['style'],
  { rule, right }: { readonly rule: string; readonly right: boolean },
  context: TextContext,
): string {
  const cell = paragraphs([{ runs: runs.map((run) => cellRun(style, run)) }], context).replace(
    '<a:p>',
    right ? '<a:p><a:pPr algn="r"/>' : '<a:p>',
  );
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const below = `<a:lnB w="9525"><a:solidFill>${context.colourOf(rule)}</a:solidFill></a:lnB>`;
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${cell}</a:txBody>` +
    `<a:tcPr marL="0" marR="${emu(right ? 4 : 24)}" marT="${emu(8)}" marB="${emu(8)}" anchor="t">${none('lnL')}${none('lnR')}${none('lnT')}${below}<a:noFill/></a:tcPr></a:tc>`
  );
}
