import { slideKinds } from '../render/deck-templates.js';
import type { Assets } from '../world/world.js';
import { nameSlide } from './name-slide.js';

const folder = 'assets/slides';

/**
 * The rules of every theme that brings none of its own, as one style sheet: what all slides share, then each kind's.
 *
 * @throws WorldError when a file of the program is missing
 */
export async function loadSlideRules(assets: Assets): Promise<string> {
  const [base, ...kinds] = await Promise.all([
    assets.text(`${folder}/base.css`),
    ...slideKinds.map(async (kind) => nameSlide(await withItsParts(assets, `${kind}.css`), kind)),
  ]);
  return [base, ...kinds].join('\n');
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
