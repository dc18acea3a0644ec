import type { PageMeasure } from '../model/drawing.js';
import { closingMarks, openingMarks } from '../text/marks.js';
import { contrastRatio } from './contrast.js';

/** A node as Satori laid it out; px from the top left of the sheet. */
export interface DetectedNode {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly textContent?: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One drawn line of text. */
interface DrawnLine extends Box {
  readonly block: string;
  readonly text: string;
  readonly size: number;
  readonly colours: readonly string[];
  readonly last: boolean;
  readonly index: number;
  /** Where its block ends on the right. */
  readonly limit: number;
  readonly figure: boolean;
}

interface Styled {
  readonly fontSize?: number;
  readonly color?: string;
}

function styleOf(node: DetectedNode): Styled {
  const { style } = node.props;
  return typeof style === 'object' && style !== null ? style : {};
}

/** Gathers what Satori drew into lines: a line node, and the runs that follow it. */
function linesOf(nodes: readonly DetectedNode[]): DrawnLine[] {
  const lines: DrawnLine[] = [];
  for (const node of nodes) {
    const name = node.props['data-line'];
    const style = styleOf(node);
    if (typeof name === 'string') {
      const at = name.lastIndexOf('#');
      lines.push({
        block: name.slice(0, at),
        index: Number(name.slice(at + 1)),
        text: '',
        size: style.fontSize ?? 0,
        colours: style.color === undefined ? [] : [style.color],
        last: node.props['data-last'] === true,
        limit: node.left + Number(node.props['data-right'] ?? Number.POSITIVE_INFINITY),
        figure: node.props['data-figure'] !== undefined,
        left: node.left,
        top: node.top,
        right: node.left,
        bottom: node.top + node.height,
      });
    } else if (node.type === 'span' && node.textContent !== undefined) {
      const line = lines.pop();
      if (line === undefined) continue;
      lines.push({
        ...line,
        text: line.text + node.textContent,
        colours: style.color === undefined ? line.colours : [...line.colours, style.color],
        left: Math.min(line.left, node.left),
        right: Math.max(line.right, node.left + node.width),
      });
    }
  }
  return lines;
}

const letters = /[\p{L}\p{N}]/gu;

function breakFault(line: DrawnLine): string | undefined {
  if (line.figure) return undefined;
  const text = line.text.trim();
  const first = text.at(0) ?? '';
  const end = text.at(-1) ?? '';
  if (line.index > 0 && closingMarks.has(first)) return `a line starts with “${first}”: ${text}`;
  if (!line.last && openingMarks.has(end)) return `a line ends with “${end}”: ${text}`;
  if (line.last && line.index > 0 && (text.match(letters) ?? []).length < 2) {
    return `a last line has one character: ${text}`;
  }
  return undefined;
}

/** Whether the bodies of two lines lie on each other; the air above and below them may. */
function collide(one: DrawnLine, other: DrawnLine): number {
  const body = (line: DrawnLine) => ({
    top: line.top + line.size * (line.figure ? 0.22 : 0.1),
    bottom: line.bottom - line.size * (line.figure ? 0.1 : 0.05),
  });
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(body(one).bottom, body(other).bottom) - Math.max(body(one).top, body(other).top);
  return across > 1 && down > 1 ? Math.min(across, down) : 0;
}

/** Measures a drawn poster from Satori's own layout: no line may leave the safe frame, its block, or lie on another. */
export function measurePoster(drawn: {
  readonly artifact: string;
  readonly nodes: readonly DetectedNode[];
  readonly sheet: Omit<Box, 'width'>;
  /** What the arrangement itself already knew to be too long. */
  readonly arranged: number;
  readonly missingGlyphs: readonly string[];
}): PageMeasure {
  const { nodes, sheet } = drawn;
  const lines = linesOf(nodes);
  const fields = nodes.filter((node) => typeof node.props['data-field'] === 'string');

  const tolerance = 1.5;
  const out = lines.map((line) => {
    // A closing mark's empty half may stand outside; its ink may not.
    const air = closingMarks.has(line.text.at(-1) ?? '') ? line.size / 2 : 0;
    // An opening mark's empty half is pulled into the margin; a figure's first digit by its empty side.
    const pulled = line.size * (openingMarks.has(line.text.at(0) ?? '') ? 0.8 : 0.08);
    const beyond = Math.max(
      line.right - air - Math.min(line.limit, sheet.right),
      sheet.left - line.left - pulled,
    );
    const above = sheet.top - line.top - line.size * 0.25;
    const below = line.bottom - line.size * 0.1 - sheet.bottom;
    return Math.max(0, beyond, above, below);
  });
  const clashes = lines.flatMap((line, index) => lines.slice(index + 1).map((other) => collide(line, other)));
  const worst = Math.max(0, ...out, ...clashes);
  const overflow = Math.max(worst <= tolerance ? 0 : worst, drawn.arranged <= 0.5 ? 0 : drawn.arranged);

  const contrasts = lines.flatMap((line) => {
    const behind = fields.filter(
      (field) =>
        field.left <= line.left + line.size &&
        field.left + field.width >= line.left &&
        field.top <= (line.top + line.bottom) / 2 &&
        field.top + field.height >= (line.top + line.bottom) / 2,
    );
    const ground = behind.at(-1)?.props['data-field'];
    return typeof ground === 'string' ? line.colours.map((colour) => contrastRatio(colour, ground)) : [];
  });
  return {
    artifact: drawn.artifact,
    page: 1,
    overflow: Math.round(overflow * 10) / 10,
    smallestText: Math.min(...lines.map((line) => line.size)),
    contrast: Math.round(Math.min(21, ...contrasts) * 100) / 100,
    missingGlyphs: drawn.missingGlyphs,
    breakFaults: lines.flatMap((line) => breakFault(line) ?? []),
  };
}
