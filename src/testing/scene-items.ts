import type { Outline, SceneItem, SceneLine, SceneRun, SceneShape, Stroke } from '../model/scene.js';

const sheet = { x: 0, y: 0, width: 200, height: 100 };

/** A run of a line; what a test does not tell is plain. */
export function sceneRun(text: string, told: Partial<SceneRun> = {}): SceneRun {
  const { x = 20, baseline = 60, size = 20 } = told;
  return {
    text,
    size,
    colour: '#000000',
    family: 'Noto Sans SC',
    weight: 400,
    x,
    baseline,
    proportional: false,
    ink: { left: x, top: baseline - size, right: x + size * [...text].length, bottom: baseline },
    row: [20, baseline - size],
    space: 0,
    ...told,
  };
}

/** A line of a text from one of its edges to the other. */
export function sceneLine(
  runs: readonly SceneRun[],
  told: Partial<SceneLine> & { readonly left?: number; readonly right?: number } = {},
): SceneLine {
  const { left = 20, right = 120, ...rest } = told;
  return {
    kind: 'line',
    role: 'text',
    block: 0,
    frame: { left: 20, top: 0, right: 180, bottom: 100 },
    text: runs.map(({ text }) => text).join(''),
    colour: '#000000',
    ink: { left, top: 40, right, bottom: 60 },
    place: { x: left, y: 40, width: right - left, height: 20 },
    runs,
    ...rest,
  };
}

/** A shape seen as large as it is. */
export function sceneShape(
  outline: Outline | string,
  look: { readonly fill?: string; readonly stroke?: Stroke; readonly within?: SceneShape['within'] } = {},
): SceneItem {
  return {
    kind: 'shape',
    role: 'chart',
    place: sheet,
    within: { place: sheet, view: sheet },
    colour: '#0000FF',
    outline: typeof outline === 'string' ? { kind: 'path', path: outline } : outline,
    ...look,
  };
}
