import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { InputFile } from '../model/input-file.js';
import { leastPixels, type PicturePart } from '../model/picture.js';
import type { DataPath } from '../parse/data-path.js';
import type { Tree } from '../parse/tree.js';
import { fault } from '../validate/rule.js';
import type { World } from '../world/world.js';
import { type DecodedPicture, decodePicture } from './decode-picture.js';
import { fileInFolder, type Unread } from './file-in-folder.js';
import { inputFile } from './input-file.js';

/** The pictures of a story by the files it names, and what is wrong with the others. */
export interface PicturesReading {
  readonly pictures: ReadonlyMap<string, DecodedPicture>;
  /** The files of those pictures. */
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A picture as the story names it. */
interface NamedPicture {
  readonly file: string;
  readonly part: PicturePart;
  readonly at: DataPath;
}

/** More is no picture somebody would send: nothing of it is read. */
const mostBytes = 60 * 1024 * 1024;

/**
 * Reads the pictures a story names, each file once. What is wrong with any of them is told at once, at the field that
 * names it.
 *
 * @throws WorldError when a file cannot be read
 */
export async function readPictures(
  world: Pick<World, 'files'>,
  folder: string,
  story: { readonly path: string; readonly tree: Tree },
): Promise<PicturesReading> {
  const named = picturesIn(story.tree.value, []);
  const read = new Map<string, ReadPicture | PictureFault>();
  // One after the other: decoded, a picture takes some megabytes.
  for (const { file } of named) if (!read.has(file)) read.set(file, await readPicture(world, folder, file));
  const diagnostics = named.flatMap(({ file, part, at }) => {
    const found = read.get(file);
    const wrong = found === undefined || 'code' in found ? found : tooSmall(file, part, found.picture);
    return wrong === undefined ? [] : [fault(story, { ...wrong, at })];
  });
  const found = [...read.values()].flatMap((each) => ('code' in each ? [] : [each]));
  return {
    pictures: new Map(found.map(({ picture, input }) => [input.file, picture])),
    inputs: found.map(({ input }) => input),
    diagnostics,
  };
}

/** Every `picture` with a file in it, wherever the story has one. */
function picturesIn(value: unknown, at: DataPath): readonly NamedPicture[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, item]): readonly NamedPicture[] => {
    if (key !== 'picture') return picturesIn(item, [...at, key]);
    const file: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'file') : undefined;
    return typeof file === 'string' && file.trim() !== ''
      ? [{ file: file.trim(), part: partAt(at), at: [...at, key, 'file'] }]
      : [];
  });
}

function partAt(at: DataPath): PicturePart {
  if (at.length === 0) return 'cover';
  return at[0] === 'experts' ? 'portrait' : 'photograph';
}

interface ReadPicture {
  readonly picture: DecodedPicture;
  readonly input: InputFile;
}

type PictureFault = Pick<Diagnostic, 'code' | 'message'> & { readonly hint: string };

async function readPicture(
  world: Pick<World, 'files'>,
  folder: string,
  file: string,
): Promise<ReadPicture | PictureFault> {
  const there = await fileInFolder(world, folder, file);
  if (there.found !== 'file') return notFound(folder, file, there.found);
  const size = await world.files.size(there.path);
  if (size === undefined) return notFound(folder, file, 'missing');
  if (size === 0)
    return {
      code: 'file-empty',
      message: `The picture ${file} is empty.`,
      hint: 'Copy it again from where it came from.',
    };
  if (size > mostBytes)
    return {
      code: 'file-too-large',
      message: `The picture ${file} has ${Math.ceil(size / 1024 / 1024)} MB; the most is ${mostBytes / 1024 / 1024} MB.`,
      hint: 'Save it as JPEG, with 2000 px on its longer side.',
    };
  const bytes = await world.files.read(there.path);
  const decoded = await decodePicture(bytes);
  return 'why' in decoded
    ? { code: 'picture-unusable', message: `The picture ${file} ${decoded.why}.`, hint: decoded.hint }
    : { picture: decoded, input: inputFile(file, bytes) };
}

function notFound(folder: string, file: string, why: Unread): PictureFault {
  if (why === 'missing')
    return {
      code: 'file-not-found',
      message: `There is no picture ${file} in ${folder}.`,
      hint: 'Save it there as JPEG, PNG, WebP or AVIF.',
    };
  if (why === 'no-file')
    return {
      code: 'file-not-found',
      message: `The picture ${file} is a folder, a pipe or a device in ${folder}, and no file.`,
      hint: 'Name a JPEG, PNG, WebP or AVIF file.',
    };
  const copy = 'Put a copy of it into the folder and name it here: pictures/name.jpg.';
  if (why === 'link')
    return {
      code: 'path-outside-story',
      message: `${file} is a link that leads out of the story’s folder.`,
      hint: copy,
    };
  return /^\s*[a-z][a-z\d+.-]*:\/\//i.test(file)
    ? {
        code: 'path-outside-story',
        message: `The picture ${file} stands on the web, and nothing is fetched.`,
        hint: `Save it first. ${copy}`,
      }
    : {
        code: 'path-outside-story',
        message: `The picture “${file}” does not lie in the story’s folder.`,
        hint: copy,
      };
}

function tooSmall(
  file: string,
  part: PicturePart,
  { inFile: { width, height } }: DecodedPicture,
): PictureFault | undefined {
  const [longer, shorter] = leastPixels[part];
  if (Math.max(width, height) >= longer && Math.min(width, height) >= shorter) return undefined;
  const called = { portrait: 'a portrait', photograph: 'a photograph', cover: 'the picture of a cover' }[
    part
  ];
  return {
    code: 'picture-too-small',
    message: `The picture ${file} is ${width} by ${height} px; ${called} needs ${longer} by ${shorter} px.`,
    hint: 'Find it larger: enlarged it would be blurred.',
  };
}
