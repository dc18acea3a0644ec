import type { PackageRule } from '../package-fault.js';
import { targetsOf } from '../presentation-package.js';
import { readZipDirectory } from '../zip-directory.js';

/** The workbook of a chart can be opened: an archive that holds one. */
export const workbooks: PackageRule = {
  name: 'workbooks',
  find: (file) =>
    file.partsOf('c:chartSpace').flatMap(({ part: chart }) =>
      targetsOf(file, chart, 'package').flatMap((part) => {
        const bytes = file.parts.get(part);
        if (bytes === undefined) return [];
        const names = readZipDirectory(bytes)?.names;
        if (names === undefined) return [{ part, message: 'is no zip archive' }];
        const isWorkbook = names.includes('[Content_Types].xml') && names.includes('xl/workbook.xml');
        return isWorkbook ? [] : [{ part, message: 'is an archive without a workbook' }];
      }),
    ),
};
