import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { WorldError } from '../../diagnostics/world-error.js';
import type { System } from '../system.js';
import type { Candidate } from './candidate.js';
import { findBrowsers } from './finder.js';
import { noBrowser } from './missing.js';

/** A running browser and how it was found. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly candidate: Candidate;
  readonly path: string;
  /** Ends the process at once and removes what it kept on the disk; waits for nothing. */
  readonly end: () => void;
}

/**
 * Starts the best browser of this machine that starts; the next one where one does not.
 *
 * @param explicitPath the only one to try, when given
 * @throws WorldError `no-browser` when there is none, `browser-failed` when none starts
 */
export async function launchBrowser(system: System, explicitPath?: string): Promise<LaunchedBrowser> {
  const candidates = await findBrowsers(system, explicitPath);
  if (candidates.length === 0) throw await noBrowser(system);
  const failures: { readonly candidate: Candidate; readonly error: unknown }[] = [];
  for (const candidate of candidates) {
    try {
      return await launchCandidate(candidate, system);
    } catch (error) {
      failures.push({ candidate, error });
    }
  }
  throw launchFault(failures);
}

async function launchCandidate(candidate: Candidate, system: System): Promise<LaunchedBrowser> {
  const [executable, { default: puppeteer }] = await Promise.all([
    candidate.prepare(),
    import('puppeteer-core'),
  ]);
  const profile = await mkdtemp(join(tmpdir(), 'broadsheet-browser-'));
  const discard = () => removeProfile(profile);
  try {
    const browser = await puppeteer.launch({
      executablePath: executable.path,
      headless: candidate.shell ? 'shell' : true,
      args: [...launchArguments(system)],
      env: { ...system.environment, ...executable.environment },
      userDataDir: profile,
      // Through a pipe the browser ends when we do, however we end, and no port is opened.
      pipe: true,
      // Signals are answered by the lender, so that the command can decide on its exit code.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      waitForInitialPage: false,
      timeout: 30_000,
      // A page that answers nothing for so long is stuck.
      protocolTimeout: 90_000,
    });
    const end = () => {
      browser.process()?.kill('SIGKILL');
      discard();
    };
    return { browser, candidate, path: executable.path, end };
  } catch (error) {
    discard();
    throw error;
  }
}

/**
 * Never throws: a process of the browser that is still ending may write while its folder goes, and this runs where
 * nobody could catch the error. What is left then is a few files of the system's temporary folder.
 */
function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // Nothing to do about it.
  }
}

function launchArguments(system: System): readonly string[] {
  const withoutSandbox = system.userId === 0 || system.environment.BROADSHEET_SANDBOX === 'off';
  return [
    // Else advances are rounded to whole pixels and lines break differently from build to build of Chromium.
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--disable-gpu',
    // Nothing leaves the machine: every name leads nowhere, and the browser has no errands of its own.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-domain-reliability',
    '--no-pings',
    // The memory a container gives to /dev/shm is often too small.
    '--disable-dev-shm-usage',
    // Root cannot start the sandbox.
    ...(withoutSandbox ? ['--no-sandbox'] : []),
  ];
}

function launchFault(
  failures: readonly { readonly candidate: Candidate; readonly error: unknown }[],
): WorldError {
  const [only, ...others] = failures;
  // A cache that cannot be written is its own fault, with its own advice.
  if (only?.error instanceof WorldError && others.length === 0) return only.error;
  const reasons = failures.map(({ candidate, error }) => `${candidate.name}: ${reasonOf(error)}`);
  const sandbox = reasons.some((reason) => /sandbox/i.test(reason));
  return new WorldError(
    'browser-failed',
    `The browser does not start. ${reasons.join(' — ')}`,
    sandbox
      ? 'This system forbids the sandbox. Install Google Chrome from its package, or set BROADSHEET_SANDBOX=off.'
      : 'Name another browser with BROADSHEET_BROWSER=/path/to/chrome.',
    { cause: only?.error },
  );
}

/** The line of a browser's long complaint that says what is wrong. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const telling = lines.find((line) =>
    /FATAL|sandbox|cannot open shared object|error while loading/i.test(line),
  );
  return (telling ?? lines[0] ?? '').trim();
}
