import { type CheckedPart, checkedParts, type TracedStatement } from '../model/trace.js';

/**
 * The parts of figures that the proof holds for all of these statements: of every figure verified or not said, and of one
 * at least verified. Nothing more may be claimed of them.
 */
export function verifiedParts(
  statements: readonly Pick<TracedStatement, 'raw' | 'checks'>[],
): readonly CheckedPart[] {
  const figures = statements.filter(({ raw }) => raw !== undefined);
  return checkedParts.filter((part) => {
    const verdicts = figures.map(({ checks }) => checks?.[part] ?? 'for-a-human');
    return verdicts.includes('verified') && !verdicts.includes('for-a-human');
  });
}
