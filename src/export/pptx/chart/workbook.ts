import { strToU8, zipSync } from 'fflate';
import type { NativeChart } from '../../../model/native-chart.js';
import { escapeXml } from '../xml/escape-xml.js';
import { columnName, sheetName } from './cell-names.js';
import { numberText } from './number-text.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The earliest time that a zip can hold: two builds give the same bytes. */
const noTime = '1980-01-01T00:00:00';

/** The values of a chart as a workbook: names in the first column, a column a series, an empty cell where there is none. */
export function workbookOf(chart: NativeChart): Uint8Array<ArrayBuffer> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${media}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${media}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${media}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(chart),
    'xl/styles.xml': `<styleSheet xmlns="${sheets}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: noTime });
}

function sheetXml({ categories, series }: NativeChart): string {
  const top = rowXml(1, [
    textCell('A1', ''),
    ...series.map(({ name }, index) => textCell(`${columnName(index + 1)}1`, name)),
  ]);
  const rows = categories.map((category, at) =>
    rowXml(at + 2, [
      textCell(`A${at + 2}`, category),
      ...series.map(({ values }, index) => numberCell(`${columnName(index + 1)}${at + 2}`, values[at])),
    ]),
  );
  return `<worksheet xmlns="${sheets}"><sheetData>${top}${rows.join('')}</sheetData></worksheet>`;
}

function rowXml(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function textCell(at: string, text: string): string {
  return text === ''
    ? ''
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function numberCell(at: string, value: number | undefined): string {
  return value === undefined ? '' : `<c r="${at}"><v>${numberText(value)}</v></c>`;
}
