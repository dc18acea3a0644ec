import type { Outcome } from '../generate.js';

/** The answer of `check`: what was traced, what was measured, what was found, in a few aligned lines. */
export function proofTable({ name, title, report }: Outcome): string {
  const { statements, pages, diagnostics } = report;
  const figures = statements.filter(({ exact }) => exact).length;
  const overflowing = pages.filter(({ overflow }) => overflow > 0).length;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const rows: readonly (readonly [string, number, string])[] = [
    ['statements traced', statements.length, `${figures} agree with what is printed`],
    ['pages measured', pages.length, measures(pages, overflowing)],
    ['faults', errors, plural(diagnostics.length - errors, 'warning')],
  ];
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  const lines = rows.map(([label, count, remark]) =>
    `  ${label.padEnd(18)} ${String(count).padStart(width)}  ${remark}`.trimEnd(),
  );
  return `${[`${name}  ${title}`, ...lines].join('\n')}\n`;
}

function measures(pages: Outcome['report']['pages'], overflowing: number): string {
  if (pages.length === 0) return '';
  const contrast = Math.min(...pages.map((page) => page.contrast));
  const missing = new Set(pages.flatMap(({ missingGlyphs }) => missingGlyphs)).size;
  return [
    `${overflowing} overflow`,
    `lowest contrast ${contrast.toFixed(1)}`,
    plural(missing, 'missing glyph'),
  ].join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
