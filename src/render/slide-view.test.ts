import { describe, expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import type { Slide } from '../model/page.js';
import { silk } from '../testing/deck-kit.js';
import { plainSlide, slideOf } from '../testing/plain-pages.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { mostStations } from './route-css.js';
import { slideDirectives, slideView } from './slide-view.js';

/** The first slide of a kind in the sample, changed. */
function changed(kind: string, change: object): Slide {
  const slide = sampleDeck.slides.find(({ content }) => content.kind === kind);
  if (slide === undefined) throw new Error(`The sample has no slide of kind ${kind}.`);
  return slideOf({ ...plainSlide(slide), ...change });
}

function directives(kind: string, change: object) {
  return slideDirectives(changed(kind, change), silk.tokens, languageFor('zh-CN'));
}

const figure = (digits: string) => ({ hero: { figure: { prefix: '', digits, suffix: '名' }, counts: '人' } });

describe('the classes of a slide', () => {
  test('name its kind, its accent, its size and its place on the route', () => {
    const route = { at: 3, stations: 9 };
    expect(directives('points', { accent: 1, tier: 2, route }).classes).toBe('points lapis tier-2 at-3 of-9');
  });

  test('begin again with the first accent when a story has more sections than the theme has accents', () => {
    expect(directives('points', { accent: silk.tokens.accents.length }).classes).toContain('cinnabar');
  });

  test('set a longer figure smaller, and what a short one counts beside it', () => {
    const alone = (digits: string) =>
      directives('hero-number', { ...figure(digits), companion: undefined, points: [] }).classes;
    expect(alone('67')).toContain('size-1 counts-beside');
    expect(alone('12,345')).toContain('size-2');
    expect(alone('12,345,678,901')).toMatch(/size-[4-7]/);
  });

  test('say that it is a full field of its accent', () => {
    expect(directives('points', { field: true }).classes).toContain('on-field');
    expect(directives('points', {}).classes).not.toContain('on-field');
  });

  test('set a short quotation larger', () => {
    expect(directives('quotation', { headline: '科学无国界' }).classes).toContain('short');
    expect(directives('quotation', { headline: '科学无国界'.repeat(6) }).classes).not.toContain('short');
  });

  test('keep their place on a route of more stations than the line can hold', () => {
    const last = directives('points', { route: { at: 90, stations: 90 } }).classes;
    expect(last).toContain(`at-${mostStations} of-${mostStations}`);
  });
});

describe('the date of the figures', () => {
  const counted = (digits: string, asOf: string) => ({ ...figure(digits).hero, asOf });
  const view = (kind: string, change: object): object =>
    slideView(changed(kind, change), languageFor('zh-CN'));

  test('stands once on the slide when all share it', () => {
    const items = [counted('60', '截至2020年6月'), counted('23', '截至2020年6月')];
    expect(view('number-grid', { items })).toMatchObject({
      asOf: '截至2020年6月',
      items: [{ asOf: undefined }, { asOf: undefined }],
    });
    expect(view('hero-number', { hero: items[0], companion: items[1] })).toMatchObject({
      asOf: '截至2020年6月',
      hero: { asOf: undefined },
      companion: { asOf: undefined },
    });
  });

  test('stays with each figure when they differ, and with a figure that is alone', () => {
    const items = [counted('60', '截至2020年6月'), counted('9', '截至2023年底')];
    expect(view('number-grid', { items })).toMatchObject({ asOf: undefined, items });
    const [hero] = items;
    const alone = view('hero-number', { hero, companion: undefined });
    expect(alone).toMatchObject({ asOf: undefined, hero });
  });
});

describe('the source line', () => {
  const name = '上半年经济运行情况新闻发布会实录';
  const published = [{ name, publisher: '云岭省统计局', date: '2024年7月18日' }];
  const lines = { from: 207, to: 219 };

  test('says who, and what it was published in, never lines of a file', () => {
    const source = { speaker: '沈知远', affiliation: '发言人', published, lines };
    expect(directives('points', { source }).footer).toBe(
      `沈知远，发言人 *${name}，云岭省统计局，2024年7月18日*`,
    );
  });

  test('names a paper in title marks, and of a source without a publisher the name', () => {
    const footer = (...sources: object[]) =>
      directives('points', { source: { speaker: '沈知远', published: sources } }).footer;
    expect(footer({ name: '访谈', publisher: '云岭日报', date: '2024年7月18日' })).toBe(
      '沈知远 *访谈，《云岭日报》2024年7月18日*',
    );
    expect(footer({ name: '访谈' }, { name: '公报' })).toBe('沈知远 *访谈　公报*');
  });

  test('leaves out the name of the source before an office, and names of several offices those that fit', () => {
    const posts = ['中国科学院青藏高原研究所研究员', '“一带一路”国际科学组织联盟助理执行主任'];
    const footer = (affiliation: string) =>
      directives('points', { source: { speaker: '聂晓伟', affiliation, published } }).footer;
    expect(footer(posts[0] ?? '')).toBe(`聂晓伟，${posts[0]} *云岭省统计局，2024年7月18日*`);
    expect(footer(posts.join('、'))).toBe(`聂晓伟，${posts[0]} *云岭省统计局，2024年7月18日*`);
    expect(footer('研究员、主任')).toContain('聂晓伟，研究员、主任 ');
    expect(footer('院'.repeat(60))).toContain('院'.repeat(60));
  });

  test('does not name a second time who is quoted, or a source that speaks itself', () => {
    const source = { speaker: '聂晓伟', published };
    expect(directives('quotation', { speaker: '聂晓伟', source }).footer).toBe(
      `*${name}，云岭省统计局，2024年7月18日*`,
    );
    expect(directives('quotation', { speaker: '习近平主席', source }).footer).toMatch(/^聂晓伟 /);
    expect(directives('points', { source: { ...source, speaker: '云岭省统计局' } }).footer).toBe(
      `云岭省统计局 *${name}，2024年7月18日*`,
    );
    const itself = { speaker: '专家圆桌文字稿', published: [{ name: '专家圆桌文字稿' }] };
    expect(directives('points', { source: itself }).footer).toBe('专家圆桌文字稿');
  });
});
