import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generateWatched } from '../testing/generate-watched.js';
import { root } from '../testing/source-files.js';
import { createNodeWorld } from '../world/node-world.js';

const world = createNodeWorld();
afterAll(() => world.browser.close());

const figures = [
  ['sa', '超481,234万人次', 4_812_340_000, 'more-than', '人次', '累计发送旅客'],
  ['sb', '541,234万余吨', 5_412_340_000, 'more-than', '吨', '累计运送货物'],
  ['sc', '近301,234万种', 3_012_340_000, 'nearly', '种', '运输货物品类'],
] as const;

function railway(heading: string, statistics = figures.slice(0, 0)) {
  const sentences = statistics.map(([, figure, , , , counts]) => `${counts}${figure}。`);
  const source = `${heading}\n\n李明：列车很快。${sentences.join('')}\n`;
  const story = {
    title: '一条铁路',
    source: { file: 'source.txt', name: '访谈原文' },
    experts: [{ id: 'li-ming', name: '李明' }],
    sections: [
      {
        id: 'railway',
        kind: 'interview',
        expert: 'li-ming',
        heading,
        thesis: { text: '铁路带来变化', sentence: '列车很快' },
        arguments: [
          {
            id: 'first',
            headline: '铁路的数字',
            sentence: '列车很快',
            statistics: statistics.map(([id, figure, value, qualifier, unit, counts]) => ({
              id,
              figure,
              value,
              qualifier,
              unit,
              counts,
              sentence: `${counts}${figure}。`,
            })),
          },
        ],
      },
    ],
  };
  return { 'decks/railway/story.yaml': JSON.stringify(story), 'decks/railway/source.txt': source };
}

const draw = async (files: Record<string, string>, presets: readonly string[]) =>
  (await generateWatched(world, files, 'decks/railway', { only: ['posters'], presets })).outcome;

describe('a poster that fits a size in no way', () => {
  test('is left out of it with a warning; the story is built, and its report says so', async () => {
    const { diagnostics, report } = await draw(railway('铁路带来什么', figures.slice()), ['x', 'square']);
    expect(report.ok).toBe(true);
    const left = report.leftOut?.map(({ poster, preset }) => `${poster} ${preset}`) ?? [];
    expect(left).toEqual(['whole-number-grid x', 'railway-number-grid x']);
    const artifacts = report.pages.map(({ artifact }) => artifact);
    expect(artifacts).toContain('zh-CN/posters/railway-number-grid/square.png');
    expect(artifacts).not.toContain('zh-CN/posters/railway-number-grid/x.png');
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning poster-left-out',
      'warning poster-left-out',
    ]);
    expect(diagnostics[0]?.message).toMatch(
      /^poster \S+-number-grid is left out of x \(1200×675\): it does not fit/,
    );
    expect(diagnostics[0]?.line).toBe(1);
  });
});

test('a carousel without its cover is left out as a whole, and nothing of it is measured or written', async () => {
  const file = (name: string) => readFileSync(join(root, 'src/testing/english-story', name), 'utf8');
  const title = `Seven years of a railway${' that runs through Kenya, Ethiopia and Uganda'.repeat(6)}`;
  const { diagnostics, report } = await draw(
    {
      'decks/railway/story.yaml': file('story.yaml').replace(
        'title: Seven years of a railway',
        `title: ${title}`,
      ),
      'decks/railway/source.txt': file('source.txt'),
    },
    ['400x400-carousel'],
  );
  expect(diagnostics.filter(({ code }) => code === 'poster-left-out')).toMatchObject([
    {
      code: 'poster-left-out',
      severity: 'warning',
      message: 'railway-carousel is not made for 400x400-carousel (400×400): its cover does not fit there.',
    },
  ]);
  expect(report.pages).toEqual([]);
  expect(report.leftOut).toEqual([{ poster: 'railway-carousel', preset: '400x400-carousel' }]);
});

test('a selector behind an emoji takes no room: a line ends where its picture does', async () => {
  expect((await draw(railway('铁路带来什么☀\ufe0f'), ['square'])).diagnostics).toEqual([]);
});
