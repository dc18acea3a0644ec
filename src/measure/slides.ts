import { closingMarks, openingMarks } from '../text/marks.js';

/**
 * What is measured on each slide in the browser that shows it. Lengths in px of a 1280 × 720 slide, whatever
 * the size it is shown at.
 */
export interface SlideMeasurement {
  /** How far text reaches over the margins, the running head, the source line or its neighbours; 0 if nothing. */
  readonly overflow: number;
  readonly smallestText: number;
  /** The lowest WCAG 2.2 ratio of any text against the nearest colour painted behind it. */
  readonly contrast: number;
  readonly breakFaults: readonly string[];
  /** What the slide says, without the numbers that count slides, entries, parts and lines of the source. */
  readonly text: string;
  /** Every text on the slide, for the check of its glyphs. */
  readonly shown: string;
}

/** What a line may not start or end with; see CLREQ, level "basic". */
export interface LineMarks {
  readonly neverFirst: string;
  readonly neverLast: string;
}

export const lineMarks: LineMarks = Object.freeze({
  neverFirst: [...closingMarks].join(''),
  neverLast: [...openingMarks].join(''),
});

/**
 * Measures every slide of a deck's page; to be run in the page, so it uses nothing from outside itself. It
 * reads only, but for the player's class on the root, which it takes off while it measures.
 */
