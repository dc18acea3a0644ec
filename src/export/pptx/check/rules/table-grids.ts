import { childrenOf } from '../../xml/read-xml.js';
import type { PackageRule } from '../package-fault.js';

/** Every row of a table has as many cells as its grid has columns; else PowerPoint repairs the file. */
export const tableGrids: PackageRule = {
  name: 'table-grids',
  find: ({ partsOf }) =>
    partsOf('p:sld').flatMap(({ part, document }) =>
      document.named('a:tbl').flatMap((table) => {
        const columns = childrenOf(table, 'a:tblGrid').flatMap((grid) =>
          childrenOf(grid, 'a:gridCol'),
        ).length;
        return childrenOf(table, 'a:tr').flatMap((row, index) => {
          const cells = childrenOf(row, 'a:tc').length;
          const message = `has a table of ${columns} columns with ${cells} cells in row ${index + 1}`;
          return cells === columns ? [] : [{ part, message }];
        });
      }),
    ),
};
