import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Logo, LogoPicture } from '../model/theme.js';
import { fault } from '../validate/rule.js';
import { readLogo } from '../validate/theme-logo.js';
import type { ThemeContext } from '../validate/theme-rule.js';
import type { World } from '../world/world.js';
import { decodePicture, type Undecoded } from './decode-picture.js';
import { fileInFolder } from './file-in-folder.js';

/** Where the logo is named. */
type LogoContext = Pick<ThemeContext, 'path' | 'tree' | 'theme'>;

/** The logo a theme names, one form for each ground; no logo and no fault where it names none. */
export async function loadLogo(
  world: World,
  folder: string,
  context: LogoContext,
): Promise<{ readonly logo?: Logo; readonly diagnostics: readonly Diagnostic[] }> {
  const { logo } = context.theme;
  if (logo === undefined) return { diagnostics: [] };
  const [onGround, onField, onPaper] = await Promise.all([
    loadPicture(world, folder, context, 'file', logo.file),
    logo.onField === undefined ? undefined : loadPicture(world, folder, context, 'onField', logo.onField),
    logo.onPaper === undefined ? undefined : loadPicture(world, folder, context, 'onPaper', logo.onPaper),
  ]);
  const diagnostics = [onGround, onField, onPaper].flatMap((read) => read?.diagnostics ?? []);
  if (onGround.picture === undefined) return { diagnostics };
  return {
    logo: {
      onGround: onGround.picture,
      onField: onField?.picture ?? onGround.picture,
      onPaper: onPaper?.picture ?? onGround.picture,
      alt: logo.alt,
    },
    diagnostics,
  };
}

async function loadPicture(
  world: World,
  folder: string,
  context: LogoContext,
  key: 'file' | 'onField' | 'onPaper',
  named: string,
): Promise<{ readonly picture?: LogoPicture; readonly diagnostics: readonly Diagnostic[] }> {
  const refuse = (message: string, hint: string) => ({
    diagnostics: [fault(context, { code: 'logo-unusable', at: ['logo', key], message, hint })],
  });
  const file = await fileInFolder(world, folder, named);
  switch (file.found) {
    case 'outside':
      return refuse(
        `The logo “${named}” does not lie in the theme’s folder.`,
        'Copy it beside tokens.json and name it here: logo.svg.',
      );
    case 'missing':
      return refuse(`There is no logo ${named} in ${folder}.`, 'Save it there as SVG or PNG.');
    case 'no-file':
      return refuse(`${named} is no file in ${folder}.`, 'Name an SVG or PNG file.');
    case 'link':
      return refuse(`${named} is a link that leads out of the theme’s folder.`, 'Put a copy of it there.');
    case 'file': {
      const bytes = await world.files.read(file.path);
      const read = readLogo({ path: file.path, bytes });
      const faulty = await whyFaulty(read.picture, bytes);
      return faulty === undefined ? read : refuse(`The logo ${named} ${faulty.why}.`, faulty.hint);
    }
  }
}

/** A header may promise pixels that the file does not hold: only decoding tells. A drawing has been read whole. */
async function whyFaulty(
  picture: LogoPicture | undefined,
  bytes: Uint8Array,
): Promise<Undecoded | undefined> {
  if (picture === undefined || picture.address.startsWith('data:image/svg+xml')) return undefined;
  const decoded = await decodePicture(bytes);
  return 'why' in decoded ? decoded : undefined;
}
