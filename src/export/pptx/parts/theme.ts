import type { EditableFamily, EditableTheme } from '../../../model/editable-deck.js';
import { escapeXml } from '../xml/escape-xml.js';
import { declaration } from '../xml/namespaces.js';
import { sixAccents } from './colours.js';

/** What stands in for a family where a machine lacks it, by script: on Windows, and as the class of a face. */
const standIns = {
  serif: { simplified: 'SimSun', traditional: 'PMingLiU', pitch: 18 },
  sans: { simplified: 'Microsoft YaHei', traditional: 'Microsoft JhengHei', pitch: 34 },
} as const;

/** The character set of Simplified and of Traditional Chinese, as fonts are asked for. */
const characterSets = { simplified: '-122', traditional: '-120' } as const;

/** The theme part: the colours and families of the tokens, by which everything in the deck is named. */
export function themePart({ name, colours, accents, headline, text }: EditableTheme): string {
  const { ink, ground, secondary, hairline } = colours;
  const six = sixAccents(accents);
  const slots: readonly (readonly [string, string])[] = [
    ['dk1', ink],
    ['lt1', ground],
    ['dk2', secondary],
    ['lt2', hairline],
    ...six.map((colour, index) => [`accent${index + 1}`, colour] as const),
    ['hlink', six[0] ?? ink],
    ['folHlink', secondary],
  ];
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="12700">${fill}</a:ln>`;
  const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const title = escapeXml(name);
  return (
    `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${title}">` +
    `<a:themeElements><a:clrScheme name="${title}">${slots
      .map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${slot}>`)
      .join('')}</a:clrScheme>` +
    `<a:fontScheme name="${title}">${family('majorFont', headline)}${family('minorFont', text)}</a:fontScheme>` +
    `<a:fmtScheme name="${title}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>` +
    '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}

function family(slot: string, { latin, eastAsian, serif }: EditableFamily): string {
  const kind = serif ? standIns.serif : standIns.sans;
  const traditional = / (?:TC|HK)$/.test(eastAsian);
  const set = traditional ? characterSets.traditional : characterSets.simplified;
  return (
    `<a:${slot}><a:latin typeface="${escapeXml(latin)}" pitchFamily="${kind.pitch}"/>` +
    `<a:ea typeface="${escapeXml(eastAsian)}" pitchFamily="${kind.pitch}" charset="${set}"/><a:cs typeface=""/>` +
    `<a:font script="Hans" typeface="${kind.simplified}"/><a:font script="Hant" typeface="${kind.traditional}"/></a:${slot}>`
  );
}
