import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Poster } from '../model/page.js';
import type { Preset } from '../model/preset.js';

/** The least size of source line and signature at a width of 1080, in px. */
const smallestNote = 28;
/** WCAG 2.2, level AA, for text of any size. */
const leastContrast = 4.5;

/** What was measured on a poster, judged. Every fault names the poster, the shape and the statements shown. */
export function posterDiagnostics(
  poster: Poster,
  preset: Preset,
  measured: PageMeasure,
  unit: number,
): readonly Diagnostic[] {
  const where = `poster ${poster.id} in ${preset.name} (${preset.width}×${preset.height})`;
  const statements = poster.statements.length === 0 ? '' : ` It shows ${poster.statements.join(', ')}.`;
  const faults: Diagnostic[] = [];
  if (measured.overflow > 0) {
    faults.push({
      code: 'poster-overflow',
      severity: 'error',
      message: `${where}: the text is ${Math.ceil(measured.overflow)} px too long even in the smallest type.${statements}`,
      hint: 'Shorten the text, or give the headline and the figures a `short` form.',
    });
  }
  for (const character of measured.missingGlyphs) {
    const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    faults.push({
      code: 'glyph-missing',
      severity: 'error',
      message: `${where}: no font has “${character}” (U+${codePoint}).${statements}`,
      hint: 'Write it with a character of the fonts, or add a font that has it to the theme.',
    });
  }
  for (const fault of measured.breakFaults) {
    faults.push({
      code: 'break-forbidden',
      severity: 'error',
      message: `${where}: ${fault}.${statements}`,
      hint: 'Reword the text so that it breaks elsewhere.',
    });
  }
  if (measured.contrast < leastContrast) {
    faults.push({
      code: 'contrast-too-low',
      severity: 'error',
      message: `${where}: a text has a contrast of ${measured.contrast.toFixed(2)}:1 where ${leastContrast}:1 is needed.`,
      hint: 'Choose a darker accent or a lighter ground in the tokens of the theme.',
    });
  }
  if (measured.smallestText < smallestNote * unit - 0.5) {
    faults.push({
      code: 'text-too-small',
      severity: 'error',
      message: `${where}: a text is ${measured.smallestText.toFixed(0)} px high where ${Math.round(smallestNote * unit)} px is the least.`,
      hint: 'Shorten the text.',
    });
  }
  return faults;
}
