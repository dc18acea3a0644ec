import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '../../layout/sheet.js';
import type { Poster } from '../../model/poster.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { loadPortraitSheet } from '../../testing/portrait-sheet.js';
import type { Content } from './content.js';
import { posters } from './sample.js';
import { topicLines } from './topic-lines.js';

let sheet: Sheet;
beforeAll(async () => {
  sheet = await loadPortraitSheet();
});

const names = ['马庆斌', '许竹青', '聂晓伟', '许勤华', '王明', '李红'];
function posterOf(...rows: readonly (readonly number[])[]): Poster<Content> {
  const [sample] = posters;
  if (sample === undefined) throw new Error('there is no sample');
  return changedPoster(sample, {
    experts: names.slice(0, rows[0]?.length).map((name, accent) => ({ name, accent })),
    topics: rows.map((counts, index) => ({ name: `人才${'甲乙丙丁'[index]}`, counts })),
  });
}

function draw(poster: Poster<Content>, bottom = 1300) {
  const place = { left: sheet.left, top: 400, bottom, names: 'in', from: 'left' } as const;
  const { placed, ...drawn } = topicLines(sheet, poster, place);
  const discs = placed
    .filter(({ block }) => block.width === block.height && block.width > 0)
    .map(({ block, x, y }) => ({ x: x + block.width / 2, y: y + block.width / 2, radius: block.width / 2 }));
  return { ...drawn, discs };
}

describe('the map of who says what', () => {
  it('has a station where an expert speaks of a topic, and none where he does not', () => {
    const { discs, routes } = draw(posterOf([1, 0, 2], [0, 3, 0]));
    const columns = [...new Set(discs.map(({ x }) => Math.round(x)))].toSorted((one, other) => one - other);
    expect(discs.map(({ x }) => columns.indexOf(Math.round(x)))).toEqual([0, 2, 1]);
    expect(new Set(routes.map(({ corners }) => corners[0]?.[1])).size).toBe(2);
  });

  it('gives a station the area of its number', () => {
    const { discs } = draw(posterOf([1, 2], [4, 1]));
    const [one = 0, two = 0, four = 0] = discs.map(({ radius }) => radius ** 2);
    expect(two / one).toBeCloseTo(2);
    expect(four / one).toBeCloseTo(4);
  });

  it('draws all stations alike where the smallest could not hold its number', () => {
    const sizes = new Set(draw(posterOf([1, 90], [2, 1])).discs.map(({ radius }) => radius));
    expect(sizes.size).toBe(1);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(26);
  });

  it('is drawn from station to station, so that no line lies under one', () => {
    const { discs, routes } = draw(posterOf([1, 1, 4], [2, 0, 1]));
    for (const { corners } of routes) {
      const [[from = 0, y = 0] = [], [to = 0] = []] = corners;
      const under = discs.filter((disc) => disc.y === y && disc.x - disc.radius < to && from < disc.x);
      expect(under).toEqual([]);
    }
  });

  it('tells what everybody speaks of by a stronger line', () => {
    const { routes } = draw(posterOf([1, 1], [1, 0]));
    const widths = [...new Set(routes.map(({ width }) => width))];
    expect(widths[0]).toBeGreaterThan(1.5 * (widths[1] ?? 0));
  });

  it('lets every other name stand higher, over a leader, where columns are narrow', () => {
    expect(draw(posterOf([1, 1, 1, 1])).ticks).toEqual([]);
    const narrow = posterOf([1, 1, 1, 1, 1, 1]);
    const long = { name: '跨国科技合作发展规划', counts: [1, 1, 1, 1, 1, 1] };
    expect(draw(changedPoster(narrow, { topics: [long, long] })).ticks).toHaveLength(3);
  });

  it('says how much height it lacks', () => {
    expect(draw(posterOf([1, 1], [1, 1])).overflow).toBe(0);
    expect(draw(posterOf([1, 1], [1, 1]), 500).overflow).toBeGreaterThan(0);
  });
});
