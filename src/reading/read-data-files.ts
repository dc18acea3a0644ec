import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DataTable, ReadData } from '../model/data-table.js';
import { formatDataPath } from '../parse/data-path.js';
import { decodeText } from '../parse/decode-text.js';
import { readCsv } from '../parse/read-csv.js';
import { locate, type Tree } from '../parse/tree.js';
import { dataFilesOf, type NamedFile } from '../validate/source-file.js';
import type { World } from '../world/world.js';
import { fileInFolder } from './file-in-folder.js';
import { inputFile } from './input-file.js';
import { readWorkbook } from './read-workbook.js';

/** More rows than these are no table that a page shows. */
const mostRows = 5000;
const largestWorkbook = 5 * 1024 * 1024;

/** The data files a story names, by their ids; what could not be read is told and left out. */
export async function readDataFiles(
  world: World,
  folder: string,
  { path, tree }: { readonly path: string; readonly tree: Tree },
): Promise<{ readonly data: ReadonlyMap<string, ReadData>; readonly diagnostics: readonly Diagnostic[] }> {
  const read = await Promise.all(
    dataFilesOf(tree).map(async (named) => ({ id: named.id, ...(await readDataFile(world, folder, named)) })),
  );
  const placed = (named: NamedFile, fault: FileFault): Diagnostic => ({
    ...fault,
    severity: 'error',
    path,
    ...locate(tree, named.path),
    dataPath: formatDataPath(named.path),
  });
  return {
    data: new Map(read.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data] as const]))),
    diagnostics: read.flatMap(({ named, fault, diagnostics = [] }) => [
      ...(fault === undefined ? [] : [placed(named, fault)]),
      ...diagnostics,
    ]),
  };
}

type FileFault = { readonly code: DiagnosticCode; readonly message: string; readonly hint: string };

interface DataReading {
  readonly named: NamedFile;
  readonly data?: ReadData;
  readonly fault?: FileFault;
  /** What is wrong inside the file, by its own lines. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** A data file. A path that leaves the story's folder, by its words or through a link, is not followed. */
async function readDataFile(world: World, folder: string, named: NamedFile): Promise<DataReading> {
  const { file } = named;
  const fault = (code: DiagnosticCode, message: string, hint: string): DataReading => ({
    named,
    fault: { code, message, hint },
  });
  const at = await fileInFolder(world, folder, file);
  if (at.found === 'missing')
    return fault(
      'file-not-found',
      `The data file ${file} does not exist in ${folder}.`,
      'Save the data there, as CSV in UTF-8 or as .xlsx, or name the file they are in.',
    );
  if (at.found === 'no-file')
    return fault(
      'file-not-found',
      `The data file ${file} is a folder, a pipe or a device in ${folder}, and no file.`,
      'Save the data in a file, as CSV in UTF-8 or as .xlsx, and name it here.',
    );
  if (at.found !== 'file')
    return fault(
      'path-outside-story',
      `${file} is a link that leads out of the story’s folder.`,
      'Put a copy of the data into the folder.',
    );
  const { path } = at;
  const bytes = await world.files.read(path);
  const { tables, diagnostics } = await tablesOf(bytes, path, file);
  if (tables === undefined)
    return diagnostics.length > 0
      ? { named, diagnostics }
      : fault(
          'data-unreadable',
          `${file} is no workbook that can be read.`,
          'Open it in a spreadsheet and save it as .xlsx (not .xls), or as CSV in UTF-8.',
        );
  if (tables.some(({ rows }) => rows.length > mostRows))
    return fault(
      'data-unreadable',
      `${file} has more than ${mostRows} rows.`,
      'Save the rows a page shows into a file of their own.',
    );
  return { named, data: { tables, digest: inputFile(file, bytes).sha256 } };
}

async function tablesOf(
  bytes: Uint8Array,
  path: string,
  file: string,
): Promise<{ readonly tables?: readonly DataTable[]; readonly diagnostics: readonly Diagnostic[] }> {
  // A workbook is a ZIP archive, whatever it is called.
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isWorkbook && !/\.xlsx?$/i.test(file)) {
    const { text, diagnostics } = decodeText({ path, bytes });
    if (text === undefined) return { diagnostics };
    const { table, diagnostics: faults } = readCsv(text, path);
    return table === undefined
      ? { diagnostics: [...diagnostics, ...faults] }
      : { tables: [{ ...table, file }], diagnostics };
  }
  if (!isWorkbook || bytes.length > largestWorkbook) return { diagnostics: [] };
  try {
    return { tables: await readWorkbook(bytes, file), diagnostics: [] };
  } catch {
    return { diagnostics: [] };
  }
}
