import { join } from 'node:path';
import { manifestEntry, manifestFile, mergeEntries, readManifest } from './export/manifest.js';
import { keepEarlier } from './export/report/keep-earlier.js';
import { reportFile } from './export/report.js';
import type { Outcome, Selection } from './generate.js';
import { generator } from './generator.js';
import { makeDesk } from './making/desk/make-desk.js';
import type { Artifact } from './model/artifact.js';
import { type BuildPart, partOf } from './model/build-parts.js';
import type { Manifest, ManifestEntry } from './model/manifest.js';
import { type ThemeFolder, themeSchema } from './model/theme.js';
import { covers, coversPart } from './planning/covers.js';
import { defaultTheme } from './reading/load-theme.js';
import type { FileSet, World } from './world/world.js';

/**
 * Puts what a build made under its folder, `<out>/<story>`: the artifacts, index.html, report.json and, last, manifest.json. What an earlier build left there and this one, with the same
 * selection, no longer makes is removed; what lies outside the selection is kept. From the look at the earlier manifest
 * to the new one nobody else writes there, so that builds at one time lose nothing of each other.
 *
 * @param onWait told when another build is writing there, and is waited for
 * @returns the manifest written
 * @throws WorldError when the folder cannot be written, or a link in it leads elsewhere
 */
export async function writeOutput(
  world: World,
  folder: string,
  outcome: Outcome,
  selection: Selection,
  onWait?: () => void,
): Promise<Manifest> {
  return world.files.hold(folder, () => writeAlone(world, folder, outcome, selection), onWait);
}

async function writeAlone(
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
          madeAnew(outcome, selection, kept),
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

/**
 * Whether a build made a part anew, so that what was told of it before is told again or is mended: it drew it, or would
 * have, were it still in the story, and no file of it stands any longer. All are new where nothing limited the build.
 */
function madeAnew(
  { parts, evidence }: Outcome,
  selection: Selection,
  kept: readonly ManifestEntry[],
): (part: BuildPart) => boolean {
  if (parts === undefined) return () => true;
  const made = new Set(parts);
  if (evidence === undefined) return (part) => made.has(part);
  const standing = new Set(kept.map((entry) => partOf(entry, evidence.language)));
  return (part) => made.has(part) || (!standing.has(part) && coversPart(selection, part, evidence.language));
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
