import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { plain } from '../diagnostics/painter.js';
import type { Group } from '../generate.js';
import { showProgress } from './show-progress.js';

const step = (stage: Group, done: number) => ({ stage, artifact: `zh-CN/${stage}/${done}`, done, total: 3 });

/** What lands on standard error, with a clock that moves on by a second at each look. */
async function watch(live: boolean) {
  let told = '';
  let now = 0;
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      told += String(chunk);
      done();
    },
  });
  const terminal = {
    print: () => undefined,
    tell: (text: string) => {
      told += text;
    },
    live: live
      ? (Object.assign(stream, { columns: 80, rows: 24 }) as unknown as NodeJS.WriteStream)
      : undefined,
    paint: plain,
    workingFolder: '/',
  };
  const clock = {
    elapsed: () => {
      now += 1000;
      return now;
    },
    sourceDate: () => undefined,
  };
  const display = await showProgress(terminal, clock, 'railway');
  return { display, told: () => told };
}

test('where nobody watches, a stage is told when it is finished, and what takes long every few seconds', async () => {
  const { display, told } = await watch(false);
  for (let done = 1; done <= 12; done += 1) display.show({ ...step('posters', done), total: 12 });
  display.show(step('decks', 3));
  display.close();
  expect(told()).toBe(
    'railway: posters 5/12 zh-CN/posters/5\nrailway: posters 10/12 zh-CN/posters/10\nrailway: posters 12/12\nrailway: decks 3/3\n',
  );
});

test('on a terminal a list ticks what is finished and says what was made last', async () => {
  const { display, told } = await watch(true);
  display.show(step('decks', 3));
  display.show(step('posters', 2));
  expect(told()).toContain('railway  2.0 s\n✓ decks        3/3\n· posters      2/3  zh-CN/posters/2');
});

test('the list is gone from the terminal when the work is done', async () => {
  const { display, told } = await watch(true);
  display.show(step('decks', 1));
  const shown = told().length;
  display.close();
  expect(told().slice(shown)).toContain('\u001B[2K');
});
