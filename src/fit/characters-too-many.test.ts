import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersTooMany } from './characters-too-many.js';

const page = (headline: string, items: readonly string[]) => ({
  kind: 'points',
  headline,
  items,
  notes: ['n'],
});
type Page = ReturnType<typeof page>;
const length = ({ headline, items }: Page) => [...(headline + items.join(''))].length;

/** Of a page with room for so many characters, and how many rounds it was asked. */
async function excessOf(pages: readonly Page[], room: number) {
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
    expect(excesses).toMatchObject([{ characters: 13, field: { path: ['items', 1] } }]);
  });

  it('are counted as a reader counts them: a rare character is one', async () => {
    const { excesses } = await excessOf([page('题', ['𠮷'.repeat(10)])], 8);
    expect(excesses[0]?.characters).toBe(3);
  });

  it('are sought for all pages together, in a few rounds', async () => {
    const { rounds } = await excessOf([page('题', ['长'.repeat(1000)]), page('目', ['文'.repeat(900)])], 500);
    expect(rounds).toBeLessThanOrEqual(6);
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
          const fits = (each: Page) => length(each) <= room && length(each) % mood === 0;
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
