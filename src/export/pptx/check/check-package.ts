import type { PackageFault } from './package-fault.js';
import { readPresentationPackage } from './presentation-package.js';
import { packageRules } from './rules/index.js';

/**
 * Holds the parts of a presentation against every rule: what an editor would repair in silence, or refuse, and what the
 * schemas do not say.
 *
 * @param parts bytes by name, without a slash before it: `ppt/slides/slide1.xml`
 * @returns nothing where all is right
 */
export function checkPackage(parts: ReadonlyMap<string, Uint8Array>): readonly PackageFault[] {
  const file = readPresentationPackage(parts);
  // A part that cannot be read is missed by every other rule: that would be told once a rule.
  const rules = file.unreadable.length > 0 ? packageRules.slice(0, 1) : packageRules;
  return rules.flatMap(({ name, find }) => find(file).map((fault) => ({ rule: name, ...fault })));
}
