import { beforeAll, expect, test } from 'vitest';
import { drawPoster } from '../../making/draw-poster.js';
import type { Poster } from '../../model/poster.js';
import { presets } from '../../model/presets.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { loadPortraitSheet } from '../../testing/portrait-sheet.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import type { Content } from './content.js';
import { compose } from './poster.js';
import { posters } from './sample.js';

const sentence = '在农业、新能源、卫生健康等领域布局联合实验室，走';
const clause = '新能源、卫生健康等领域';
const words = ['共商', '共建', '共享', '互利', '开放', '绿色'];
const [brief, spoken] = posters;
/** The titles of a sample over other points. */
const withPoints = (poster: Poster<Content>, left: readonly string[], right: readonly string[]) =>
  changedPoster(poster, {
    left: { title: poster.content.left.title.long, points: left },
    right: { title: poster.content.right.title.long, points: right },
  });
const cases: Record<string, readonly [readonly string[], readonly string[]]> = {
  'one point against one': [['陆锁国'], ['陆联国']],
  'six words against two': [words, ['高标准', '可持续']],
  'the longest points, one side shorter': [
    [sentence, clause, clause],
    [sentence, sentence],
  ],
};

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(`${JSON.stringify(cases)}（）/`);
});

const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const shapesOf = (name: string) => shapes.map((shape) => [name, shape] as const);

test.each(Object.keys(cases).flatMap(shapesOf))('%s fits in %s', async (name, shape) => {
  const [left, right] = cases[name] ?? [[], []];
  const poster = name.startsWith('the longest') ? spoken : brief;
  const preset = presets.find((one) => one.name === shape);
  if (poster === undefined || preset === undefined) throw new Error('there is no such sample');
  const drawn = await drawPoster(withPoints(poster, left, right), preset, kit);
  expect([drawn, ...drawn.further].flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
});

test('the right side stands on a field of its own, each row level with that of the left', async () => {
  const sheet = await loadPortraitSheet();
  if (brief === undefined) throw new Error('there is no such sample');
  const poster = changedPoster(brief, { right: { title: '目标', points: ['高标准'] } });
  const { fields = [], placed } = compose(poster, sheet, undefined);
  const [field] = fields;
  if (field === undefined) throw new Error('there is no field');
  const rows = placed.filter(({ block, y }) => block.height > 0 && y > field.y && y < field.y + field.height);
  const tops = (right: boolean) => rows.filter(({ x }) => x > field.x === right).map(({ y }) => y);
  // With each title one: four on the left, two on the right.
  expect(tops(false)).toHaveLength(4);
  expect(tops(true)).toEqual(tops(false).slice(0, 2));
});
