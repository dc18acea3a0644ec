import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../parse/parse-yaml.js';
import { root } from './source-files.js';

/** A file of the story that ships, as plain data. */
export function readStoryFile(name: string): unknown {
  const path = `decks/belt-and-road/${name}`;
  return parseYaml({ path, bytes: readFileSync(join(root, path)) }).tree?.value;
}
