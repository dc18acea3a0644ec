import type { Assets } from '../world/world.js';
import { nameSlide } from './name-slide.js';

const folder = 'assets/slides';
const shared = 'base.css';

/**
 * The rules of every theme that brings none of its own, as one style sheet: what all slides share, then each kind's, of
 * which no two speak of the same slide.
 *
 * @throws WorldError when a file of the program is missing
 */
export async function loadSlideRules(assets: Assets): Promise<string> {
  const [base, ...kinds] = await Promise.all([
    assets.text(`${folder}/${shared}`),
    ...(await listSlideKinds(assets)).map(async (kind) =>
      nameSlide(await withItsParts(assets, `${kind}.css`), kind),
    ),
  ]);
  return [base, ...kinds].join('\n');
}

/** The kinds of slides there are rules for; drawings of all kinds have theirs together. */
export async function listSlideKinds(assets: Assets): Promise<readonly string[]> {
  const files = await assets.list(folder);
  return files.flatMap((file) => (file === shared ? [] : (/^(.+)\.css$/.exec(file)?.[1] ?? [])));
}

/** A kind's own rules, after those of the parts it imports. Parts import nothing. */
async function withItsParts(assets: Assets, file: string): Promise<string> {
  const css = await assets.text(`${folder}/${file}`);
  const pieces = css.split(/^@import "(parts\/[a-z-]+\.css)";\n/m);
  // Between the texts stand the names of the parts.
  const texts = await Promise.all(
    pieces.map((piece, index) => (index % 2 === 0 ? piece : assets.text(`${folder}/${piece}`))),
  );
  return texts.join('');
}
