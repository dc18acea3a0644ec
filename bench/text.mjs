import { startChild } from './child.mjs';
import { median } from './median.mjs';

/**
 * What text costs: to prepare every string of the story, and to measure the slides of the five decks in a warm
 * browser. Each run is a process of its own, so that nothing is known from the one before.
 *
 * @returns values in ms, `lines` for people
 */
export async function benchText({ runs, say }) {
  const found = [];
  for (let run = 1; run <= runs; run += 1) {
    const child = startChild('text-run.mjs');
    found.push(await child.ask('run'));
    await child.end();
    say(`text: run ${run} of ${runs}  measuring ${found.at(-1).measuring.toFixed(0)} ms`);
  }
  const [{ strings, decks, slides }] = found;
  const middle = Object.fromEntries(
    Object.keys(found[0]).map((name) => [name, median(found.map((each) => each[name]))]),
  );
  return { values: { runs: found, medians: middle }, lines: tell(middle, { runs, strings, decks, slides }) };
}

function tell(middle, { runs, strings, decks, slides }) {
  const perSlide = (time) => `${(time / slides).toFixed(2)} ms a slide`;
  const row = (name, time, more) => `  ${name.padEnd(30)} ${time.toFixed(1).padStart(8)} ms  ${more}`;
  const round = middle.reading / middle.rounds;
  return [
    `Text, median of ${runs} runs:`,
    row('preparing, cold', middle.cold, `${strings} strings, ${(middle.cold / strings).toFixed(3)} ms each`),
    row('preparing, warm', middle.warm, 'each known by now'),
    `  measuring ${decks} decks, ${slides} slides as shown, in the warm browser:`,
    row('reading texts', middle.reading, `${middle.rounds} rounds of fitting, ${round.toFixed(1)} ms each`),
    row('reading graphics', middle.graphics, perSlide(middle.graphics)),
    row('judging', middle.judging, perSlide(middle.judging)),
    row('measuring in all', middle.measuring, `${perSlide(middle.measuring)} (aim: well under 1000 ms)`),
    row('besides: showing', middle.showing, 'documents handed to the browser, layout and fonts'),
    row('besides: drawing', middle.drawing, 'Markdown and HTML of every round'),
  ];
}
