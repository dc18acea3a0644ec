import { join } from 'node:path';
import { isPictureFormat } from './export/index.js';
import { manifestEntry, manifestFile, mergeEntries, readManifest } from './export/manifest.js';
import { keepEarlier } from './export/report/keep-earlier.js';
import { reportFile } from './export/report.js';
import type { Outcome, Selection } from './generate.js';
import { generator } from './generator.js';
import { makeDesk } from './making/desk/make-desk.js';
import type { Artifact } from './model/artifact.js';
import { isCarouselId } from './model/carousel.js';
import type { Manifest, ManifestEntry } from './model/manifest.js';
import { findPresets } from './model/presets.js';
import { type ThemeFolder, themeSchema } from './model/theme.js';
import { defaultTheme } from './reading/load-theme.js';
import type { FileSet, World } from './world/world.js';

/**
 * Puts what a build made under its folder, `<out>/<story>`: the artifacts, index.html, report.json and, last, manifest.json. What an earlier build left there and this one, with the same
 * selection, no longer makes is removed; what lies outside the selection is kept.
 *
 * @returns the manifest written
 * @throws WorldError when the folder cannot be written, or a link in it leads elsewhere
 */
export async function writeOutput(
  world: World,
  folder: string,
  outcome: Outcome,
  selection: Selection,
): Promise<Manifest> {
  const previous = await earlierManifest(world, folder);
  const kept = await keptEntries(world, folder, previous, outcome.artifacts, selection);
  const entries = mergeEntries(previous, kept, outcome.artifacts.map(manifestEntry));
  const unfinished: Manifest = {
    story: outcome.name,
    title: outcome.title,
    generator: `${generator.name} ${generator.version}`,
    ...(outcome.inputs === undefined ? {} : { inputs: outcome.inputs }),
    artifacts: entries,
  };
  const earlier = await readIfThere(world, join(folder, 'report.json'));
  const report =
    earlier === undefined
      ? outcome.report
      : keepEarlier(
          outcome.report,
          earlier,
          kept.map(({ path }) => path),
          outcome.parts,
        );
  const bytes = new Map(outcome.artifacts.map((artifact) => [artifact.path, artifact.bytes]));
  const desk = await makeDesk(world, {
    manifest: unfinished,
    previous,
    report,
    evidence: outcome.evidence,
    theme: outcome.theme ?? (await plainTheme(world)),
    read: async (path) => bytes.get(path) ?? (await world.files.read(join(folder, path))),
    stands: (entry) => standsIn(world, folder, entry),
  });
  const manifest: Manifest = { ...unfinished, artifacts: [...entries, ...desk.entries] };
  const change: FileSet = {
    write: [
      ...[...outcome.artifacts, ...desk.made].map((file) => ({ path: file.path, bytes: file.bytes })),
      { path: 'report.json', bytes: reportFile(report) },
    ],
    remove: staleFiles(previous, manifest),
    last: { path: 'manifest.json', bytes: manifestFile(manifest) },
  };
  await world.files.replace(folder, change);
  return manifest;
}

async function earlierManifest(world: World, folder: string): Promise<Manifest | undefined> {
  const bytes = await readIfThere(world, join(folder, 'manifest.json'));
  return bytes === undefined ? undefined : readManifest(bytes);
}

async function readIfThere({ files }: World, path: string): Promise<Uint8Array | undefined> {
  return (await files.size(path)) === undefined ? undefined : files.read(path);
}

/** Entries of the earlier build that this selection says nothing about and whose files still stand. */
async function keptEntries(
  world: World,
  folder: string,
  previous: Manifest | undefined,
  made: readonly Artifact[],
  selection: Selection,
): Promise<readonly ManifestEntry[]> {
  const paths = new Set(made.map(({ path }) => path));
  const outside = (previous?.artifacts ?? []).filter(
    (entry) => entry.kind !== 'page' && !paths.has(entry.path) && !covers(selection, entry),
  );
  const standing = await Promise.all(outside.map((entry) => standsIn(world, folder, entry)));
  return outside.filter((_, index) => standing[index]);
}

/** Whether a file stands in the folder as an entry has it, as far as its size tells. */
async function standsIn(world: World, folder: string, { path, bytes }: ManifestEntry): Promise<boolean> {
  return (await world.files.size(join(folder, path))) === bytes;
}

/** Whether a build with this selection would make such an entry, were it still in the story. */
export function covers(selection: Selection, entry: ManifestEntry): boolean {
  const { only, formats, languages, presets, scale, handouts, papers } = selection;
  return (
    (only === undefined || only.some((group) => group === `${entry.kind}s`)) &&
    (formats === undefined || formats.some((format) => format === entry.format || isBeside(entry, format))) &&
    (languages === undefined || languages.includes(entry.language)) &&
    (presets === undefined || hasItsSize(entry, presets)) &&
    (handouts === undefined || entry.form === undefined || handouts.some((form) => form === entry.form)) &&
    (papers === undefined || entry.paper === undefined || papers.some((paper) => paper === entry.paper)) &&
    (scale === undefined || entry.width === undefined || (entry.scale ?? 1) === scale)
  );
}

/** What stands beside pictures has no size of its own: it is made with any of them, that of a carousel with a carousel. */
function hasItsSize({ kind, id, preset }: ManifestEntry, presets: readonly string[]): boolean {
  if (kind !== 'poster') return true;
  if (preset !== undefined) return presets.includes(preset);
  return findPresets(presets).some(({ carousel }) => isCarouselId(id) === (carousel !== undefined));
}

/** Words and figures beside a poster are made whenever its pictures are. */
function isBeside({ kind, format }: ManifestEntry, asked: string): boolean {
  return kind === 'poster' && (format === 'txt' || format === 'csv') && isPictureFormat(asked);
}

function staleFiles(previous: Manifest | undefined, manifest: Manifest): readonly string[] {
  if (previous === undefined) return [];
  const current = new Set(manifest.artifacts.map(({ path }) => path));
  return previous.artifacts.map(({ path }) => path).filter((path) => !current.has(path));
}

async function plainTheme(world: World): Promise<Pick<ThemeFolder, 'tokens' | 'ownFonts'>> {
  const text = await world.assets.text(`assets/themes/${defaultTheme}/tokens.json`);
  return { tokens: themeSchema.parse(JSON.parse(text)) };
}
