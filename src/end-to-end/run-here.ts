import { readArguments } from '../command/read-arguments.js';
import { runStories } from '../command/run-stories.js';
import { runTranslate } from '../command/run-translate.js';
import { tellError } from '../command/tell-error.js';
import { plain } from '../diagnostics/painter.js';
import { createNodeWorld } from '../world/node-world.js';
import type { Run } from './run-broadsheet.js';

/** One for all runs of this process: its fonts are read once, and its browser ends when the process does. */
const world = createNodeWorld();

/**
 * Runs the command to its end as `runBroadsheet` does, but in this process: it saves the three seconds in which a new one
 * loads the engines, reads the fonts and starts a browser. For tests of what is made, not of the process.
 */
export async function runHere(words: string, options: { readonly in: string }): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const terminal = {
    print: (text: string) => {
      stdout += text;
    },
    tell: (text: string) => {
      stderr += text;
    },
    live: undefined,
    paint: plain,
    workingFolder: options.in,
  };
  // Read when the work is done: till then both texts grow.
  const told = (code: number): Run => ({ code, stdout, stderr });
  const before = process.cwd();
  process.chdir(options.in);
  try {
    const reading = readArguments(words.split(' ').filter(Boolean), '0.0.0', 2);
    if ('text' in reading) throw new RangeError(`${words} asks for no work`);
    const { request } = reading;
    switch (request.command) {
      case 'build':
      case 'check':
        return told(await runStories(world, terminal, request));
      case 'translate':
        return told(await runTranslate(world, terminal, request));
      default:
        throw new RangeError(`${request.command} needs a process of its own`);
    }
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return told(tellError(error, terminal, words.includes('--json')));
  } finally {
    process.chdir(before);
  }
}