export function measureSlides(marks: LineMarks): SlideMeasurement[] {
  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  interface Piece extends Box {
    text: string;
  }
  const slideWidth = 1280;
  /** The ink of a mark may stand this far outside the margin, where an opening mark is hung. */
  const hanging = 14;
  /** How near the ink of text may come to the bottom edge; the page number needs room of its own. */
  const bottomMargin = 24;
  const numberedBottom = 76;
  /** Numbers of order: they count what is on the page and state nothing. */
  const orderNumbers =
    'footer em, h1 em, h2 em, .contents li > strong, .contents li > p > strong, .opener > p:first-of-type';

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    styles.set(element, style);
    return style;
  };

  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const linear = channels(colour)
      .slice(0, 3)
      .map((channel) => channel / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const paints = (colour: string): boolean => (channels(colour)[3] ?? 1) > 0;
  const behind = (element: Element | null): string => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = styleOf(at).backgroundColor;
      if (paints(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const ratio = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The em box in place of the line box, which is much taller than what is printed. */
  const ink = (rect: DOMRect, size: number, origin: DOMRect, scale: number): Box => {
    const middle = ((rect.top + rect.bottom) / 2 - origin.top) / scale;
    return {
      left: (rect.left - origin.left) / scale,
      right: (rect.right - origin.left) / scale,
      top: middle - size / 2,
      bottom: middle + size / 2,
    };
  };
  const union = (boxes: readonly Box[]): Box | undefined =>
    boxes.length === 0
      ? undefined
      : {
          left: Math.min(...boxes.map((box) => box.left)),
          right: Math.max(...boxes.map((box) => box.right)),
          top: Math.min(...boxes.map((box) => box.top)),
          bottom: Math.max(...boxes.map((box) => box.bottom)),
        };
  const overlap = (one: Box, other: Box): number =>
    Math.max(
      0,
      Math.min(
        Math.min(one.right, other.right) - Math.max(one.left, other.left),
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
      ),
    );
  const blockOf = (element: Element): Element => {
    let at = element;
    while (at.parentElement !== null && styleOf(at).display.startsWith('inline')) at = at.parentElement;
    return at;
  };

  /** Lines of a block as they were broken, from the pieces of its text in order. */
  const linesOf = (pieces: readonly Piece[]): string[] => {
    const lines: string[] = [];
    let bottom = Number.NEGATIVE_INFINITY;
    for (const piece of pieces) {
      if (piece.top > bottom - 1) lines.push('');
      lines.push((lines.pop() ?? '') + piece.text);
      bottom = piece.top > bottom - 1 ? piece.bottom : Math.max(bottom, piece.bottom);
    }
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  };
  const faultsOf = (lines: readonly string[]): string[] => {
    const faults: string[] = [];
    for (const [index, line] of lines.entries()) {
      const previous = lines[index - 1];
      if (previous !== undefined && marks.neverFirst.includes(line[0] ?? '')) {
        faults.push(`A line starts with ${line[0]}: ${line}`);
      }
      if (previous !== undefined && /\d$/.test(previous) && /^[\d万亿%年月日]/.test(line)) {
        faults.push(`A figure is split: ${previous.slice(-6)}/${line.slice(0, 6)}`);
      }
      if (index < lines.length - 1 && marks.neverLast.includes(line.at(-1) ?? '')) {
        faults.push(`A line ends with ${line.at(-1)}: ${line}`);
      }
    }
    const last = [...(lines.at(-1) ?? '')].filter((character) => !marks.neverFirst.includes(character));
    if (lines.length > 1 && last.length === 1 && /\p{Script=Han}/u.test(last[0] ?? '')) {
      faults.push(`The last line is one character: ${lines.at(-1)}`);
    }
    return faults;
  };

  const measure = (section: HTMLElement): SlideMeasurement => {
    const origin = section.getBoundingClientRect();
    const scale = origin.width / slideWidth;
    const style = styleOf(section);
    const boxesOf = new Map<Element, Box[]>();
    const piecesOf = new Map<Element, Piece[]>();
    const said: string[] = [];
    let shown = '';
    let smallestText = Number.POSITIVE_INFINITY;
    let contrast = 21;
    let overflow = Math.max(
      0,
      section.scrollHeight - section.clientHeight,
      section.scrollWidth - section.clientWidth,
    );
    const faults: string[] = [];
    const flush = (block: Element): void => {
      faults.push(...faultsOf(linesOf(piecesOf.get(block) ?? [])));
      piecesOf.delete(block);
    };

    /** Groups whose members must not touch: what stands on the slide, and the items of a list. */
    const groupsOf = (element: Element): Element[] => {
      const groups: Element[] = [];
      for (let at: Element | null = element; at !== null && at !== section; at = at.parentElement) {
        if (at.parentElement === section || at.tagName === 'LI') groups.push(at);
      }
      return groups;
    };

    const head = section.querySelector(':scope > header')?.getBoundingClientRect();
    const foot = section.querySelector(':scope > footer')?.getBoundingClientRect();
    const page: Box = {
      left: Number.parseFloat(style.paddingLeft) - hanging,
      right: slideWidth - Number.parseFloat(style.paddingRight) + hanging,
      top: head === undefined ? bottomMargin : (head.bottom - origin.top) / scale,
      bottom:
        foot === undefined
          ? section.clientHeight -
            (section.dataset.marpitPagination === undefined ? bottomMargin : numberedBottom)
          : (foot.top - origin.top) / scale,
    };

    const range = document.createRange();
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let lastBlock: Element | undefined;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if ((node as Element).tagName === 'BR' && node.parentElement !== null) {
          flush(blockOf(node.parentElement));
          if (!node.parentElement.closest(orderNumbers)) said.push('\n');
        }
        continue;
      }
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (element === null || text.trim() === '') continue;
      const { fontSize, color } = styleOf(element);
      const size = Number.parseFloat(fontSize);
      smallestText = Math.min(smallestText, size);
      contrast = Math.min(contrast, ratio(color, behind(element)));
      const block = blockOf(element);
      shown += text;
      if (!element.closest(orderNumbers)) {
        if (lastBlock !== undefined && block !== lastBlock) said.push('\n');
        said.push(text);
        lastBlock = block;
      }

      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      const boxes = rects.map((rect) => ink(rect, size, origin, scale));
      const inside = element.closest('header, footer') === null;
      for (const box of boxes) {
        const reach = [page.left - box.left, box.right - page.right];
        if (inside) reach.push(page.top - box.top, box.bottom - page.bottom);
        overflow = Math.max(overflow, ...reach);
      }
      for (const group of groupsOf(element)) boxesOf.set(group, [...(boxesOf.get(group) ?? []), ...boxes]);

      const pieces: Piece[] = [];
      const [only] = boxes;
      if (boxes.length === 1 && only !== undefined) {
        pieces.push({ ...only, text });
      } else {
        for (let index = 0; index < text.length; index++) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const rect = range.getBoundingClientRect();
          if (rect.width > 0) pieces.push({ ...ink(rect, size, origin, scale), text: text.charAt(index) });
        }
      }
      piecesOf.set(block, [...(piecesOf.get(block) ?? []), ...pieces]);
    }
    for (const block of [...piecesOf.keys()]) flush(block);

    const groups = [...boxesOf].flatMap(([element, boxes]) => {
      const box = union(boxes);
      return box === undefined ? [] : [{ element, box }];
    });
    for (const [index, one] of groups.entries()) {
      for (const other of groups.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        overflow = Math.max(overflow, overlap(one.box, other.box));
      }
    }

    for (const element of [section, ...section.querySelectorAll('*')]) {
      for (const pseudo of ['::before', '::after']) {
        const generated = getComputedStyle(element, pseudo);
        if (!/["(]/.test(generated.content) || generated.content === '""') continue;
        if (generated.display === 'none') continue;
        smallestText = Math.min(smallestText, Number.parseFloat(generated.fontSize));
        const ground = paints(generated.backgroundColor) ? generated.backgroundColor : behind(element);
        contrast = Math.min(contrast, ratio(generated.color, ground));
      }
    }
    const tenth = (value: number): number => Math.round(value * 10) / 10;
    return {
      overflow: tenth(overflow),
      smallestText: Number.isFinite(smallestText) ? tenth(smallestText) : 0,
      contrast: Math.floor(contrast * 100) / 100,
      breakFaults: faults,
      text: said.join('').replace(/\n+/g, '\n').trim(),
      shown,
    };
  };

  const root = document.documentElement;
  const classes = root.className;
  root.className = '';
  const measured = [...document.querySelectorAll<HTMLElement>('.leaf section')].map(measure);
  root.className = classes;
  return measured;
}
