import type { System } from '../system.js';
import type { Candidate } from './candidate.js';
import { findChosen } from './chosen.js';
import { findEmbedded } from './embedded.js';
import { findHeadlessShell } from './headless-shell.js';
import { findInstalled } from './installed.js';

/**
 * In this order, because: a headless shell starts fastest and is what Puppeteer was made for; the embedded browser
 * is the same on every machine; an installed one changes under our feet, but is better than none.
 */
const finders = Object.freeze([findHeadlessShell, findEmbedded, findInstalled]);

/**
 * The browsers of this machine, the best first. One the user names is the only one.
 *
 * @throws WorldError `no-browser` when the one the user names is not there
 */
export async function findBrowsers(system: System, explicitPath?: string): Promise<readonly Candidate[]> {
  const chosen = await findChosen(system, explicitPath);
  if (chosen !== undefined) return [chosen];
  const found = await Promise.all(finders.map((find) => find(system)));
  return found.flat();
}
