/** One who draws posters, as a process that is asked again and again: see `posters.mjs`. */
import { performance } from 'node:perf_hooks';
import { answerParent } from './child.mjs';
import { loadPosters } from './posters/load-posters.mjs';

const [name, folder] = process.argv.slice(2);
const set = await loadPosters();
const { prepare } = await import(`./posters/${name}.mjs`);
const { draw, close } = await prepare(set, folder);

/** Draws `count` posters, spread over all of them so that every layout and size has its share; `from` moves them on. */
answerParent(async ({ from = 0, count }) => {
  const numbers = Array.from(
    { length: count },
    (_, index) => (from + Math.floor((index * set.length) / count)) % set.length,
  );
  const before = process.cpuUsage();
  const started = performance.now();
  const pictures = await draw(numbers);
  const wall = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { pictures, wall, cpu: (user + system) / 1e6, resident: process.memoryUsage.rss() / 1e6 };
}, close);
