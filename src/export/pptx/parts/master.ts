import type { EditableDeck, EditableText } from '../../../model/editable-deck.js';
import { declaration, namespaces } from '../xml/namespaces.js';
import { type ColourOf, coloursIn, mappingOf } from './colours.js';
import { usualIndices } from './placeholders.js';
import { background, shapeTree, slideNumberField, textShape } from './shape.js';
import { bodyProperties, listStyle } from './text-body.js';

/** The number by which a presentation knows its master; those of layouts follow. */
export const masterId = 2147483648;

/** The master: the sheet, and how headline, text and number are set where a layout says nothing else. */
export function masterPart(
  { theme, standard, language }: EditableDeck,
  layouts: readonly { readonly relationship: string }[],
): string {
  const colourOf = coloursIn(theme);
  const { title, body, number } = standard;
  const small = smallPrint(number, 84, 'left');
  const footer = smallPrint(number, 500, 'middle');
  const boxes = [
    box(2, 'Title', '<p:ph type="title"/>', title, colourOf, language),
    box(3, 'Text', '<p:ph type="body" idx="1"/>', body, colourOf, language),
    box(4, 'Date', `<p:ph type="dt" sz="half" idx="${usualIndices.date}"/>`, small, colourOf, language),
    box(
      5,
      'Footer',
      `<p:ph type="ftr" sz="quarter" idx="${usualIndices.footer}"/>`,
      footer,
      colourOf,
      language,
    ),
    box(
      6,
      'Slide number',
      `<p:ph type="sldNum" sz="quarter" idx="${usualIndices.slideNumber}"/>`,
      number,
      colourOf,
      language,
      slideNumberField(1, language).replace('<a:t>1</a:t>', '<a:t>‹#›</a:t>'),
    ),
  ];
  const ids = layouts.map(
    ({ relationship }, index) => `<p:sldLayoutId id="${masterId + 1 + index}" r:id="${relationship}"/>`,
  );
  return (
    `${declaration}<p:sldMaster ${namespaces}><p:cSld>${background(colourOf(standard.ground))}${shapeTree(boxes.join(''))}</p:cSld>` +
    `<p:clrMap ${mappingOf(0)}/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>` +
    `<p:hf hdr="0" ftr="0" dt="0"/><p:txStyles><p:titleStyle>${levels(title, 1, colourOf, language)}</p:titleStyle>` +
    `<p:bodyStyle>${levels(body, 5, colourOf, language)}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`
  );
}

/** A line below all that slides show, for what someone adds to all of them. */
function smallPrint(
  number: EditableText,
  x: number,
  align: EditableText['style']['align'],
): Pick<EditableText, 'place' | 'style'> {
  const place = { x, y: 688, width: 400, height: 24 };
  return { place, style: { ...number.style, size: 18, leading: 1.2, align } };
}

function box(
  id: number,
  name: string,
  placeholder: string,
  { place, style }: Pick<EditableText, 'place' | 'style'>,
  colourOf: ColourOf,
  language: string,
  text = `<a:p><a:r><a:rPr lang="en-US"/><a:t>${name}</a:t></a:r></a:p>`,
): string {
  return textShape({
    id,
    name,
    placeholder,
    place,
    body: bodyProperties(style) + listStyle(style, colourOf, language) + text,
  });
}

/** So many levels in the style of the first, each set in by a step. */
function levels({ style }: EditableText, count: number, colourOf: ColourOf, language: string): string {
  const first = listStyle(style, colourOf, language).replace(/^<a:lstStyle>|<\/a:lstStyle>$/g, '');
  const step = 342900;
  return Array.from({ length: count }, (_, index) =>
    first
      .replaceAll('a:lvl1pPr', `a:lvl${index + 1}pPr`)
      .replace(/marL="(\d+)"/, (_whole, left: string) => `marL="${Number(left) + index * step}"`),
  ).join('');
}
