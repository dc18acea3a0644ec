import svgPath from 'svgpath';
import type { Place, Point } from '../../../model/scene.js';
import { emu } from '../xml/units.js';
import type { Placement } from './context.js';

type Command = 'moveTo' | 'lnTo' | 'quadBezTo' | 'cubicBezTo' | 'close';

interface Step {
  readonly command: Command;
  /** In px of the slide. */
  readonly points: readonly Point[];
}

export interface PathGeometry {
  /** What its points, those beside its curves too, lie within; in px of the slide. */
  readonly place: Place;
  /** Set where the path is one straight line: whether it leads from the foot to the top, or from right to left. */
  readonly straight?: { readonly rises: boolean };
  /** `a:custGeom` */
  readonly xml: string;
}

/**
 * A path as an outline of its own. Every command of SVG is understood; arcs become curves.
 *
 * @returns nothing where the path draws nothing
 */
export function pathGeometry(path: string, at: Placement): PathGeometry | undefined {
  const steps = stepsOf(path, at);
  const points = steps.flatMap((step) => step.points);
  if (points.length < 2) return undefined;
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...across), Math.min(...down)];
  const place = { x: left, y: top, width: Math.max(...across) - left, height: Math.max(...down) - top };
  const [from, to] = steps;
  const straight = steps.length === 2 && from?.command === 'moveTo' && to?.command === 'lnTo';
  return {
    place,
    ...(straight ? { straight: { rises: leansUp(points) } } : {}),
    xml: customGeometry(steps, place),
  };
}

/** Whether a line from its left end to its right end goes up. */
function leansUp([from, to]: readonly Point[]): boolean {
  if (from === undefined || to === undefined) return false;
  return (to[0] - from[0]) * (to[1] - from[1]) < 0;
}

function stepsOf(path: string, { x, y, scale }: Placement): readonly Step[] {
  const steps: Step[] = [];
  let start: Point = [0, 0];
  const add = (command: Command, ...coordinates: readonly Point[]) => {
    // After a contour is closed the pen stands where it began: the file wants that said.
    if (command !== 'moveTo' && steps.at(-1)?.command === 'close')
      steps.push({ command: 'moveTo', points: [onSlide(start)] });
    if (command === 'moveTo') start = coordinates[0] ?? start;
    steps.push({ command, points: coordinates.map(onSlide) });
  };
  const onSlide = ([across, down]: Point): Point => [x + across * scale, y + down * scale];
  svgPath(path)
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _index, penX, penY) => {
      switch (segment[0]) {
        case 'M':
          return add('moveTo', [segment[1], segment[2]]);
        case 'L':
          return add('lnTo', [segment[1], segment[2]]);
        case 'H':
          return add('lnTo', [segment[1], penY]);
        case 'V':
          return add('lnTo', [penX, segment[1]]);
        case 'Q':
          return add('quadBezTo', [segment[1], segment[2]], [segment[3], segment[4]]);
        case 'C': {
          const [, x1, y1, x2, y2, x3, y3] = segment;
          return add('cubicBezTo', [x1, y1], [x2, y2], [x3, y3]);
        }
        case 'Z':
        case 'z':
          return add('close');
      }
    });
  return steps;
}

function customGeometry(steps: readonly Step[], { x, y, width, height }: Place): string {
  const [left, top] = [emu(x), emu(y)];
  const drawn = steps.map(({ command, points }) => {
    const inside = points.map(([across, down]) => `<a:pt x="${emu(across) - left}" y="${emu(down) - top}"/>`);
    return `<a:${command}>${inside.join('')}</a:${command}>`;
  });
  const size = `w="${emu(x + width) - left}" h="${emu(y + height) - top}"`;
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path ${size}>${drawn.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}
