import type { PackageRule } from '../package-fault.js';
import { alternativeTexts } from './alternative-texts.js';
import { contentTypes } from './content-types.js';
import { danglingRelationships } from './dangling-relationships.js';
import { layoutIds } from './layout-ids.js';
import { notes } from './notes.js';
import { orphanParts } from './orphan-parts.js';
import { partRoots } from './part-roots.js';
import { placeholders } from './placeholders.js';
import { pointCounts } from './point-counts.js';
import { references } from './references.js';
import { relationshipIds } from './relationship-ids.js';
import { sections } from './sections.js';
import { shapeIds } from './shape-ids.js';
import { slideTitles } from './slide-titles.js';
import { tableGrids } from './table-grids.js';
import { wellFormedXml } from './well-formed-xml.js';
import { workbooks } from './workbooks.js';

/** What every presentation keeps: first what holds its parts together, then what stands in them, then how it is read. */
export const packageRules: readonly PackageRule[] = Object.freeze([
  wellFormedXml,
  contentTypes,
  danglingRelationships,
  relationshipIds,
  references,
  orphanParts,
  partRoots,
  layoutIds,
  placeholders,
  notes,
  sections,
  shapeIds,
  tableGrids,
  pointCounts,
  workbooks,
  slideTitles,
  alternativeTexts,
]);
