import { readFileSync } from 'node:fs';

/** The program itself: the generator of a manifest, the answer to `--version`, and the Node it needs. */
export interface Generator {
  readonly name: string;
  readonly version: string;
  /** As package.json states it: `>=20.19`. */
  readonly needsNode: string;
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly engines: { readonly node: string };
}

/** Read from the program's package.json, which stands one folder up in the sources and in the compiled form alike. */
export const generator: Generator = readGenerator();

function readGenerator(): Generator {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { name, version, engines } = JSON.parse(text) as PackageFile;
  return Object.freeze({ name, version, needsNode: engines.node });
}
