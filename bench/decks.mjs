import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { installTool } from './install-tool.mjs';
import { root, story } from './load-story.mjs';
import { median } from './median.mjs';
import { measureMemory, timeRun } from './process-tree.mjs';

const marpVersion = '4.5.1';
const broadsheet = [process.execPath, join(root, 'dist/cli.js')];

/**
 * Broadsheet against marp-cli on the story that ships, in turns, each as a whole process from a cold start: the same
 * five decks, the same theme, the same Chromium.
 *
 * @returns values in seconds and MB, `lines` for people
 */
export async function benchDecks({ runs, say, folder }) {
  const contest = prepare(folder, say);
  const seconds = Object.fromEntries(Object.keys(contest).map((name) => [name, []]));
  for (let run = 1; run <= runs; run += 1) {
    // Turns, so that a slow minute of the machine falls on all alike; and every other time in reverse order.
    const names = Object.keys(contest);
    for (const name of run % 2 === 0 ? names.reverse() : names) {
      let time = 0;
      for (const step of contest[name].steps) time += await timeRun(step, contest[name]);
      seconds[name].push(time);
      say(`decks: run ${run} of ${runs}  ${name.padEnd(22)} ${time.toFixed(2)} s`);
    }
  }
  // Apart from the timed runs: looking at memory slows a process down.
  const memory = {};
  for (const [name, { steps, cwd, env }] of Object.entries(contest)) {
    const peaks = [];
    for (const step of steps) peaks.push(await measureMemory(step, { cwd, env }));
    memory[name] = peaks.includes(undefined) ? undefined : Math.max(...peaks);
  }
  const medians = Object.fromEntries(Object.entries(seconds).map(([name, times]) => [name, median(times)]));
  const ratio = medians['broadsheet HTML + PDF'] / medians['marp-cli HTML + PDF'];
  const values = { runs, cores: availableParallelism(), seconds, medians, ratio, peakMegabytes: memory };
  return { values, lines: tell(values) };
}

/** What is run, under the name it is reported by. */
function prepare(folder, say) {
  say(`decks: installing marp-cli ${marpVersion} into a temporary folder`);
  const tools = join(folder, 'marp-cli');
  installTool(tools, `@marp-team/marp-cli@${marpVersion}`);

  say('decks: building the five decks that both will draw');
  const source = join(folder, 'source');
  execFileSync(
    broadsheet[0],
    [broadsheet[1], 'build', story, '--only', 'decks', '--out', source, '--quiet'],
    { cwd: root },
  );
  const decks = join(source, story, 'zh-CN/decks');
  const files = readdirSync(decks);
  const markdown = files.filter((name) => name.endsWith('.md')).map((name) => join(decks, name));
  const themes = files.filter((name) => name.endsWith('.css')).map((name) => join(decks, name));
  if (markdown.length !== 5) throw new Error(`Expected five decks, found ${markdown.length}.`);

  const { browser } = JSON.parse(
    execFileSync(broadsheet[0], [broadsheet[1], 'doctor', '--json'], { cwd: root, encoding: 'utf8' }),
  );
  // The embedded Chromium brings the libraries it needs, beside it.
  const folderOfLibraries = join(dirname(browser.path), 'lib');
  const libraries = existsSync(folderOfLibraries) ? { LD_LIBRARY_PATH: folderOfLibraries } : {};
  const marp = [process.execPath, join(tools, 'node_modules/@marp-team/marp-cli/marp-cli.js')];
  const marpWords = ['--no-stdin', '--no-config-file', ...themes.flatMap((theme) => ['--theme-set', theme])];
  const draw = (...words) => [...marp, ...words, ...marpWords, '-I', decks, '-o', join(folder, 'marp')];
  const build = (...words) => [...broadsheet, 'build', story, '--quiet', ...words];
  return {
    'broadsheet HTML + PDF': {
      cwd: root,
      steps: [build('--only', 'decks', '--format', 'html,pdf', '--out', join(folder, 'decks'))],
    },
    'marp-cli HTML + PDF': {
      cwd: folder,
      env: { CHROME_PATH: browser.path, CHROME_NO_SANDBOX: '1', ...libraries },
      steps: [draw('--html=false'), draw('--pdf', '--pdf-notes', '--pdf-outlines')],
    },
    'broadsheet everything': { cwd: root, steps: [build('--out', join(folder, 'everything'))] },
  };
}

function tell({ runs, cores, medians, ratio, peakMegabytes }) {
  return [
    `Decks, median of ${runs} runs on ${cores} cores:`,
    ...Object.entries(medians).map(([name, time]) => {
      const peak = peakMegabytes[name];
      const most = peak === undefined ? '' : `  ${peak.toFixed(0).padStart(5)} MB at most`;
      return `  ${name.padEnd(22)} ${time.toFixed(2).padStart(6)} s${most}`;
    }),
    `  HTML + PDF of five decks take ${ratio.toFixed(2)} of marp-cli's time (aim: at most 0.60).`,
    `  Everything takes ${medians['broadsheet everything'].toFixed(1)} s (aim: at most 15 s on two cores).`,
  ];
}
