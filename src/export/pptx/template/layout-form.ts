import type { Place } from '../../../model/scene.js';
import type { LayoutForm, TemplatePlaceholder } from './template.js';

/** What editors note as the type of a layout. */
const byType: Readonly<Record<string, LayoutForm>> = {
  title: 'title',
  secHead: 'section',
  obj: 'content',
  tx: 'content',
  twoObj: 'two',
  twoTxTwoObj: 'sides',
  titleOnly: 'headline',
  blank: 'blank',
};

/** How layouts are called, by the editors of several languages, by pandoc, and by people. */
const byName: readonly (readonly [RegExp, LayoutForm])[] = [
  [
    /^(?:title(?: slide)?|cover(?: slide| page)?|titelfolie|diapositive de titre|标题(?:幻灯片|页)?|標題(?:投影片)?|封面(?:页|頁)?|首页|首頁)$/i,
    'title',
  ],
  [
    /^(?:section(?: header| title)?|divider|chapter|节标题|節標題|章节(?:页|标题)?|章節標題|区段标题|區段標題|过渡页|过渡|分隔页|abschnitts.*)$/i,
    'section',
  ],
  [/^(?:two content|two columns?|两栏内容|兩欄內容|两项内容|兩項物件|双栏)$/i, 'two'],
  [/^(?:comparison|比较|比較|对比|對比|对照|對照)$/i, 'sides'],
  [/^(?:title only|headline only|仅标题|只有标题|只有標題|僅標題)$/i, 'headline'],
  [
    /^(?:title(?:,| and) (?:content|text)|content|text|标题和内容|标题与内容|標題及(?:物件|內容)|內容|内容|正文)$/i,
    'content',
  ],
  [/^(?:blank|empty|空白|空白页)$/i, 'blank'],
];

/** What a layout is for: as its type says, else its name, else what stands on it. */
export function layoutForm(
  { type, name }: { readonly type: string | undefined; readonly name: string },
  placeholders: readonly TemplatePlaceholder[],
): LayoutForm {
  // Layouts that PowerPoint numbers are called so: `1_Title Slide`.
  const plain = name.trim().replace(/^\d+_/, '');
  const told = byType[type ?? ''] ?? byName.find(([pattern]) => pattern.test(plain))?.[1];
  // Whatever else an editor has a type for is made for something that no slide of ours is.
  if (told === undefined && type !== undefined && type !== 'cust') return 'other';
  const holds = formByPlaceholders(placeholders);
  if (told === undefined) return holds;
  return canBe(told, placeholders) ? told : holds;
}

function canBe(form: LayoutForm, placeholders: readonly TemplatePlaceholder[]): boolean {
  const bodies = bodiesOf(placeholders).length;
  if (form === 'blank') return true;
  if (titleOf(placeholders) === undefined) return false;
  if (form === 'content') return bodies > 0;
  return form === 'two' || form === 'sides' ? bodies > 1 : true;
}

function formByPlaceholders(placeholders: readonly TemplatePlaceholder[]): LayoutForm {
  const title = titleOf(placeholders);
  const bodies = bodiesOf(placeholders);
  if (title === undefined) return bodies.length === 0 ? 'blank' : 'other';
  if (title.type === 'ctrTitle' || placeholders.some(({ type }) => type === 'subTitle')) return 'title';
  if (placeholders.some(({ type }) => type === 'pic')) return 'other';
  if (bodies.length === 0) return 'headline';
  if (bodies.length === 1) return isUnder(bodies[0]?.place, title.place) ? 'content' : 'other';
  return bodies.length === 2 ? 'two' : 'other';
}

function isUnder(body: Place | undefined, title: Place | undefined): boolean {
  if (body === undefined || title === undefined) return false;
  return body.y > title.y && body.height > title.height;
}

export function titleOf(placeholders: readonly TemplatePlaceholder[]): TemplatePlaceholder | undefined {
  return placeholders.find(
    ({ type, place, upright }) => /^(?:title|ctrTitle)$/.test(type) && place !== undefined && !upright,
  );
}

/** Where texts may stand, the largest first. */
export function bodiesOf(placeholders: readonly TemplatePlaceholder[]): readonly TemplatePlaceholder[] {
  return placeholders
    .filter(
      ({ type, place, upright }) => (type === 'body' || type === 'obj') && place !== undefined && !upright,
    )
    .toSorted((one, other) => areaOf(other.place) - areaOf(one.place));
}

export function areaOf(place: Place | undefined): number {
  return place === undefined ? 0 : place.width * place.height;
}
