import type { ReadingPlan } from './reading-plan.js';

/**
 * Every string a document is to show, page by page of the report, a paragraph, headline or figure each; to be run in
 * the page, so it uses nothing from outside itself. It asks nothing about where or whether they are drawn: a text that
 * a style sheet hides is a text that the reader misses.
 */
export function shownStrings({ pages, opening }: Pick<ReadingPlan, 'pages' | 'opening'>): string[][] {
  const inline = new Map<Element, boolean>();
  const isInline = (element: Element): boolean => {
    const known = inline.get(element) ?? getComputedStyle(element).display.startsWith('inline');
    inline.set(element, known);
    return known;
  };
  const read = (root: Element): string[] => {
    const strings: string[] = [];
    let last: Element | null = null;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) {
        // What follows a line break is a string of its own: it may stand in another column.
        if (node instanceof HTMLBRElement) last = null;
        continue;
      }
      if (node.data.trim() === '') continue;
      let block = node.parentElement;
      while (block !== null && block !== root && isInline(block)) block = block.parentElement;
      if (block === last) strings.push((strings.pop() ?? '') + node.data);
      else strings.push(node.data);
      last = block;
    }
    return strings;
  };
  const first = opening === '' ? [] : [...document.querySelectorAll(opening)].flatMap(read);
  return [...document.querySelectorAll(pages)].map((page, index) => [
    ...(index === 0 ? first : []),
    ...read(page),
  ]);
}
