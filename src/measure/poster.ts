import type { Composition } from '../layout/composition.js';
import type { FaceMetrics, Sheet } from '../layout/sheet.js';
import type { Preset } from '../model/preset.js';
import type { Box, DrawnBlock, DrawnGraphic, DrawnLine, DrawnPage } from './drawn-page.js';

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

interface Styled {
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly fontWeight?: number;
  readonly color?: string;
}

/** A poster as Satori laid it out: its text from the nodes it drew, its line work from the composition it was given. */
export function readPoster(drawn: {
  readonly nodes: readonly DetectedNode[];
  readonly sheet: Sheet;
  readonly preset: Preset;
  readonly composition: Composition;
}): DrawnPage {
  const { nodes, sheet, preset, composition } = drawn;
  const fields = nodes.flatMap(fieldOf);
  const blocks = blocksOf(nodes, sheet, fields);
  const shown = blocks.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  const { safe, width, height } = preset;
  return {
    safe: { left: safe.left, top: safe.top, right: width - safe.right, bottom: height - safe.bottom },
    blocks,
    signs: [],
    graphics: graphicsOf(composition, nodes, fields),
    excess: composition.overflow <= 0.5 ? 0 : composition.overflow,
    text: shown,
    shown,
  };
}

interface PaintedField extends Box {
  readonly colour: string;
}

function fieldOf({ props, left, top, width, height }: DetectedNode): readonly PaintedField[] {
  const colour = props['data-field'];
  return typeof colour === 'string' ? [{ colour, left, top, right: left + width, bottom: top + height }] : [];
}

