import { PDFArray, PDFDict, type PDFObject, PDFRef } from '../pdf-library.js';
import type { Rule } from './rule.js';

/** Our own: readers stumble over what a document speaks of and does not hold. */
export const referencesLeadSomewhere: readonly Rule[] = [
  {
    id: 'references',
    holds: 'Every reference leads to an object of the document.',
    faults: ({ document: { context }, dictionaries }) => {
      const lost = (value: PDFObject): readonly string[] => {
        if (value instanceof PDFArray) return value.asArray().flatMap(lost);
        return value instanceof PDFRef && context.lookup(value) === undefined ? [value.toString()] : [];
      };
      const lists = context
        .enumerateIndirectObjects()
        .flatMap(([, value]) => (value instanceof PDFArray ? lost(value) : []));
      return [
        ...lists,
        ...dictionaries.flatMap((each) =>
          each.values().flatMap((value) => (value instanceof PDFDict ? [] : lost(value))),
        ),
      ];
    },
  },
];
