import { basename, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { languages } from '../languages/index.js';
import type { SourceText } from '../model/evidence.js';
import type { InputFile } from '../model/input-file.js';
import type { Story } from '../model/story.js';
import type { TracedStory } from '../model/trace.js';
import { type DataPath, formatDataPath } from '../parse/data-path.js';
import { decodeText } from '../parse/decode-text.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { hiddenCharacters, pastedEntities } from '../parse/suspect-text.js';
import { locate, type Tree } from '../parse/tree.js';
import { furtherSourceFiles, sourceFileOf } from '../validate/source-file.js';
import { validateStory } from '../validate/validate.js';
import type { World } from '../world/world.js';
import type { DecodedPicture } from './decode-picture.js';
import { fileInFolder } from './file-in-folder.js';
import { inputFile } from './input-file.js';
import { readDataFiles } from './read-data-files.js';
import { readPictures } from './read-pictures.js';

/** A story as it was read: traced when nothing in it is wrong, with its tree to locate later faults in. */
export interface StoryReading {
  readonly traced?: TracedStory;
  readonly tree?: Tree;
  /** The story file, as the user named it. */
  readonly path: string;
  /** The name of the story's folder. */
  readonly name: string;
  /** Its pictures by the files it names; none where it could not be read. */
  readonly pictures?: ReadonlyMap<string, DecodedPicture>;
  /** The files it names that were read: source texts, data files and pictures, in that order. */
  readonly inputs?: readonly InputFile[];
  /** Its source texts, the story's own first; none where they could not be read. */
  readonly texts?: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `story.yaml` of a folder and the source text it names, and holds the one against the other. What is wrong
 * with them is in `diagnostics`.
 *
 * @throws WorldError when the story file itself cannot be read
 */
export async function readStory(world: World, folder: string): Promise<StoryReading> {
  const path = join(folder, 'story.yaml');
  const name = basename(folder);
  const { tree, diagnostics } = parseYaml({ path, bytes: await world.files.read(path) });
  if (tree === undefined) return { path, name, diagnostics };
  const named = sourceFileOf(tree);
  // A missing or wrong name is the schema's to report, one that climbs out by its words a rule's.
  const source: SourceReading =
    named === undefined
      ? { diagnostics: [] }
      : await readSource({ world, folder, path, tree }, named, ['source', 'file']);
  const more = await Promise.all(
    furtherSourceFiles(tree).map(async ({ id, file, path: at }) => ({
      id,
      ...(await readSource({ world, folder, path, tree }, file, at)),
    })),
  );
  const data = await readDataFiles(world, folder, { path, tree });
  const {
    pictures,
    inputs: pictureFiles,
    diagnostics: pictureFaults,
  } = await readPictures(world, folder, { path, tree });
  const validated = validateStory({
    path,
    tree,
    name,
    sourceText: source.text,
    moreTexts: new Map(more.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]]))),
    data: data.data,
    languages,
  });
  return {
    path,
    name,
    tree,
    pictures,
    texts: textsOf(validated.story?.story.source, source.text, more),
    inputs: [
      ...[source, ...more].flatMap(({ input }) => input ?? []),
      ...(validated.story?.data ?? []).map(({ file, digest }) => ({ file, sha256: digest })),
      ...pictureFiles,
    ],
    ...(validated.story === undefined ? {} : { traced: validated.story }),
    diagnostics: [
      ...diagnostics,
      ...pastedEntities(path, tree.text),
      ...source.diagnostics,
      ...more.flatMap(({ diagnostics: faults }) => faults),
      ...data.diagnostics,
      ...pictureFaults,
      ...validated.diagnostics,
    ],
  };
}

/** The source texts by the names the story gives them. */
function textsOf(
  named: Story['source'] | undefined,
  own: string | undefined,
  more: readonly { readonly id: string; readonly text?: string }[],
): readonly SourceText[] {
  if (named === undefined || own === undefined) return [];
  const further = named.more.flatMap(({ id, name, file }) => {
    const text = more.find((each) => each.id === id)?.text;
    return text === undefined ? [] : [{ file, name, text }];
  });
  return [{ name: named.name, text: own }, ...further];
}

interface SourceReading {
  readonly text?: string;
  readonly input?: InputFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** A source text. A path that leaves the story's folder, by its words or through a link, is not followed. */
async function readSource(
  story: {
    readonly world: World;
    readonly folder: string;
    readonly path: string;
    readonly tree: Tree;
  },
  named: string,
  dataPath: DataPath,
): Promise<SourceReading> {
  const { world, folder, path, tree } = story;
  const fault = (
    fields: Pick<Diagnostic, 'code' | 'message' | 'hint'>,
  ): { diagnostics: readonly Diagnostic[] } => ({
    diagnostics: [
      { ...fields, severity: 'error', path, ...locate(tree, dataPath), dataPath: formatDataPath(dataPath) },
    ],
  });
  const file = await fileInFolder(world, folder, named);
  if (file.found === 'link') {
    return fault({
      code: 'path-outside-story',
      message: `${named} is a link that leads out of the story’s folder.`,
      hint: 'Put a copy of the source text into the folder.',
    });
  }
  if (file.found === 'no-file') {
    return fault({
      code: 'file-not-found',
      message: `The source text ${named} is a folder, a pipe or a device in ${folder}, and no file.`,
      hint: 'Save the article’s text in a file, as UTF-8, and name it here.',
    });
  }
  if (file.found !== 'file') {
    return fault({
      code: 'file-not-found',
      message: `The source text ${named} does not exist in ${folder}.`,
      hint: 'Save the article’s text there, as UTF-8, or name the file it is in.',
    });
  }
  const bytes = await world.files.read(file.path);
  const { text, diagnostics } = decodeText({ path: file.path, bytes });
  if (text === undefined) return { diagnostics, input: inputFile(named, bytes) };
  const suspect = [...hiddenCharacters(file.path, text), ...pastedEntities(file.path, text)];
  return { text, diagnostics: [...diagnostics, ...suspect], input: inputFile(named, bytes) };
}
