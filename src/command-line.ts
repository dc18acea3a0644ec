import { availableParallelism } from 'node:os';
import picocolors from 'picocolors';
import { type ExitCode, exitCode } from './command/exit-code.js';
import { readArguments } from './command/read-arguments.js';
import type { Request } from './command/request.js';
import { tellError } from './command/tell-error.js';
import type { Terminal } from './command/terminal.js';
import { generator } from './generator.js';
import { findWantOfFiles } from './world/open-files.js';

/**
 * The command: reads the arguments, prints, answers with an exit code. It alone, and the file that starts it, know the
 * process. Engines load only once there is work for them, so that `--help` and `--version` answer at once.
 *
 * @param words the arguments, without the first two of argv
 */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal();
  const json = words.includes('--json');
  const tell = (error: unknown) => tellError(findWantOfFiles(error) ?? error, terminal, json);
  // Node would end the process with 1, which means a fault of the story.
  process.on('uncaughtException', (error) => {
    if (!tidying) process.exit(tell(error));
  });
  try {
    const reading = readArguments(words, generator.version, availableParallelism());
    if ('text' in reading) {
      terminal.print(reading.text);
      return exitCode.done;
    }
    return await run(reading.request, terminal);
  } catch (error) {
    return tell(error);
  }
}

/** The work is done and the browser is being closed: what its library still throws then concerns nobody. */
let tidying = false;

async function run(request: Request, terminal: Terminal): Promise<ExitCode> {
  if (request.command === 'schema') {
    const { printSchema } = await import('./command/print-schema.js');
    return printSchema(terminal, request.subject);
  }
  const [{ createNodeWorld }, { finishWrites }] = await Promise.all([
    import('./world/node-world.js'),
    import('./command/finish-writes.js'),
  ]);
  const machine = createNodeWorld();
  const { world, finished } = finishWrites(machine);
  const release = onInterrupt(async () => {
    await Promise.all([finished(), world.browser.close()]);
  });
  try {
    if (request.command === 'doctor') {
      const { runDoctor } = await import('./command/run-doctor.js');
      const { version, platform, arch } = process;
      const facts = { nodeVersion: version, platform, architecture: arch };
      return await runDoctor(machine, terminal, facts, request.json);
    }
    if (request.command === 'translate') {
      const { runTranslate } = await import('./command/run-translate.js');
      return await runTranslate(world, terminal, request);
    }
    const { runStories } = await import('./command/run-stories.js');
    return await runStories(world, terminal, request);
  } finally {
    tidying = true;
    release();
    await world.browser.close();
  }
}

/** Ctrl-C and its kin: what is being written is finished, the browser is closed. A second one does not wait. */
function onInterrupt(tidy: () => Promise<void>): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let interrupted = false;
  const stop = () => {
    if (interrupted) process.exit(exitCode.interrupted);
    interrupted = true;
    const leave = () => process.exit(exitCode.interrupted);
    tidy().then(leave, leave);
  };
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

function openTerminal(): Terminal {
  // A reader that went away (`| head`) must not end the build.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const { NO_COLOR, TERM } = process.env;
  const live = process.stderr.isTTY && TERM !== 'dumb' ? process.stderr : undefined;
  const colours = picocolors.createColors(live !== undefined && (NO_COLOR ?? '') === '');
  return {
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    live,
    paint: { fault: colours.red, warning: colours.yellow, place: colours.bold, faint: colours.dim },
    workingFolder: process.cwd(),
  };
}
