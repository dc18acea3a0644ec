import { createHash } from 'node:crypto';
import type { Artifact } from '../model/artifact.js';
import { type Manifest, type ManifestEntry, manifestSchema } from '../model/manifest.js';

/** What the manifest says of one finished file. */
export function manifestEntry(artifact: Artifact): ManifestEntry {
  const {
    path,
    kind,
    id,
    format,
    mediaType,
    language,
    title,
    section,
    form,
    paper,
    preset,
    platform,
    scale,
  } = artifact;
  const { width, height, pages, page, alt, sources, pageSources, bytes } = artifact;
  return {
    path,
    kind,
    id,
    format,
    mediaType,
    language,
    ...(title === undefined ? {} : { title }),
    ...(section === undefined ? {} : { section }),
    ...(form === undefined ? {} : { form }),
    ...(paper === undefined ? {} : { paper }),
    ...(preset === undefined ? {} : { preset }),
    ...(platform === undefined ? {} : { platform }),
    ...(scale === undefined ? {} : { scale }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(pages === undefined ? {} : { pages }),
    ...(page === undefined ? {} : { page }),
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(alt === undefined ? {} : { alt }),
    sources: [...sources],
    ...(pageSources === undefined ? {} : { pageSources }),
  };
}

const kindOrder: readonly ManifestEntry['kind'][] = ['deck', 'handout', 'poster', 'page'];

/**
 * The entries of a build together with those kept from an earlier one: by kind, and within a kind in the order of the
 * build, which is the order of the story. A kept entry stands where the earlier manifest had it.
 */
export function mergeEntries(
  previous: Manifest | undefined,
  kept: readonly ManifestEntry[],
  made: readonly ManifestEntry[],
): readonly ManifestEntry[] {
  const earlier = new Map((previous?.artifacts ?? []).map(({ path }, index) => [path, index]));
  const all = kept.length === 0 ? made : [...made, ...kept];
  const rank = (entry: ManifestEntry) =>
    kept.length === 0 ? all.length : (earlier.get(entry.path) ?? earlier.size);
  return [...all].sort(
    (one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind) || rank(one) - rank(other),
  );
}

/** The bytes of `manifest.json`. */
export function manifestFile(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** The manifest an earlier build left; undefined when the bytes are not one. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const result = manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
