import { WorldError } from '../diagnostics/world-error.js';

/**
 * Says that the program runs in a Node that is too old for it.
 *
 * @param version as Node gives it: `v20.20.2`
 * @param needed as package.json states it: `>=20.19`
 */
export function nodeFault(version: string, needed: string): WorldError | undefined {
  if (satisfies(version, needed)) return undefined;
  return new WorldError(
    'node-too-old',
    `This is Node ${version.replace('v', '')}, but Node ${needed.replace('>=', '')} or newer is needed.`,
    'Get a newer one from https://nodejs.org.',
  );
}

/** Whether `v20.20.2` satisfies `>=20.19`. */
function satisfies(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = numbersOf(version);
  const [needsMajor = 0, needsMinor = 0] = numbersOf(needed);
  return major > needsMajor || (major === needsMajor && minor >= needsMinor);
}

function numbersOf(version: string): readonly number[] {
  return (version.match(/\d+/g) ?? []).map(Number);
}
