import type { Box } from '../model/scene.js';
import type { DrawnPage } from './drawn-page.js';
import type { ReadingPlan } from './reading-plan.js';

/** The text of a page as the browser laid it out. */
export interface DrawnTexts extends Pick<DrawnPage, 'safe' | 'blocks' | 'excess' | 'text' | 'shown'> {
  /** Where the pictures stand whose scenes are known. */
  readonly scenes: readonly Box[];
}

/**
 * Reads every text of a document, page by page, from the glyphs as they were laid out; to be run in the page, so it
 * uses nothing from outside itself. It reads only, but for the player's class on the root, which it takes off while it
 * does.
 */
export function readTexts(plan: ReadingPlan): DrawnTexts[] {
  type Rect = { left: number; top: number; right: number; bottom: number };
  type Look = { size: number; colour: string; ground: string };
  type Line = { text: string; ink: Rect; foot: number; runs: Look[] };
  type Block = { role: 'text' | 'note'; frame: Rect; lines: Line[] };

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  const grounds = new Map<Element | null, string>([[null, 'rgb(255, 255, 255)']]);
  const groundOf = (element: Element | null): string => {
    const known = grounds.get(element);
    if (known !== undefined || element === null) return known ?? '';
    const { backgroundColor } = styleOf(element);
    const ground = /^rgba.*, 0\)$|\/ 0\)$/.test(backgroundColor)
      ? groundOf(element.parentElement)
      : backgroundColor;
    grounds.set(element, ground);
    return ground;
  };
  const blockOf = (element: Element): Element => {
    let at = element;
    while (at.parentElement !== null && styleOf(at).display.startsWith('inline')) at = at.parentElement;
    return at;
  };

  // How high ink stands above and below the base line the font itself says. How wide it is, the glyphs as laid out:
  // a mark may have been trimmed.
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  const heights = new Map<string, { base: number; above: number; below: number }>();
  const heightsOf = (text: string, { fontWeight, fontFamily }: CSSStyleDeclaration) => {
    const key = `${fontWeight} ${fontFamily} ${text}`;
    const known = heights.get(key);
    if (known !== undefined || pen === null) return known ?? { base: 0.44, above: 0.88, below: 0.12 };
    pen.font = `${fontWeight} 100px ${fontFamily}`;
    const metrics = pen.measureText(text);
    const height = {
      base: (metrics.fontBoundingBoxAscent - metrics.fontBoundingBoxDescent) / 200,
      above: metrics.actualBoundingBoxAscent / 100,
      below: metrics.actualBoundingBoxDescent / 100,
    };
    heights.set(key, height);
    return height;
  };

  const range = document.createRange();
  const addPiece = (
    lines: Line[],
    text: string,
    rect: Rect,
    look: Look,
    style: CSSStyleDeclaration,
  ): void => {
    const middle = (rect.top + rect.bottom) / 2;
    const { base, above, below } = heightsOf(text, style);
    const ink = {
      left: rect.left,
      right: rect.right,
      top: middle + (base - above) * look.size,
      bottom: middle + (base + below) * look.size,
    };
    const foot = middle + look.size / 2;
    const line = lines.at(-1);
    // A text that goes on in the next column begins above the line before it.
    if (line === undefined || middle - look.size / 2 > line.foot - 1 || foot < line.foot - look.size) {
      lines.push({ text, ink, foot, runs: [look] });
      return;
    }
    line.text += text;
    line.ink = {
      left: Math.min(line.ink.left, ink.left),
      top: Math.min(line.ink.top, ink.top),
      right: Math.max(line.ink.right, ink.right),
      bottom: Math.max(line.ink.bottom, ink.bottom),
    };
    line.foot = Math.max(line.foot, foot);
    const run = line.runs.at(-1);
    if (run?.size !== look.size || run.colour !== look.colour || run.ground !== look.ground)
      line.runs.push(look);
  };

  const read = (page: Element, index: number): DrawnTexts => {
    const sheet = page.closest(plan.sheet) ?? page;
    const origin = sheet.getBoundingClientRect();
    const scale = plan.width === undefined ? 1 : origin.width / plan.width;
    const place = (rect: DOMRect): Rect => ({
      left: (rect.left - origin.left) / scale,
      top: (rect.top - origin.top) / scale,
      right: (rect.right - origin.left) / scale,
      bottom: (rect.bottom - origin.top) / scale,
    });
    const full = place(origin);
    const { paddingLeft, paddingRight } = styleOf(page);
    const head = plan.head === '' ? null : page.querySelector(plan.head);
    const foot = plan.foot === '' ? null : page.querySelector(plan.foot);
    const nearest = page.hasAttribute('data-marpit-pagination') ? plan.nearest.numbered : plan.nearest.plain;
    const inside: Rect = {
      left: full.left + Number.parseFloat(paddingLeft) - plan.hanging,
      right: full.right - Number.parseFloat(paddingRight) + plan.hanging,
      top: head === null ? full.top + plan.nearest.plain : place(head.getBoundingClientRect()).bottom,
      bottom: foot === null ? full.bottom - nearest : place(foot.getBoundingClientRect()).top,
    };
    const blocks: Block[] = [];
    const open = new Map<Element, Block>();
    const blockAt = (element: Element, around: Element): Block => {
      const known = open.get(around);
      if (known !== undefined) return known;
      const box = place(around.getBoundingClientRect());
      const between = head?.contains(around) === true || foot?.contains(around) === true ? full : inside;
      const block: Block = {
        role: element.closest(plan.notes) === null ? 'text' : 'note',
        frame: {
          left: Math.max(inside.left, box.left - plan.hanging),
          right: Math.min(inside.right, box.right + plan.hanging),
          top: between.top,
          bottom: between.bottom,
        },
        lines: [],
      };
      open.set(around, block);
      blocks.push(block);
      return block;
    };

    const said: string[] = [];
    let shown = '';
    let lastBlock: Element | undefined;
    const readNode = (node: Text, element: Element): void => {
      const text = node.data;
      const around = blockOf(element);
      if (text.trim() === '') {
        const line = open.get(around)?.lines.at(-1);
        if (line !== undefined) line.text += ' ';
        // The space between two phrases that are held: without it 90 percent since would be read as one word.
        if (around === lastBlock) said.push(' ');
        return;
      }
      shown += text;
      // What is not read parts what stands before it from what stands behind.
      if (element.closest(plan.orderNumbers) !== null) said.push('\n');
      else {
        if (lastBlock !== undefined && around !== lastBlock) said.push('\n');
        said.push(text);
        lastBlock = around;
      }
      const style = styleOf(element);
      const look: Look = {
        size: Number.parseFloat(style.fontSize),
        colour: style.color,
        ground: groundOf(element),
      };
      const { lines } = blockAt(element, around);
      range.selectNodeContents(node);
      const [only, second] = range.getClientRects();
      if (only !== undefined && second === undefined) {
        addPiece(lines, text, place(only), look, style);
        return;
      }
      let at = 0;
      for (const character of text) {
        range.setStart(node, at);
        at += character.length;
        range.setEnd(node, at);
        const rect = range.getBoundingClientRect();
        const line = lines.at(-1);
        if (rect.width > 0) addPiece(lines, character, place(rect), look, style);
        else if (line !== undefined) line.text += character;
      }
    };

    const parts = plan.parts === '' ? [page] : [...page.querySelectorAll(plan.parts)];
    if (index === 0 && plan.opening !== '') parts.unshift(...document.querySelectorAll(plan.opening));
    for (const part of parts) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        if (element === null || (plan.scenes !== '' && element.closest(plan.scenes) !== null)) continue;
        if (node instanceof Text) readNode(node, element);
        else if (node instanceof HTMLBRElement) {
          open.delete(blockOf(element));
          if (element.closest(plan.orderNumbers) === null) said.push('\n');
        }
      }
    }
    return {
      safe: {
        left: full.left + plan.safe.across,
        right: full.right - plan.safe.across,
        top: full.top + plan.safe.down,
        bottom: full.bottom - plan.safe.down,
      },
      blocks: blocks.map(({ role, frame, lines }) => ({
        role,
        frame,
        lines: lines.map(({ text, ink, runs }) => ({ text, ink, runs })),
      })),
      // A row of a handout is as tall as it needs to be.
      excess:
        page === sheet
          ? Math.max(0, page.scrollHeight - page.clientHeight, page.scrollWidth - page.clientWidth)
          : 0,
      text: said
        .join('')
        .replace(/\s*\n\s*/g, '\n')
        .trim(),
      shown,
      scenes:
        plan.scenes === ''
          ? []
          : [...page.querySelectorAll(plan.scenes)].map((scene) => place(scene.getBoundingClientRect())),
    };
  };

  const root = document.documentElement;
  const classes = root.className;
  root.className = '';
  const pages = [...document.querySelectorAll(plan.pages)].map(read);
  root.className = classes;
  return pages;
}
