import { beforeAll, expect, test } from 'vitest';
import type { Content as AnyContent } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import { statementsOf } from '../../model/words.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { drawPictures, loadPosterKit } from '../../testing/poster-kit.js';
import { type Content, name } from './content.js';
import { posters } from './sample.js';

const long = '在农业、新能源汽车、交通、环境治理和气候变化等领域深化科技合作，提高应对气候变化能力';
const cases: Record<string, readonly { readonly title: string; readonly text?: string }[]> = {
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

const isRoad = (content: AnyContent): content is Content => content.kind === name;

function sample(id: string): Poster<Content> {
  const found = posters.find((poster) => poster.id === id);
  if (found === undefined) throw new Error(`there is no sample ${id}`);
  return found;
}

test.each(Object.keys(cases).flatMap((said) => shapes.map((shape) => [said, shape] as const)))(
  '%s fit in %s',
  async (said, shape) => {
    const items = cases[said] ?? [];
    const statements = items.map((_, index) => `step-${index}`);
    const poster = changedPoster(sample('global-community-pathway'), { items, statements });
    const drawn = await drawPictures(poster, shape, kit);
    expect(drawn.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    // No step is lost on the way.
    expect(drawn.flatMap(({ drawing }) => statementsOf(drawing.poster.content))).toEqual(statements);
  },
);

test('a wide road is level, and keeps its sentences', async () => {
  const texts = async (id: string) => {
    const [first] = await drawPictures(sample(id), 'wide', kit);
    const content = first?.drawing.poster.content;
    return content && isRoad(content) ? content.items.map(({ text }) => text?.long) : [];
  };
  const [poster] = posters;
  const own = sample('global-community-pathway').content.items.map(({ text }) => text?.long);
  expect(own.every((each) => each !== undefined)).toBe(true);
  expect(poster && (await texts('global-community-pathway'))).toEqual(own);
  expect(await texts('shared-dividends-pathway')).toEqual([
    '2017年5月',
    '2020年6月',
    '2023年6月',
    '2023年底',
  ]);
});

test('the stations of a second picture count on', async () => {
  const drawn = await drawPictures(sample('wider-cooperation-long-pathway'), 'square', kit);
  expect(drawn).toHaveLength(2);
  expect(drawn[1]?.drawing.alt).toContain('第四站，成立面向未来的产业联盟');
});
