import type { SceneRun } from '../../../model/scene.js';
import { chineseOf } from '../parts/runs-by-script.js';
import { escapeXml } from '../xml/escape-xml.js';
import { pointSize } from '../xml/units.js';
import type { DrawingContext, DrawingFonts } from './context.js';
import { familyName } from './family-name.js';
import { fillOf } from './paint.js';

type RunContext = Pick<DrawingContext, 'colourOf' | 'fontsOf' | 'language'>;
type RunType = Pick<SceneRun, 'size' | 'colour' | 'family' | 'weight' | 'proportional'>;

interface RunLook {
  /** px of the slide in a unit of the run's sizes. */
  readonly scale: number;
  /** Space behind each character, in the same unit. */
  readonly spacing: number;
}

/**
 * Characters that look alike: `a:r`. Editors take “ and ” beside Chinese for full ones: where they are to be narrow they
 * are runs of their own, which the Latin face draws.
 */
export function textRun(text: string, type: RunType, look: RunLook, context: RunContext): string {
  const fonts = context.fontsOf(familyName(type.family), type.weight);
  if (!type.proportional) return writtenRun(text, type, fonts, look, context);
  const narrow = { ...fonts, eastAsian: fonts.latin };
  return text
    .split(narrowMarks)
    .filter((part) => part !== '')
    .map((part) => writtenRun(part, type, eastAsianCharacter.test(part) ? fonts : narrow, look, context))
    .join('');
}

/** Marks that Chinese and Latin faces both have, wide and narrow. */
const narrowMarks = /([‘’“”·—…]+)/;
const eastAsianCharacter = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

function writtenRun(
  text: string,
  { size, colour }: RunType,
  { latin, eastAsian, bold }: DrawingFonts,
  { scale, spacing }: RunLook,
  context: RunContext,
): string {
  const space = spacing === 0 ? '' : ` spc="${pointSize(spacing * scale)}"`;
  return (
    `<a:r><a:rPr lang="${languageOf(text, context.language)}" sz="${pointSize(size * scale)}" ` +
    `b="${bold ? 1 : 0}"${space} dirty="0">${fillOf(colour, context)}` +
    `<a:latin typeface="${escapeXml(latin)}"/><a:ea typeface="${escapeXml(eastAsian)}"/></a:rPr>` +
    `<a:t>${escapeXml(text)}</a:t></a:r>`
  );
}

/** What a spelling checker and a screen reader take a run for; digits and marks alone are in the deck's language. */
function languageOf(text: string, language: string): string {
  const isChinese = language.startsWith('zh');
  if (/\p{Script=Han}/u.test(text)) return isChinese ? language : chineseOf(text);
  return isChinese && /\p{Script=Latin}/u.test(text) ? 'en-US' : language;
}
