import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { whole } from '../testing/sampled.js';
import { root } from '../testing/source-files.js';
import { copyStory, type Run, runBroadsheet } from './run-broadsheet.js';

/** The story that ships as a plain build makes it in its own language, with factsheets. Many tests read it: nobody may write there. */
export interface ShippedBuild {
  readonly folder: string;
  /** Where the manifest is. */
  readonly output: string;
  readonly run: Run;
  /** A file that is there if the build reached out to the network. */
  readonly connections: string;
}

/** What it is asked for. Two of the five shapes are left to a whole run. */
export const shippedWords = `build --handout brief,factsheet,slides ${
  whole ? '' : '--preset wechat,xiaohongshu,xiaohongshu-carousel,x,linkedin-carousel'
}`;

/** The build, made by whichever test file asks first. The others, also those of other processes, wait for it. */
export async function shippedBuild(): Promise<ShippedBuild> {
  const folder = join(inject('sharedBuilds'), 'shipped');
  const answer = join(folder, 'run.json');
  const connections = join(folder, 'connections.txt');
  if (isFirst(folder)) {
    copyStory(folder, 'without editions');
    const recorder = pathToFileURL(join(root, 'src/end-to-end/record-connections.mjs')).href;
    const made = await runBroadsheet(shippedWords, {
      in: folder,
      environment: { NODE_OPTIONS: `--import=${recorder}`, BROADSHEET_TEST_CONNECTIONS: connections },
    });
    // Renamed, so that nobody reads half an answer.
    writeFileSync(`${answer}.part`, JSON.stringify(made));
    renameSync(`${answer}.part`, answer);
  }
  const run = await answerOf(answer);
  if (run.code !== 0) throw new Error(`The build ended with ${run.code}:\n${run.stderr}`);
  return { folder, output: join(folder, 'output/belt-and-road'), run, connections };
}

/** Making a folder succeeds once. */
function isFirst(folder: string): boolean {
  return mkdirSync(folder, { recursive: true }) !== undefined;
}

async function answerOf(path: string): Promise<Run> {
  for (;;) {
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Run;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      await setTimeout(200);
    }
  }
}
