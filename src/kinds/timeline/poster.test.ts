import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '../../layout/sheet.js';
import type { Poster } from '../../model/poster.js';
import { loadPortraitSheet } from '../../testing/portrait-sheet.js';
import type { Content } from './content.js';
import { compose } from './poster.js';
import { posters } from './sample.js';

let sheet: Sheet;
beforeAll(async () => {
  sheet = await loadPortraitSheet();
});

function poster(dates: readonly string[]): Poster<Content> {
  const [first] = posters;
  if (first === undefined) throw new Error('there is no sample');
  const items = first.content.items.map((item, index) => ({
    ...item,
    date: { ...item.date, iso: dates[index] ?? '2030' },
  }));
  return { ...first, content: { ...first.content, items } };
}

/** How far each station stands below the one before, as a share of the line, and how many years are marked. */
function drawn(dates: readonly string[]) {
  const { stations = [], ticks = [] } = compose(poster(dates), sheet, undefined);
  const at = stations.map(({ y }) => y);
  const length = (at.at(-1) ?? 0) - (at[0] ?? 0);
  return {
    steps: at.slice(1).map((y, index) => Math.round(((y - (at[index] ?? 0)) / length) * 1000) / 1000),
    ticks: ticks.length,
  };
}

describe('distance on a timeline', () => {
  it('means time: six months are not as far as three years', () => {
    const { steps, ticks } = drawn(['2017-05', '2020-06', '2023-06', '2023-end']);
    expect(steps).toEqual([0.463, 0.45, 0.087]);
    expect(ticks).toBeGreaterThan(3);
  });

  it('means nothing where it cannot: steps are equal, and no year is marked', () => {
    expect(drawn(['2017-05', '2020-06', '2023-06', '2023-07'])).toEqual({
      steps: [0.333, 0.333, 0.333],
      ticks: 0,
    });
  });
});
