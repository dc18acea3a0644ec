import type { PDFDocument } from '../pdf-library.js';
import { annotationsAreTagged } from './annotations-are-tagged.js';
import { contentIsMarked } from './content-is-marked.js';
import { elementsSayWhatTheyAre } from './elements-say-what-they-are.js';
import { fontsAreWhole } from './fonts-are-whole.js';
import { metadataIsThere } from './metadata-is-there.js';
import { nestingIsRight } from './nesting-is-right.js';
import { nothingUnheardOf } from './nothing-unheard-of.js';
import { parentsAreKnown } from './parents-are-known.js';
import { referencesLeadSomewhere } from './references-lead-somewhere.js';
import { examine, type Rule } from './rule.js';
import { textsCanBeSaid } from './texts-can-be-said.js';
import { typesAreStandard } from './types-are-standard.js';

/**
 * Every rule of PDF/UA-1 that a machine can judge, by its number in the Matterhorn Protocol, and our own; a checkpoint
 * or several of one kind a file. Where the protocol asks for more than can be read here, a rule asks for something
 * stricter: no list of glyphs in place of a right one. Numbers that such a rule answers for, too: 31-002 and 31-003
 * (31-001), 31-007 and 31-008 (31-006), 31-013 (31-012), 31-015 (31-014), 31-017 and 31-019 to 31-026 (31-018).
 */
export const rules: readonly Rule[] = Object.freeze([
  ...contentIsMarked,
  ...typesAreStandard,
  ...metadataIsThere,
  ...nestingIsRight,
  ...textsCanBeSaid,
  ...elementsSayWhatTheyAre,
  ...nothingUnheardOf,
  ...annotationsAreTagged,
  ...fontsAreWhole,
  ...parentsAreKnown,
  ...referencesLeadSomewhere,
]);

/** The rule that asks for the mark itself. */
export const markRule = '06-002';

/** What a document does not keep of a rule. */
export interface BrokenRule {
  readonly id: string;
  readonly holds: string;
  readonly faults: readonly string[];
}

/** The rules a document breaks; none where all are kept. */
export function brokenRules(document: PDFDocument): readonly BrokenRule[] {
  const examined = examine(document);
  return rules.flatMap(({ id, holds, faults }) => {
    const found = faults(examined);
    return found.length === 0 ? [] : [{ id, holds, faults: found }];
  });
}
