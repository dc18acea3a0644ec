import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programWords, type Words, wordsIn } from '../model/words.js';
import { contentOf } from '../testing/plain-pages.js';
import { charactersTooMany } from './characters-too-many.js';
import type { Cuttable } from './text-fields.js';

const page = (headline: string, items: readonly string[]): Cuttable => ({
  content: contentOf('points', { headline, items }),
});
const length = ({ content }: Cuttable) =>
  [
    ...wordsIn(content)
      .map(({ long }) => long)
      .join(''),
  ].length;

/** Words that stand as the source prints them. */
const printed = (long: string): Words => ({
  long,
  from: { kind: 'story', path: ['question'], statements: [], mend: 'printed' },
});

/** Of a page with room for so many characters, and how many rounds it was asked. */
async function excessOf(pages: readonly Cuttable[], room: number) {
  let rounds = 0;
  const excesses = await charactersTooMany(pages, async (each) => {
    rounds += 1;
    return each.map((shortened) => length(shortened) <= room);
  });
  return { excesses, rounds };
}

describe('the characters that are too many', () => {
  it('are counted exactly, and the longest text is named', async () => {
    const { excesses } = await excessOf([page('题目', ['短', '长'.repeat(50)])], 40);
    expect(excesses).toMatchObject([{ characters: 13, field: { from: { path: ['items', 1] } } }]);
  });

  it('are counted as a reader counts them: a rare character is one', async () => {
    const { excesses } = await excessOf([page('题', ['𠮷'.repeat(10)])], 8);
    expect(excesses[0]?.characters).toBe(3);
  });

  it('are sought for all pages together, in a few rounds', async () => {
    const { rounds } = await excessOf([page('题', ['长'.repeat(1000)]), page('目', ['文'.repeat(900)])], 500);
    expect(rounds).toBeLessThanOrEqual(6);
  });

  it('are sought in what is printed in the source only where the author’s own words are not enough', async () => {
    const asked = { content: { ...page('题'.repeat(20), []).content, question: printed('问'.repeat(30)) } };
    const excessIn = async (room: number) => (await excessOf([asked], room)).excesses[0];
    expect(await excessIn(35)).toMatchObject({ characters: 15, field: { from: { path: ['headline'] } } });
    expect(await excessIn(25)).toMatchObject({ characters: 25, field: { from: { path: ['question'] } } });
  });

  it('are sought in what stands around a page where nothing it shows is long enough', async () => {
    const around = (kicker: string) => ({ ...page('题'.repeat(20), []), kicker: printed(kicker) });
    const lengthOfAll = (each: Cuttable) => wordsIn(each).reduce((sum, { long }) => sum + long.length, 0);
    const excessIn = async (kicker: string, room: number) => {
      const [excess] = await charactersTooMany([around(kicker)], async (pages) =>
        pages.map((each) => lengthOfAll(each) <= room),
      );
      return excess;
    };
    const [headline, kicker] = [['headline'], ['question']].map((path) => ({ from: { path } }));
    expect(await excessIn('栏'.repeat(25), 40)).toMatchObject({ characters: 5, field: headline });
    expect(await excessIn('栏'.repeat(25), 20)).toMatchObject({
      characters: 25,
      alone: false,
      field: kicker,
    });
    // One that is out of all proportion is named before what it stands around.
    expect(await excessIn('栏'.repeat(50), 65)).toMatchObject({ characters: 5, alone: true, field: kicker });
  });

  it('are not sought in the notes, which nobody sees on the page', async () => {
    const told = { ...page('题', []), notes: [printed('讲'.repeat(50))] };
    expect((await excessOf([told], 0)).excesses).toEqual([undefined]);
  });

  it('are more than the field has where the words beside it have to give way, too', async () => {
    const items = ['甲'.repeat(10), '乙'.repeat(10)];
    const { excesses } = await excessOf([page('题', items)], 9);
    expect(excesses).toMatchObject([
      { characters: 12, alone: false, field: { from: { path: ['items', 0] } } },
    ]);
    expect((await excessOf([page('题', items)], 15)).excesses).toMatchObject([
      { characters: 6, alone: true },
    ]);
  });

  it('are never sought in the program’s own words', async () => {
    const own = { content: { ...page('题', []).content, told: programWords('自己的话') } };
    expect((await excessOf([own], 3)).excesses).toEqual([undefined]);
  });

  it('are not told where no shorter text would help', async () => {
    expect((await excessOf([page('题', ['长'])], 0)).excesses).toEqual([undefined]);
  });

  it('are such that removing so many fits and removing one fewer does not, in any engine', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 5, max: 200 }),
        async (lengths, mood, room) => {
          const whole = page(
            '题',
            lengths.map((count, index) => String.fromCodePoint(0x4e00 + index).repeat(count)),
          );
          const fits = (each: Cuttable) => length(each) <= room && length(each) % mood === 0;
          if (fits(whole)) return;
          const [excess] = await charactersTooMany([whole], async (pages) => pages.map(fits));
          if (excess === undefined) return;
          const left = length(whole) - excess.characters;
          expect([left, left + 1].map((count) => count <= room && count % mood === 0)).toEqual([true, false]);
        },
      ),
      { seed: 3, numRuns: 200 },
    ));
});
