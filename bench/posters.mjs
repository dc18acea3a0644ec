import { startChild } from './child.mjs';
import { installTool } from './install-tool.mjs';
import { median } from './median.mjs';

const takumi = '@takumi-rs/core@2.16.3';

/** Who draws, under the name of its file in `posters/`; what each does is told in that file. */
const contestants = {
  ours: 'broadsheet, with fitting, measuring and metadata',
  'naive-loop': 'Satori + resvg, one poster after another',
  chromium: 'Chromium screenshots of equal HTML, one warm page',
  takumi: 'Takumi, the same trees',
};
const rival = { 'naive-loop': 'at most 0.50', chromium: 'at most 0.40', takumi: 'near 1' };
/** Drawn in each run, spread over all posters of the story. */
const picturesEach = 48;
const memoryMarks = [100, 500, 1000];

/**
 * Posters of the story as PNG, drawn by four programs in turns, each in a process that has drawn some already; then
 * the memory of ours over a thousand pictures.
 *
 * @returns values in seconds and MB, `lines` for people
 */
export async function benchPosters({ runs, say, folder }) {
  say(`posters: installing ${takumi} into a temporary folder`);
  installTool(`${folder}/takumi`, takumi);
  const children = {};
  const found = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  try {
    for (const name of Object.keys(contestants)) {
      children[name] = startChild('posters-run.mjs', name, folder);
      await children[name].ask({ count: 10 });
    }
    for (let run = 1; run <= runs; run += 1) {
      const names = Object.keys(contestants);
      for (const name of run % 2 === 0 ? names.reverse() : names) {
        const answer = await children[name].ask({ count: picturesEach });
        found[name].push(answer);
        say(
          `posters: run ${run} of ${runs}  ${name.padEnd(10)} ${answer.pictures} in ${answer.wall.toFixed(2)} s`,
        );
      }
    }
  } finally {
    for (const child of Object.values(children)) await child.end();
  }
  const memory = await measureMemory(folder, say);
  const values = { runs: found, ...summarise(found), memory };
  return { values, lines: tell(values, runs) };
}

/** Resident megabytes when so many posters are drawn, in a process that does nothing else. */
async function measureMemory(folder, say) {
  const child = startChild('posters-run.mjs', 'ours', folder);
  const marks = [];
  let drawn = 0;
  try {
    // A batch is what a small build holds at once.
    for (const mark of memoryMarks) {
      while (drawn < mark) drawn += (await child.ask({ from: drawn, count: 20 })).pictures;
      const { resident } = await child.ask({ count: 0 });
      marks.push({ posters: drawn, resident });
      say(`posters: ${drawn} drawn, ${resident.toFixed(0)} MB resident`);
    }
  } finally {
    await child.end();
  }
  return marks;
}

function summarise(found) {
  const perPicture = (name) => median(found[name].map(({ wall, pictures }) => (wall / pictures) * 1000));
  const milliseconds = Object.fromEntries(Object.keys(found).map((name) => [name, perPicture(name)]));
  const ratios = Object.fromEntries(
    Object.keys(rival).map((name) => [name, milliseconds.ours / milliseconds[name]]),
  );
  return { milliseconds, ratios };
}

function tell({ runs: found, milliseconds, ratios, memory }, runs) {
  const [first, last] = [memory[0], memory.at(-1)];
  const grown = last.resident - first.resident;
  return [
    `Posters as PNG, median of ${runs} runs:`,
    ...Object.entries(milliseconds).map(([name, time]) => {
      const own = median(found[name].map(({ cpu, pictures }) => (cpu / pictures) * 1000));
      return `  ${time.toFixed(1).padStart(6)} ms a poster, ${own.toFixed(0).padStart(4)} ms of CPU in its own process  ${contestants[name]}`;
    }),
    ...Object.entries(ratios).map(
      ([name, ratio]) => `  ours takes ${ratio.toFixed(2)} of the time of ${name} (aim: ${rival[name]})`,
    ),
    `  memory: ${memory.map(({ posters, resident }) => `${resident.toFixed(0)} MB at ${posters}`).join(', ')}; ${grown <= first.resident / 10 ? 'flat' : 'it grows'} from ${first.posters} to ${last.posters} posters`,
  ];
}
