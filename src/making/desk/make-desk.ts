import pLimit from 'p-limit';
import { invariant } from '../../diagnostics/invariant.js';
import { isCaption } from '../../export/desk/captions.js';
import type { DeskInput } from '../../export/desk/desk-input.js';
import { groupBy } from '../../export/desk/group-by.js';
import { deskLanguages } from '../../export/desk/languages.js';
import { archiveFile, archivesOf } from '../../export/desk/platform-archive.js';
import { isPreview, previewOf, previewPath } from '../../export/desk/preview.js';
import { isPictureFormat } from '../../export/index.js';
import { deskPaths, indexPage, visibleCharacters } from '../../export/index-page.js';
import { manifestEntry } from '../../export/manifest.js';
import type { Artifact } from '../../model/artifact.js';
import type { Evidence } from '../../model/evidence.js';
import { languageTag } from '../../model/language-tags.js';
import type { Manifest, ManifestEntry } from '../../model/manifest.js';
import type { Report } from '../../model/report.js';
import { type ThemeFolder, themeIn } from '../../model/theme.js';
import type { World } from '../../world/world.js';
import { deskFonts } from './desk-fonts.js';

export interface DeskParts {
  /** All that the folder will hold but for what belongs to the index page. */
  readonly manifest: Manifest;
  /** The manifest the earlier build left. */
  readonly previous: Manifest | undefined;
  readonly report: Report;
  readonly evidence: Evidence | undefined;
  readonly theme: Pick<ThemeFolder, 'tokens' | 'ownFonts'>;
  /** The bytes of a file of the manifest: of this build, or as it stands in the folder. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Whether a file stands in the folder as an entry has it. */
  readonly stands: (entry: ManifestEntry) => Promise<boolean>;
}

/** The index pages with their small pictures and archives: what is new, and what stands in the folder already. */
export interface Desk {
  readonly made: readonly Artifact[];
  readonly entries: readonly ManifestEntry[];
}

/**
 * Makes the index page of a build in each of its languages, with small pictures and one archive a platform. What an
 * earlier build made from the same files is not made again.
 */
export async function makeDesk(world: World, parts: DeskParts): Promise<Desk> {
  const beside = await besidePages(parts);
  const manifest = {
    ...parts.manifest,
    artifacts: [...parts.manifest.artifacts, ...beside.flatMap(({ entry }) => entry)],
  };
  const captions = manifest.artifacts.filter(isCaption);
  const texts = await Promise.all(
    captions.map(async ({ path }) => [path, new TextDecoder().decode(await parts.read(path))] as const),
  );
  const pages = await drawPages(world, parts.theme, {
    manifest,
    report: parts.report,
    evidence: parts.evidence,
    captions: new Map(texts),
  });
  return {
    made: [...beside.flatMap(({ artifact }) => artifact ?? []), ...pages],
    // The page one opens stands last.
    entries: [...beside.map(({ entry }) => entry), ...pages.map(manifestEntry).toReversed()],
  };
}

interface BesidePage {
  readonly entry: ManifestEntry;
  /** Absent where the file stands already. */
  readonly artifact?: Artifact;
}

async function besidePages(parts: DeskParts): Promise<readonly BesidePage[]> {
  const earlier = new Map((parts.previous?.artifacts ?? []).map((entry) => [entry.path, entry]));
  /** An earlier file that nothing it was made from has changed since. */
  const kept = async (path: string, from: readonly ManifestEntry[]): Promise<BesidePage | undefined> => {
    const entry = earlier.get(path);
    const same = from.every((file) => earlier.get(file.path)?.sha256 === file.sha256);
    return entry !== undefined && same && (await parts.stands(entry)) ? { entry } : undefined;
  };
  const { artifacts } = parts.manifest;
  // Few at a time: each is decoded whole.
  const limit = pLimit(4);
  const pictures = artifacts.filter(
    (entry) => entry.kind === 'poster' && isPictureFormat(entry.format) && !isPreview(entry),
  );
  // Formats and scales of a picture share its small one.
  const small = [...groupBy(pictures, ({ path }) => previewPath(path))];
  const made = new Map<string, Promise<Artifact>>();
  const previews = small.map(([path, [entry]]) =>
    limit(async (): Promise<BesidePage> => {
      invariant(entry !== undefined, 'a small picture is made of a picture');
      const standing = await kept(path, [entry]);
      if (standing !== undefined) return standing;
      // Platforms of one size often have the same picture.
      const known = made.get(entry.sha256) ?? parts.read(entry.path).then((bytes) => previewOf(entry, bytes));
      made.set(entry.sha256, known);
      return newFile({ ...(await known), path, kind: 'page', id: 'preview', language: entry.language });
    }),
  );
  const archives = archivesOf(artifacts).map((archive) =>
    limit(async (): Promise<BesidePage> => {
      const before = archivesOf(parts.previous?.artifacts ?? []).find(({ path }) => path === archive.path);
      const standing =
        before?.files.length === archive.files.length ? await kept(archive.path, archive.files) : undefined;
      if (standing !== undefined) return standing;
      const files = await Promise.all(
        archive.files.map(async ({ path }) => [path, await parts.read(path)] as const),
      );
      const bytes = new Map(files);
      return newFile(archiveFile(archive, (path) => bytes.get(path) ?? new Uint8Array()));
    }),
  );
  return Promise.all([...previews, ...archives]);
}

function newFile(artifact: Artifact): BesidePage {
  return { entry: manifestEntry(artifact), artifact };
}

async function drawPages(
  world: World,
  theme: DeskParts['theme'],
  input: Omit<DeskInput, 'theme'>,
): Promise<readonly Artifact[]> {
  const texts = (paths: readonly string[]) => Promise.all(paths.map((path) => world.assets.text(path)));
  const [templates, styles, scripts] = await Promise.all([
    texts(deskPaths.templates),
    texts(deskPaths.styles),
    texts(deskPaths.scripts),
  ]);
  return Promise.all(
    deskLanguages(input.manifest).map(async (language) => {
      const tokens = themeIn(theme.tokens, languageTag(language.language) ?? 'zh-CN');
      const own = { ...input, theme: tokens };
      const plain = indexPage(own, language, { templates, styles, scripts }, '');
      const fonts = await deskFonts(world.fonts, { ...theme, tokens }, visibleCharacters(plain));
      const drawn = { ...input, theme: fonts.tokens };
      return indexPage(drawn, language, { templates, styles, scripts }, fonts.css);
    }),
  );
}