/** The last field painted at a place is the one that is seen. */
function groundAt(fields: readonly PaintedField[], x: number, y: number): string | undefined {
  return fields.findLast(({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom)
    ?.colour;
}

function styleOf(node: DetectedNode): Styled {
  const { style } = node.props;
  return typeof style === 'object' && style !== null ? style : {};
}

/** Gathers what Satori drew into blocks: a node for each line, and its runs after it. The parts of a figure are one line. */
function blocksOf(
  nodes: readonly DetectedNode[],
  sheet: Sheet,
  fields: readonly PaintedField[],
): readonly DrawnBlock[] {
  const blocks: { role: DrawnBlock['role']; frame: Box; lines: DrawnLine[] }[] = [];
  let line: DetectedNode | undefined;
  let begins = false;
  for (const node of nodes) {
    const name = node.props['data-line'];
    if (typeof name === 'string') {
      line = node;
      const { frameTop: top, bottom, left, right } = sheet;
      const limit = node.left + Number(node.props['data-right'] ?? Number.POSITIVE_INFINITY);
      begins = node.props['data-part'] !== 'next';
      if (name.endsWith('#0') && begins) {
        const role = node.props['data-role'] === 'note' ? 'note' : 'text';
        blocks.push({ role, frame: { left, top, right: Math.min(limit, right), bottom }, lines: [] });
      }
    } else if (node.type === 'span' && node.textContent !== undefined && line !== undefined) {
      const lines = blocks.at(-1)?.lines;
      const run = lines === undefined ? undefined : runOf(node, node.textContent, line, sheet, fields);
      const before = begins ? undefined : lines?.pop();
      if (run !== undefined) lines?.push(before === undefined ? run : joined(before, run));
      begins = false;
    }
  }
  return blocks.filter(({ lines }) => lines.length > 0);
}

function joined(one: DrawnLine, other: DrawnLine): DrawnLine {
  return {
    text: one.text + other.text,
    ink: {
      left: Math.min(one.ink.left, other.ink.left),
      top: Math.min(one.ink.top, other.ink.top),
      right: Math.max(one.ink.right, other.ink.right),
      bottom: Math.max(one.ink.bottom, other.ink.bottom),
    },
    runs: [...one.runs, ...other.runs],
  };
}

/** A run of a line as a line of its own, its ink from the font. */
function runOf(
  span: DetectedNode,
  text: string,
  line: DetectedNode,
  sheet: Sheet,
  fields: readonly PaintedField[],
): DrawnLine | undefined {
  const style = styleOf(line);
  const face = Object.values(sheet.faces).find(
    ({ family, weight }) => family === style.fontFamily && weight === style.fontWeight,
  );
  const characters = [...text.trimEnd()];
  if (face === undefined || characters.length === 0) return undefined;
  const size = style.fontSize ?? 0;
  const baseline = line.top + ((1 - face.ascent - face.descent) / 2 + face.ascent) * size;
  const ink = inkOf(face, text, characters);
  const box = {
    left: span.left + ink.left * size,
    right: span.left + span.width - ink.empty * size,
    top: baseline - ink.top * size,
    bottom: baseline - ink.bottom * size,
  };
  const ground = groundAt(fields, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
  const colour = styleOf(span).color ?? style.color;
  if (ground === undefined || colour === undefined) return undefined;
  return { text, ink: box, runs: [{ size, colour, ground }] };
}

/** Ink of a run in em: from its left edge, above the base line, and how much is empty at its right end. */
function inkOf(face: FaceMetrics, text: string, characters: readonly string[]) {
  const inks = characters.map((character) => face.ink(character));
  const last = characters.at(-1) ?? '';
  return {
    left: inks[0]?.left ?? 0,
    empty: face.advance(last) - (inks.at(-1)?.right ?? 0) + face.advance(text) - face.advance(text.trimEnd()),
    top: Math.max(...inks.map(({ top }) => top)),
    bottom: Math.min(...inks.map(({ bottom }) => bottom)),
  };
}

/** Line work and fields, each against every colour it is drawn on: where a line runs into a field of its own colour it is part of it. */
function graphicsOf(
  { routes = [], ticks = [], stations = [], arrows = [] }: Composition,
  nodes: readonly DetectedNode[],
  fields: readonly PaintedField[],
): readonly DrawnGraphic[] {
  const drawn = [
    ...routes.map(({ colour, corners }) => ({ colour, points: between(corners) })),
    ...ticks.map(({ colour, from, to }) => ({ colour, points: between([from, to]) })),
    ...arrows.map(({ colour, from, to }) => ({ colour, points: between([from, to]) })),
    ...stations.map(({ colour, x, y, radius }) => ({
      colour,
      points: [0, 1, 2, 3].map(
        (quarter) =>
          [
            x + (radius + 1) * Math.round(Math.cos((quarter * Math.PI) / 2)),
            y + (radius + 1) * Math.round(Math.sin((quarter * Math.PI) / 2)),
          ] as const,
      ),
    })),
  ];
  const lines = drawn.flatMap(({ colour, points }) => {
    const grounds = new Set(points.flatMap(([x, y]) => groundAt(fields, x, y) ?? []));
    grounds.delete(colour);
    return [...grounds].map((ground) => ({ colour, ground, decoration: false }));
  });
  const painted = nodes.flatMap((node): readonly DrawnGraphic[] => {
    const colour = node.props['data-field'] ?? node.props['data-decoration'];
    const index = fields.findIndex(
      (field) => field.left === node.left && field.top === node.top && field.colour === colour,
    );
    const under = index < 0 ? fields : fields.slice(0, index);
    const ground = groundAt(under, node.left + node.width / 2, node.top + node.height / 2);
    if (typeof colour !== 'string' || ground === undefined || ground === colour) return [];
    return [{ colour, ground, decoration: node.props['data-decoration'] !== undefined }];
  });
  return [...lines, ...painted];
}

/** Points along a line, close enough to meet every field it crosses. */
function between(
  corners: readonly (readonly [number, number, ...unknown[]])[],
): readonly (readonly [number, number])[] {
  const steps = 24;
  return corners.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    return Array.from(
      { length: steps + 1 },
      (_, step) => [fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps] as const,
    );
  });
}
