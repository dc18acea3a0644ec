import type { LineMarks, SlideMeasurement } from './slides.js';

/**
 * Measures the rows of a handout, one for each slide, with what stands beside it; to be run in the page, so it uses
 * nothing from outside itself. The slides in it were measured with their deck. The head of the first page counts to
 * the first row. Lengths in CSS px: 9.5 pt are 12.7.
 */
export function measureHandout(marks: LineMarks): SlideMeasurement[] {
  interface Piece {
    readonly text: string;
    readonly top: number;
    readonly bottom: number;
  }
  const luminance = (colour: string): number => {
    const linear = (colour.match(/[\d.]+/g) ?? [])
      .slice(0, 3)
      .map((channel) => Number(channel) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const textsIn = (block: Element): Text[] => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.textContent?.trim() !== '') texts.push(node as Text);
    }
    return texts;
  };
  /** The lines of a block as they were broken. */
  const linesOf = (block: Element): string[] => {
    const range = document.createRange();
    const pieces = textsIn(block).flatMap((node) =>
      [...node.data].map((text, index): Piece => {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { top, bottom } = range.getBoundingClientRect();
        return { text, top, bottom };
      }),
    );
    const lines: string[] = [];
    let bottom = Number.NEGATIVE_INFINITY;
    for (const piece of pieces) {
      if (piece.top > bottom - 1) lines.push('');
      lines.push((lines.pop() ?? '') + piece.text);
      bottom = Math.max(bottom, piece.bottom);
    }
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  };
  const faultsOf = (lines: readonly string[]): string[] => {
    const wrong = lines.flatMap((line, index) => [
      ...(index > 0 && marks.neverFirst.includes(line.charAt(0))
        ? [`A line starts with ${line.charAt(0)}: ${line}`]
        : []),
      ...(index < lines.length - 1 && marks.neverLast.includes(line.slice(-1))
        ? [`A line ends with ${line.slice(-1)}: ${line}`]
        : []),
    ]);
    const last = [...(lines.at(-1) ?? '')].filter((character) => !marks.neverFirst.includes(character));
    const lonely = lines.length > 1 && last.length === 1 && /\p{Script=Han}/u.test(last[0] ?? '');
    return lonely ? [...wrong, `The last line is one character: ${lines.at(-1)}`] : wrong;
  };
  /** How far the text of a part reaches over the part, or the part over the page. */
  const overflowOf = (part: Element): number => {
    const box = part.getBoundingClientRect();
    const page = part.closest('.group')?.getBoundingClientRect() ?? box;
    const range = document.createRange();
    range.selectNodeContents(part);
    const boxes = textsIn(part).flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
    const reach = boxes.flatMap(({ left, right, bottom }) => [
      box.left - left,
      right - box.right,
      page.left - left,
      right - page.right,
      bottom - box.bottom,
    ]);
    return Math.max(0, ...reach);
  };

  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const white = 1.05;
  return [...document.querySelectorAll('.row')].map((row, index) => {
    const parts = [
      ...(index === 0 ? document.querySelectorAll('.head') : []),
      ...row.querySelectorAll('.number, .notes'),
    ];
    const elements = parts.flatMap((part) => textsIn(part).flatMap((node) => node.parentElement ?? []));
    const styles = elements.map((element) => getComputedStyle(element));
    const blocks = parts.flatMap((part) => [...part.querySelectorAll('h1, p, li > b, li > span')]);
    return {
      overflow: tenth(Math.max(0, ...parts.map(overflowOf))),
      smallestText: tenth(Math.min(...styles.map(({ fontSize }) => Number.parseFloat(fontSize)))),
      contrast:
        Math.floor(Math.min(...styles.map(({ color }) => white / (luminance(color) + 0.05))) * 100) / 100,
      breakFaults: blocks.flatMap((block) => faultsOf(linesOf(block))),
      text: [...row.querySelectorAll('.notes p')].map((paragraph) => paragraph.textContent).join('\n'),
      shown: parts.map((part) => part.textContent).join(''),
    };
  });
}
