import { z } from 'zod';

/**
 * `manifest.json`: what a build left in `output/<story>/`. Written last; read again by the next build, which
 * removes what it no longer makes. Paths are relative to the manifest, with forward slashes.
 */

/** A path that stays below the manifest: a hand-edited manifest must not make a build delete other files. */
const pathBelow = z
  .string()
  .min(1)
  .refine(
    (path) =>
      !path.includes('\\') &&
      !path.includes('\0') &&
      !/^[A-Za-z]:/.test(path) &&
      path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'),
    'a relative path that stays inside the folder',
  );

export const manifestEntrySchema = z.object({
  path: pathBelow,
  kind: z.enum(['deck', 'poster', 'handout', 'page']),
  id: z.string(),
  format: z.string(),
  mediaType: z.string(),
  language: z.string(),
  title: z.string().optional(),
  section: z.string().optional(),
  /** Of a handout: its kind. */
  form: z.string().optional(),
  paper: z.string().optional(),
  preset: z.string().optional(),
  platform: z.string().optional(),
  scale: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  pages: z.number().optional(),
  page: z.number().optional(),
  bytes: z.number(),
  sha256: z.string(),
  alt: z.string().optional(),
  sources: z.array(z.string()).readonly(),
  pageSources: z.array(z.array(z.string()).readonly()).readonly().optional(),
});

export const manifestSchema = z.object({
  story: z.string(),
  title: z.string(),
  /** Name and version of the program: `broadsheet 0.1.0`. */
  generator: z.string(),
  /** What all was made from: the source texts, data files and pictures that the story names, with their SHA-256. */
  inputs: z
    .array(z.object({ file: z.string(), sha256: z.string() }))
    .readonly()
    .optional(),
  artifacts: z.array(manifestEntrySchema).readonly(),
});

export type ManifestEntry = Readonly<z.infer<typeof manifestEntrySchema>>;
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
