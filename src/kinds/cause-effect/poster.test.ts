import { beforeAll, expect, test } from 'vitest';
import type { Content as AnyContent } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { drawPictures, loadPosterKit } from '../../testing/poster-kit.js';
import { type Content, name } from './content.js';
import { posters } from './sample.js';

const long = '在农业、新能源汽车、交通、环境治理和气候变化等领域深化科技合作，提高应对气候变化能力';
const cases: Record<string, readonly { readonly text: string; readonly detail?: string }[]> = {
  'a cause and an effect of one character': [{ text: '因' }, { text: '果' }],
  'a huge number': [{ text: '蒙内铁路' }, { text: '超1234567890万个' }],
  'five long steps': Array.from({ length: 5 }, () => ({
    text: '世界科技创新秩序面临重构和外部环境的复杂变化',
    detail: long,
  })),
};
const shapes = ['wide', 'square', 'portrait', 'story'] as const;

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(JSON.stringify(cases));
});

function sample(id: string): Poster<Content> {
  const found = posters.find((poster) => poster.id === id);
  if (found === undefined) throw new Error(`there is no sample ${id}`);
  return found;
}

const isChain = (content: AnyContent): content is Content => content.kind === name;
const stepsOf = ({ content }: Poster) => (isChain(content) ? content.steps : []);

test.each(Object.keys(cases).flatMap((said) => shapes.map((shape) => [said, shape] as const)))(
  '%s fit in %s',
  async (said, shape) => {
    const poster = changedPoster(sample('global-community-cause-effect'), { steps: cases[said] });
    const drawn = await drawPictures(poster, shape, kit);
    expect(drawn.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  },
);

test('a chain cut in two begins again with the step it ended with', async () => {
  const drawn = await drawPictures(
    changedPoster(sample('global-community-cause-effect'), { steps: cases['five long steps'] }),
    'wide',
    kit,
  );
  const shown = drawn.map(({ drawing: { poster } }) => stepsOf(poster).length);
  // Five steps have four links, and each link is drawn once.
  expect(shown.reduce((links, steps) => links + steps - 1, 0)).toBe(4);
  expect(Math.min(...shown)).toBeGreaterThan(1);
});

test('details go before the chain is cut: a tall picture has them, a wide one of three steps has not', async () => {
  const details = async (shape: string) => {
    const [first] = await drawPictures(sample('global-community-cause-effect'), shape, kit);
    return first && stepsOf(first.drawing.poster).filter(({ detail }) => detail !== undefined).length;
  };
  expect([await details('portrait'), await details('wide')]).toEqual([3, 0]);
});
