/** Set phrases and proper names whose number characters count nothing. Scripts folded. */
const phrases =
  /一带一路|十[一二三四五]五(?!十|百)|[二三四五六七八九]位一体|成千上万|成百上千|千方百计|千家万户|千军万马|千变万化|千山万水|千秋万代|千载难逢|万众一心|百花齐放|百家争鸣|百姓|百年|三番五次|四面八方|四通八达|五湖四海|五花八门|七上八下|九牛一毛|十全十美|十万火急|十字路口|十分(?!之)|十足|两全其美|一心一意|一成不变|三位一体|三门峡|第三方|第一时间|万一|三十六计|接二连三|十一(?=长假|黄金周|假期)|二十四节气|(?<=[A-Za-z])-(?=\d)/y;

/** The length of the set phrase that begins at a place; 0 where none does. */
export function phraseLength(text: string, index: number): number {
  phrases.lastIndex = index;
  return phrases.exec(text)?.[0].length ?? 0;
}
