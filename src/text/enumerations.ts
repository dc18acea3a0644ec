const item = /(?<=[、：])[^、，。；：！？“”‘’「」『』《》（）\s]{2,5}(?=[、等])/gu;
const firstMark = /[^、，。；：！？\s]+、/gu;

/** Phrases of four characters side by side; a comma parts clauses too, so before it there must be no more than four. */
const fours = /(?<=(?:^|[^\p{Script=Han}])\p{Script=Han}{4}[，；]|\p{Script=Han}{4}、)\p{Script=Han}{4}/gu;

/**
 * Phrases that run in parallel to one of four characters before them, though the sentence goes on without a mark: 互利共赢
 * in 开放包容、互利共赢为核心.
 */
export function parallelFours(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(fours)].map(({ index }) => ({ from: index, to: index + 4 }));
}

/**
 * The items of an enumeration, as spans of the text: 环境保护 and 公共卫生 in 气候变化、环境保护、公共卫生等. Where the
 * list begins cannot be read from marks; lists run in parallel, so the first item is taken to be as long as
 * the second.
 */
export function enumeratedSpans(text: string): readonly { readonly from: number; readonly to: number }[] {
  const items = [...text.matchAll(item)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const firsts = [...text.matchAll(firstMark)].flatMap((match) => {
    const mark = match.index + match[0].length - 1;
    const second = items.find(({ from }) => from === mark + 1);
    if (second === undefined || items.some(({ to }) => to === mark)) return [];
    const length = second.to - second.from;
    return match[0].length - 1 >= length ? [{ from: mark - length, to: mark }] : [];
  });
  return [...items, ...firsts];
}
