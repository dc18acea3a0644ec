import { access, constants } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { WorldError } from '../diagnostics/world-error.js';
import { themeFaces } from '../layout/theme-faces.js';
import type { FontFace } from '../model/font.js';
import { languageTags } from '../model/language-tags.js';
import { type Theme, themeIn, themeSchema } from '../model/theme.js';

import type { NodeWorld } from '../world/node-world.js';
import { nodeFault } from './node-fault.js';

/** What the process knows of itself. */
export interface Machine {
  /** As Node gives it: `v20.20.2`. */
  readonly nodeVersion: string;
  readonly platform: string;
  readonly architecture: string;
}

/** One thing the program needs; `hint` says how to get it when it is not there. */
interface Finding {
  readonly ok: boolean;
  readonly message?: string;
  readonly hint?: string;
}

/** What `doctor` says, and its JSON document. */
export interface Inspection {
  readonly ok: boolean;
  readonly system: { readonly platform: string; readonly architecture: string };
  readonly node: Finding & { readonly version: string; readonly needed: string };
  readonly browser: Finding & Partial<Readonly<Record<'name' | 'version' | 'origin' | 'path', string>>>;
  readonly fonts: readonly (Finding & FontFace)[];
  readonly cache: Finding & { readonly path?: string };
  readonly output: Finding & { readonly path: string };
}

/** A few characters that every face of the program has. */
const latin = 'A1';
/** And of one with Chinese. */
const sample = `一${latin}`;

/** Looks at everything a build needs: starts the browser, opens each font, asks whether folders may be written
 * and whether programs may run in the cache. */
export async function inspectMachine(
  world: NodeWorld,
  machine: Machine,
  needsNode: string,
  workingFolder: string,
): Promise<Inspection> {
  const theme = themeSchema.parse(JSON.parse(await world.assets.text('assets/themes/silk/tokens.json')));
  const [browser, cache, output, ...fonts] = await Promise.all([
    inspectBrowser(world),
    attempt(async () => ({ ok: true, path: await world.openCache() })),
    inspectOutput(resolve(workingFolder, 'output')),
    ...facesOf(theme).map((face) => inspectFont(world, face)),
  ]);
  const tooOld = nodeFault(machine.nodeVersion, needsNode);
  const node = {
    ok: tooOld === undefined,
    version: machine.nodeVersion,
    needed: needsNode,
    ...(tooOld?.hint === undefined ? {} : { hint: tooOld.hint }),
  };
  return {
    ok: [node, browser, cache, output, ...fonts].every(({ ok }) => ok),
    system: { platform: machine.platform, architecture: machine.architecture },
    node,
    browser,
    fonts,
    cache,
    output,
  };
}

async function inspectBrowser(world: NodeWorld): Promise<Inspection['browser']> {
  return attempt(async () => {
    const { name, version, origin, path } = await world.browser.describe();
    return { ok: true, name, version, origin, path };
  });
}

async function inspectFont(world: NodeWorld, face: FontFace): Promise<Inspection['fonts'][number]> {
  const finding = await attempt(async () => {
    const characters = face.family.startsWith('Noto') ? sample : latin;
    const [font] = await world.fonts.load([face], characters);
    return { ok: font?.covers.size === characters.length };
  });
  return { ...face, ...finding };
}

/** A folder that does not exist yet can be written when the nearest one above it can. */
async function inspectOutput(path: string): Promise<Finding & { readonly path: string }> {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      await access(folder, constants.W_OK);
      return { ok: true, path };
    } catch (error) {
      const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!absent || dirname(folder) === folder) {
        const hint = 'Choose another folder with --out.';
        return { ok: false, path, message: `${folder} cannot be written.`, hint };
      }
    }
  }
}

/** A fault of the world is a finding here, not an end. */
async function attempt<Found extends Finding>(look: () => Promise<Found>): Promise<Found | Finding> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    const { message, hint } = error;
    return { ok: false, message, ...(hint === undefined ? {} : { hint }) };
  }
}

/** The faces of every language, each once. */
function facesOf(theme: Theme): readonly FontFace[] {
  const faces = languageTags.flatMap((tag) => Object.values(themeFaces(themeIn(theme, tag))));
  return [...new Map(faces.map((face) => [`${face.family} ${face.weight}`, face])).values()];
}
