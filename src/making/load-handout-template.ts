import type { HandoutFiles } from '../render/handouts/handout-form.js';
import { compileHandoutTemplate, type HandoutTemplate } from '../render/handouts/template.js';
import type { World } from '../world/world.js';

/** Reads and compiles what a kind of handout is made of. */
export async function loadHandoutTemplate(
  assets: World['assets'],
  files: HandoutFiles,
): Promise<HandoutTemplate> {
  const [page, ...css] = await Promise.all([files.page, ...files.css].map((path) => assets.text(path)));
  return compileHandoutTemplate({ page: page ?? '', css });
}
