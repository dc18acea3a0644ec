import type { Browser } from 'puppeteer-core';
import { WorldError } from '../../diagnostics/world-error.js';
import type { System } from '../system.js';
import { amplyRoom, findWantOfRoom, leastRoom } from '../temporary-room.js';
import type { Candidate } from './candidate.js';
import { findBrowsers } from './finder.js';
import { noBrowser } from './missing.js';
import { longestWait } from './page.js';
import { makeProfile, removeProfile } from './profile.js';
import { startFault } from './start-fault.js';
import { tryProgram } from './try-program.js';

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
  const cramped = await findWantOfRoom(system.temporaryFolder, leastRoom);
  if (cramped !== undefined) throw cramped;
  const failures: { readonly candidate: Candidate; readonly error: unknown }[] = [];
  for (const candidate of candidates) {
    const profile = await makeProfile(system);
    try {
      return await launchCandidate(candidate, system, profile);
    } catch (error) {
      removeProfile(profile);
      failures.push({ candidate, error });
    }
  }
  throw (await findWantOfRoom(system.temporaryFolder, amplyRoom)) ?? launchFault(failures);
}

async function launchCandidate(
  candidate: Candidate,
  system: System,
  profile: string,
): Promise<LaunchedBrowser> {
  const [executable, { default: puppeteer }] = await Promise.all([
    candidate.prepare(),
    import('puppeteer-core'),
  ]);
  const refusal = system.platform === 'win32' ? undefined : await tryProgram(executable.path);
  if (refusal !== undefined) throw await startFault(executable.path, refusal, system);
  const browser = await puppeteer.launch({
    executablePath: executable.path,
    headless: candidate.shell ? 'shell' : true,
    args: [...launchArguments(system)],
    env: { ...system.environment, ...executable.environment, ...temporaryFilesIn(profile, candidate) },
    userDataDir: profile,
    // Through a pipe the browser ends when we do, however we end, and no port is opened.
    pipe: true,
    // Signals are answered by the lender, so that the command can decide on its exit code.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    waitForInitialPage: false,
    timeout: 30_000,
    protocolTimeout: longestWait,
  });
  const end = () => {
    browser.process()?.kill('SIGKILL');
    removeProfile(profile);
  };
  return { browser, candidate, path: executable.path, end };
}

/**
 * What a browser leaves behind when it dies then goes with its profile. A full browser makes a socket there, and the path
 * of a socket must be short.
 */
function temporaryFilesIn(profile: string, { shell }: Candidate): Readonly<Record<string, string>> {
  return shell ? { TMPDIR: profile } : {};
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
  const [first, ...others] = failures;
  // What has words and advice of its own: a cache that cannot be written, a program that may not run.
  const told = failures.map(({ error }) => error).find((error) => error instanceof WorldError);
  if (told !== undefined && others.length === 0) return told;
  const reasons = failures.map(({ candidate, error }) => `${candidate.name}: ${reasonOf(error)}`);
  const sandbox = reasons.some((reason) => /sandbox/i.test(reason));
  return new WorldError(
    'browser-failed',
    `The browser does not start. ${reasons.join(' — ')}`,
    sandbox
      ? 'This system forbids the sandbox. Install Google Chrome from its package, or set BROADSHEET_SANDBOX=off.'
      : (told?.hint ?? 'Name another browser with BROADSHEET_BROWSER=/path/to/chrome.'),
    { cause: first?.error },
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
