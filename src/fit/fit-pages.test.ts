import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPages } from './fit-pages.js';
import type { FirstFits, Ladder } from './ladder.js';

/** A page of items; an item takes as much room as it has letters, less in smaller type. */
interface Page {
  readonly kind: string;
  readonly items: readonly string[];
  readonly short?: readonly string[];
  readonly step: number;
  readonly part?: string;
}

const steps = 3;
const room = 10;
/** What is left of a letter's width at each step. */
const shrink = [1, 0.8, 0.6];

const ladder: Ladder<Page> = {
  steps,
  atStep: (page, step) => ({ ...page, step }),
  forms: (page) => [page, ...(page.short === undefined ? [] : [{ ...page, items: page.short }])],
  split: ({ short: _short, ...page }) => {
    const middle = Math.ceil(page.items.length / 2);
    return page.items.length < 2
      ? undefined
      : [
          { ...page, items: page.items.slice(0, middle) },
          { ...page, items: page.items.slice(middle) },
        ];
  },
  number: (pages) => pages.map((page, index) => ({ ...page, part: `${index + 1}` })),
  family: ({ kind }) => kind,
};

const fits = ({ items, step }: Page) => items.join('').length * (shrink[step] ?? 1) <= room;
const firstFits: FirstFits<Page> = async (rows) =>
  rows.map((row) => {
    const first = row.findIndex(fits);
    return first < 0 ? undefined : first;
  });
const settled = (pages: readonly Page[]) => fitPages(pages, ladder, firstFits);
const page = (kind: string, items: readonly string[], short?: readonly string[]): Page => ({
  kind,
  items,
  step: 0,
  ...(short === undefined ? {} : { short }),
});
const letters = (count: number) => 'x'.repeat(count);

describe('fitting pages', () => {
  it('leaves alone what fits', async () => {
    expect(await settled([page('a', [letters(10)])])).toEqual([
      { page: page('a', [letters(10)]), fits: true },
    ]);
  });

  it('sets all pages of a kind in the size one of them needs, and no other kind', async () => {
    const fitted = await settled([page('a', ['x']), page('b', ['x']), page('a', [letters(12)])]);
    expect(fitted.map(({ page: { step } }) => step)).toEqual([1, 0, 1]);
  });

  it('goes down to the floor before it takes the short form, and takes that before it splits', async () => {
    const [floor] = await settled([page('a', [letters(8), letters(8)], ['x'])]);
    expect(floor?.page).toMatchObject({ step: 2, items: [letters(8), letters(8)] });
    const [short] = await settled([page('a', [letters(9), letters(9)], ['x'])]);
    expect(short?.page.items).toEqual(['x']);
    expect(await settled([page('a', [letters(9), letters(9)])])).toHaveLength(2);
  });

  it('does not make a family small for one that fits in no size: it takes its short form at theirs', async () => {
    const fitted = await settled([page('a', ['x']), page('a', [letters(18)], [letters(9)])]);
    expect(fitted.map(({ page: { step, items } }) => [step, items[0]?.length])).toEqual([
      [0, 1],
      [0, 9],
    ]);
  });

  it('sets the parts of a split in the size of their family', async () => {
    const fitted = await settled([
      page('a', ['x']),
      page('a', [letters(6), letters(6), letters(6), letters(6)]),
    ]);
    expect(fitted.map(({ page: { step } }) => step)).toEqual([0, 0, 0, 0, 0]);
    expect(fitted.every(({ fits: found }) => found)).toBe(true);
  });

  it('lets a family follow one that has nothing to give way in but its size', async () => {
    const fitted = await settled([page('a', ['x']), page('a', [letters(30)], [letters(12)])]);
    expect(fitted.map(({ page: { step } }) => step)).toEqual([1, 1]);
  });

  it('says so when nothing helps, and shows that page in its last form', async () => {
    const fitted = await settled([page('a', ['x']), page('a', [letters(40)], [letters(30)])]);
    expect(fitted).toMatchObject([
      { fits: true, page: { step: 0 } },
      { fits: false, page: { step: 2, items: [letters(30)] } },
    ]);
  });

  const item = fc.integer({ min: 1, max: 24 }).chain((length) => fc.constant(letters(length)));
  const anyPage = fc
    .record({
      kind: fc.constantFrom('a', 'b'),
      items: fc.array(item, { minLength: 1, maxLength: 9 }),
      short: fc.boolean(),
    })
    .map(({ kind, items, short }) =>
      page(kind, items, short ? items.map((each) => each.slice(0, 2)) : undefined),
    );
  /** Each item has a letter of its own, so that one lost or doubled shows. */
  const marked = (pages: readonly Page[]) =>
    pages.map((each, number) => ({
      ...each,
      items: each.items.map((text, index) =>
        String.fromCodePoint(0x4e00 + number * 20 + index).repeat(text.length),
      ),
      ...(each.short === undefined
        ? {}
        : {
            short: each.short.map((text, index) =>
              String.fromCodePoint(0x4e00 + number * 20 + index).repeat(text.length),
            ),
          }),
    }));
  const property = (check: (pages: readonly Page[]) => Promise<void>) =>
    fc.assert(fc.asyncProperty(fc.array(anyPage, { maxLength: 8 }).map(marked), check), {
      seed: 1,
      numRuns: 100,
    });

  it('always ends, loses no item and shows none twice', () =>
    property(async (pages) => {
      const shown = (await settled(pages)).flatMap(({ page: { items } }) => items.map((text) => text[0]));
      expect(shown).toEqual(pages.flatMap(({ items }) => items.map((text) => text[0])));
    }));

  it('fails only where neither a page in its short form nor its items one by one would fit', () =>
    property(async (pages) => {
      const failed = (await settled(pages)).some((each) => !each.fits);
      const smallest = (items: readonly string[]) => fits({ ...page('', items), step: steps - 1 });
      const hopeless = pages.some(
        ({ items, short }) =>
          !(short !== undefined && smallest(short)) && !items.every((text) => smallest([text])),
      );
      expect(failed).toBe(hopeless);
    }));

  it('sets all that fits of a kind in one size', () =>
    property(async (pages) => {
      const fitted = (await settled(pages)).filter((each) => each.fits);
      for (const kind of ['a', 'b']) {
        const sizes = fitted.filter((each) => each.page.kind === kind).map((each) => each.page.step);
        expect(new Set(sizes).size).toBeLessThanOrEqual(1);
      }
    }));

  it('takes the same steps every time', () =>
    property(async (pages) => {
      expect(await settled(pages)).toEqual(await settled(pages));
    }));

  it('shows nothing cut, even in an engine where smaller type may take more room', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyPage, { maxLength: 6 }), fc.integer(), async (pages, seed) => {
        const moody = (each: Page) =>
          (each.items.join('').length * 7 + each.step * seed) % 3 !== 0 && each.items.join('').length < 30;
        const fitted = await fitPages(pages, ladder, async (rows) =>
          rows.map((row) => {
            const first = row.findIndex(moody);
            return first < 0 ? undefined : first;
          }),
        );
        for (const each of fitted) expect(moody(each.page)).toBe(each.fits);
      }),
      { seed: 2, numRuns: 100 },
    ));
});
