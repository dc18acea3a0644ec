import { beforeAll, expect, test } from 'vitest';
import type { TitledItem } from '../../model/page.js';
import type { PosterOf } from '../../model/poster.js';
import type { PosterKit } from '../../render/poster.js';
import { drawPictures, loadPosterKit } from '../../testing/poster-kit.js';
import { samplePathwayPosters } from '../../testing/sample-pathway-posters.js';

const long = '在农业、新能源汽车、交通、环境治理和气候变化等领域深化科技合作，提高应对气候变化能力';
const cases: Record<string, readonly TitledItem[]> = {
  'two words': [{ title: '签约' }, { title: '落地' }],
  'a huge number': [{ title: '起步' }, { title: '1234567890多个就业岗位和2800余名人才' }, { title: '完' }],
  'six long steps': Array.from({ length: 6 }, () => ({
    title: '持续实施“一带一路”科技创新行动计划与专项合作计划',
    text: long,
  })),
};
const shapes = ['wide', 'square', 'portrait', 'story'] as const;

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(JSON.stringify(cases));
});

function sample(id: string): PosterOf<'pathway'> {
  const found = samplePathwayPosters.find((poster) => poster.id === id);
  if (found === undefined) throw new Error(`there is no sample ${id}`);
  return found;
}

test.each(Object.keys(cases).flatMap((name) => shapes.map((shape) => [name, shape] as const)))(
  '%s fit in %s',
  async (name, shape) => {
    const items = cases[name] ?? [];
    const statements = items.map((_, index) => `step-${index}`);
    const drawn = await drawPictures(
      { ...sample('global-community-pathway'), items, statements },
      shape,
      kit,
    );
    expect(drawn.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    // No step is lost on the way.
    expect(drawn.flatMap(({ drawing }) => drawing.poster.statements)).toEqual(statements);
  },
);

test('a wide road leaves its sentences to taller pictures, but keeps a date', async () => {
  const texts = async (id: string) => {
    const [first] = await drawPictures(sample(id), 'wide', kit);
    const poster = first?.drawing.poster;
    return poster?.layout === 'pathway' ? poster.items.map(({ text }) => text) : [];
  };
  expect(await texts('wider-cooperation-pathway')).toEqual([undefined, undefined, undefined, undefined]);
  expect(await texts('shared-dividends-pathway')).toEqual([
    '2017年5月',
    '2020年6月',
    '2023年6月',
    '2023年底',
  ]);
});

test('the stations of a second picture count on', async () => {
  const { items, ...poster } = sample('wider-cooperation-long-pathway');
  const drawn = await drawPictures({ ...poster, items }, 'square', kit);
  expect(drawn).toHaveLength(2);
  expect(drawn[1]?.drawing.alt).toContain('第四站，成立面向未来的产业联盟');
});
