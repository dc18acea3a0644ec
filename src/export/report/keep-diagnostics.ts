import type { BuildPart } from '../../model/build-parts.js';
import type { ReportedDiagnostic, ReportedPart } from '../../model/report.js';

/**
 * The faults of a build together with those an earlier one found in parts that are left alone. What is about the story is
 * told anew; what is about several parts, some of them new, stands as long as the new ones still have it. Else the others
 * are told one by one.
 *
 * @param isMade whether a part was made anew
 */
export function keepDiagnostics(
  earlier: readonly ReportedDiagnostic[],
  made: readonly ReportedDiagnostic[],
  isMade: (part: BuildPart) => boolean,
): readonly ReportedDiagnostic[] {
  const toldAgain = new Set<ReportedDiagnostic>();
  const kept = earlier.flatMap((before) => {
    const { parts = [] } = before;
    const left = parts.filter(({ part }) => !isMade(part));
    if (left.length === parts.length) return left.length === 0 ? [] : [before];
    const anew = parts.filter(({ part }) => isMade(part));
    const again = made.find((now) => !toldAgain.has(now) && isSame(before, now, anew));
    if (again === undefined) return left.map((part) => ofPart(before, part));
    toldAgain.add(again);
    return [left.length === 0 ? again : before];
  });
  return [
    ...made.filter(({ parts }) => parts === undefined),
    ...kept,
    ...made.filter((now) => now.parts !== undefined && !toldAgain.has(now)),
  ];
}

/** Whether a new build tells of the same fault in the parts it made. */
function isSame(before: ReportedDiagnostic, now: ReportedDiagnostic, anew: readonly ReportedPart[]): boolean {
  const told = ({ code, severity, language, path, line, column }: ReportedDiagnostic) => [
    code,
    severity,
    language,
    path,
    line,
    column,
  ];
  return JSON.stringify([told(before), anew]) === JSON.stringify([told(now), now.parts]);
}

/** A fault of several parts as that of one. */
function ofPart(before: ReportedDiagnostic, part: ReportedPart): ReportedDiagnostic {
  const { code, severity, language, path, line, column } = before;
  return {
    code,
    severity,
    message: part.message,
    ...(language === undefined ? {} : { language }),
    ...(part.hint === undefined ? {} : { hint: part.hint }),
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    parts: [part],
  };
}
