import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { BreakFault, PageMeasure } from '../model/drawing.js';
import type { TextRole } from '../model/scene.js';

/** WCAG 2.2, level AA, asks 4.5:1 of text and 3:1 of large text and graphics; the themes promise 4.5 for all text. */
const leastContrast = 4.5;
const leastGraphicContrast = 3;

/** Half a px of rounding between what a layout asks for and what an engine says. */
const rounding = 0.5;

export interface PageToJudge {
  /** What a person calls it: `slide 3 of deck roundtable`. */
  readonly name: string;
  /** The statement to mend when something is wrong. */
  readonly statement: string | undefined;
  readonly measure: PageMeasure;
  /** Numerals it shows that no statement prints. */
  readonly unsourced: readonly string[];
  /** The floor of each kind of text, in px of the page. */
  readonly floors: Readonly<Record<TextRole, number>>;
}

/**
 * Judges one measured page: each thing that is wrong with it is an error that names the page and its statement. What
 * is too long is told by whoever fits the page, in the words of its field.
 */
export function judgePage({
  name,
  statement,
  measure: page,
  unsourced,
  floors,
}: PageToJudge): readonly DrawingFault[] {
  const fault = (code: DiagnosticCode, message: string, hint: string): DrawingFault => ({
    code,
    severity: 'error',
    message: `${name}: ${message}`,
    because: message,
    hint,
    ...(statement === undefined ? {} : { dataPath: statement }),
  });
  const found: DrawingFault[] = [];
  // Text that overflows also lies on its neighbours, leaves the safe zone and its field: that is one fault, not four.
  const tooLong = page.overflow > 0;
  if (!tooLong && page.overlap > 0) {
    found.push(
      fault(
        'text-overlap',
        `two texts lie ${Math.ceil(page.overlap)} px on each other.`,
        'Shorten the text.',
      ),
    );
  }
  if (!tooLong && page.safeDistance !== undefined && page.safeDistance < -rounding) {
    found.push(
      fault(
        'outside-safe-zone',
        `a text stands ${Math.ceil(-page.safeDistance)} px outside the safe zone.`,
        'Shorten the text, or mend the layout.',
      ),
    );
  }
  for (const [role, floor] of Object.entries(floors)) {
    const size = page.smallestByRole[role as TextRole];
    if (size === undefined || size >= floor - rounding) continue;
    found.push(
      fault(
        'text-too-small',
        `a ${role} is ${size} px high where ${floor} px is the least.`,
        'Shorten the text, or raise the size in the theme.',
      ),
    );
  }
  if (!tooLong && page.contrast < leastContrast)
    found.push(fault('contrast-too-low', ...pale('text', page.contrast)));
  if (page.graphicContrast !== undefined && page.graphicContrast < leastGraphicContrast) {
    found.push(fault('graphic-contrast-too-low', ...pale('graphic', page.graphicContrast)));
  }
  for (const glyph of page.missingGlyphs) {
    const [codePoint, character] = glyph.split(' ');
    found.push(
      fault(
        'glyph-missing',
        `no font has “${character}” (${codePoint}).`,
        'Write it with a character of the fonts, or add a font that has it to the theme.',
      ),
    );
  }
  const own = new Set(page.programLines);
  const broken = (code: DiagnosticCode, line: string, message: string): DrawingFault =>
    own.has(line)
      ? ofProgram(fault(code, `in words of the program’s own ${message}`, notOfTheStory))
      : fault(code, message, 'Reword the text so that it breaks elsewhere.');
  for (const each of page.breakFaults) {
    const told = broken('break-forbidden', each.line, `${inWords(each)}.`);
    // It reads worse, but says the same: it keeps no story from being built.
    found.push(each.rule === 'term-split' ? { ...told, severity: 'warning' } : told);
  }
  for (const line of page.orphans) {
    found.push(broken('line-orphaned', line, `a last line has one character: ${line}`));
  }
  for (const numeral of unsourced) {
    found.push(
      fault(
        'page-numeral-unsourced',
        `the page shows ${numeral}, and no statement prints it.`,
        'Add the sentence that prints it, or say it without a number.',
      ),
    );
  }
  return found;
}

const notOfTheStory = 'This is a fault of the program, not of the story: there is nothing to mend in it.';

/** What nobody can mend in a story keeps none from being built. */
function ofProgram(fault: DrawingFault): DrawingFault {
  return { ...fault, severity: 'warning', ofProgram: true };
}

function pale(what: 'text' | 'graphic', ratio: number): readonly [string, string] {
  const least = what === 'text' ? leastContrast : leastGraphicContrast;
  return [
    `a ${what} has a contrast of ${ratio.toFixed(2)}:1 where ${least}:1 is needed.`,
    'Choose a darker accent or a lighter ground in the tokens of the theme.',
  ];
}

function inWords({ rule, line }: BreakFault): string {
  switch (rule) {
    case 'line-starts-with-mark':
      return `a line starts with “${[...line][0] ?? ''}”: ${line}`;
    case 'line-ends-with-mark':
      return `a line ends with “${[...line].at(-1) ?? ''}”: ${line}`;
    case 'figure-split':
      return `a figure is split: ${line}`;
    case 'dash-split':
      return `a dash is split: ${line}`;
    case 'word-split':
      return `a word is split: ${line}`;
    case 'term-split':
      return `a term of the story is split: ${line}`;
  }
}
