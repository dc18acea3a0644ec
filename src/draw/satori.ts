import satori from 'satori';
import type { LoadedFont } from '../model/font.js';
import type { Scene } from '../model/scene.js';
import { flattenDrawing } from './flatten-drawing.js';
import { sceneElements } from './scene-elements.js';

/** A scene as SVG with glyphs as paths. */
export interface SceneDrawing {
  readonly svg: string;
  /** Characters that none of the fonts has. */
  readonly missing: ReadonlySet<string>;
}

/** Draws a scene with Satori: nothing is laid out any more, glyphs are made paths. */
export async function drawScene(scene: Scene, fonts: readonly LoadedFont[]): Promise<SceneDrawing> {
  const missing = new Set<string>();
  const svg = await satori(sceneElements(scene), {
    width: scene.width,
    height: scene.height,
    fonts: fonts.map((font) => satoriFont(font)),
    pointScaleFactor: 0,
    loadAdditionalAsset: async (_language, segment) => {
      // It also asks about every emoji written with U+FE0F, and then draws it from the fonts all the same.
      for (const character of segment) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (character.trim() !== '' && !fonts.some(({ covers }) => covers.has(codePoint)))
          missing.add(character);
      }
      return [];
    },
  });
  return { svg: flattenDrawing(svg), missing };
}

const satoriFonts = new WeakMap<LoadedFont, Parameters<typeof satori>[1]['fonts'][number]>();

/** Satori keeps what it parsed by the identity of the font's bytes: the same object every time. */
function satoriFont(font: LoadedFont) {
  const known = satoriFonts.get(font);
  if (known !== undefined) return known;
  const made = { name: font.family, data: font.data, weight: font.weight as 400, style: 'normal' as const };
  satoriFonts.set(font, made);
  return made;
}
