import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseYaml } from '../parse/parse-yaml.js';
import { createMemoryWorld } from '../world/memory-world.js';
import { readDataFiles } from './read-data-files.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What becomes of one data file of a story. */
async function reading(
  file: string,
  content: string | Uint8Array | undefined,
  real?: (path: string) => string,
) {
  const story = `source:\n  data:\n    - { id: trips, file: ${file}, name: Trips }\n`;
  const memory = createMemoryWorld({
    'decks/one/story.yaml': story,
    ...(content === undefined ? {} : { [`decks/one/${file}`]: content }),
  });
  const world =
    real === undefined
      ? memory
      : { ...memory, files: { ...memory.files, real: async (path: string) => real(path) } };
  const { tree } = parseYaml({ path: 'decks/one/story.yaml', bytes: utf8(story) });
  if (tree === undefined) throw new Error('the story of the test is YAML');
  const { data, diagnostics } = await readDataFiles(world, 'decks/one', {
    path: 'decks/one/story.yaml',
    tree,
  });
  return {
    data: data.get('trips'),
    told: diagnostics.map(({ code, message, line }) => `${code} ${line ?? ''} ${message}`),
  };
}

/** A workbook as small as one can be: sheets of rows of cells, each cell as the XML of a worksheet. */
function workbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (each: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each}</Relationships>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      [
        ...names.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
        relation(names.length + 1, 'styles', 'styles.xml'),
      ].join(''),
    ),
    // Style 1 is a date.
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0"?><worksheet ${main}><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

const row = (at: number, ...cells: readonly string[]) =>
  `<row r="${at}">${cells.map((cell, index) => cell.replace('<c', `<c r="${'ABC'[index]}${at}"`)).join('')}</row>`;
const words = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const number = (value: number | string) => `<c><v>${value}</v></c>`;

test('CSV in UTF-8 is read, with a byte order mark and semicolons too, and has the digest of its bytes', async () => {
  const csv = '\ufeff年份;北线\n2013;8.1\n2024;12.4\n';
  const { data, told } = await reading('lines.csv', csv);
  expect(told).toEqual([]);
  expect(data?.tables).toEqual([
    {
      file: 'lines.csv',
      rows: [
        ['年份', '北线'],
        ['2013', '8.1'],
        ['2024', '12.4'],
      ],
    },
  ]);
  expect(data?.digest).toBe(createHash('sha256').update(utf8(csv)).digest('hex'));
});

test('another encoding is told by its name', async () => {
  const gbk = Uint8Array.from([
    0xc4, 0xea, 0xb7, 0xdd, 0x2c, 0xb1, 0xb1, 0xcf, 0xdf, 0x0a, 0x31, 0x2c, 0x32, 0x0a,
  ]);
  expect((await reading('lines.csv', gbk)).told).toEqual([expect.stringMatching(/^encoding-not-utf8 .*GBK/)]);
  const wide = Uint8Array.from([0xff, 0xfe, ...[...'a,b\n1,2\n'].flatMap((each) => [each.charCodeAt(0), 0])]);
  const read = await reading('lines.csv', wide);
  expect(read.told).toEqual([expect.stringMatching(/^encoding-not-utf8 .*UTF-16/)]);
  expect(read.data).toBeUndefined();
});

test('a file that is missing, or that a link leads out of the folder to, is told where the story names it', async () => {
  expect((await reading('lines.csv', undefined)).told).toEqual([
    expect.stringMatching(/^file-not-found 3 .*lines\.csv/),
  ]);
  const outside = await reading('lines.csv', 'a,b\n1,2\n', (path) =>
    path.endsWith('.csv') ? 'elsewhere/lines.csv' : path,
  );
  expect(outside.told).toEqual([expect.stringMatching(/^path-outside-story 3 /)]);
  expect(outside.data).toBeUndefined();
});

test('an empty file is told, and one of too many rows', async () => {
  expect((await reading('lines.csv', '')).told).toEqual([expect.stringMatching(/^file-empty/)]);
  const long = `year,trips\n${Array.from({ length: 5001 }, (_, index) => `${index},1`).join('\n')}\n`;
  expect((await reading('lines.csv', long)).told).toEqual([
    expect.stringMatching(/^data-unreadable 3 .*5000 rows/),
  ]);
});

test('a workbook is read sheet by sheet: numbers as stored, dates as dates, formulas as their results', async () => {
  const bytes = workbook({
    Notes: row(1, words('Nothing here')),
    Trips: [
      row(1, words('Month'), words('North')),
      row(2, '<c s="1"><v>45323</v></c>', number('12.4')),
      row(3, '<c s="1"><v>45352</v></c>', '<c><f>B2*2</f><v>24.8</v></c>'),
      row(4, '<c s="1"><v>45383</v></c>', '<c/>'),
    ].join(''),
  });
  const { data, told } = await reading('lines.xlsx', bytes);
  expect(told).toEqual([]);
  expect(data?.tables.map(({ sheet }) => sheet)).toEqual(['Notes', 'Trips']);
  expect(data?.tables[1]?.rows).toEqual([
    ['Month', 'North'],
    ['2024-02-01', '12.4'],
    ['2024-03-01', '24.8'],
    ['2024-04-01', ''],
  ]);
});

test('a workbook is known by its bytes and not by its name', async () => {
  const { data } = await reading('lines.csv', workbook({ Trips: row(1, words('Year'), words('North')) }));
  expect(data?.tables[0]?.sheet).toBe('Trips');
  const page = await reading('lines.xlsx', '<html><table><tr><td>1</td></tr></table></html>');
  expect(page.told).toEqual([expect.stringMatching(/^data-unreadable 3 .*no workbook/)]);
  const cut = workbook({ Trips: row(1, words('Year')) }).slice(0, 200);
  expect((await reading('lines.xlsx', cut)).told).toEqual([expect.stringMatching(/^data-unreadable/)]);
});
