import { beforeAll, describe, expect, it } from 'vitest';
import { rankedBarsPoster } from '../kinds/ranked-bars/sample.js';
import { drawPoster } from '../making/draw-poster.js';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import type { PosterKit } from '../render/lay-out-poster.js';
import { plainPoster, posterOf } from '../testing/plain-pages.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { drawn, third } from '../testing/sample-roundtable.js';

const long = '参与“一带一路”联合研究的国内高校与科研机构';
const everyQualifier = [
  drawn('约120所', long, { short: '参与联合研究的高校' }),
  drawn('近90家', '联合实验室', { asOf: '截至2023年6月' }),
  drawn('60～80个', '示范工程'),
  drawn('50多个', '海外产业园', { asOf: '截至2023年底' }),
  drawn('不足30个', '国际技术转移中心'),
  drawn('9个', '平台'),
];
const huge = [drawn('12,345,678多个', long), drawn('超80万家', long), drawn('9个', long)];
const layouts = ['ranked-bars', 'lollipop'] as const;
const shapes = ['wide', 'square', 'portrait', 'story'] as const;

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(JSON.stringify([everyQualifier, huge]));
});

function compared(layout: (typeof layouts)[number], items: readonly object[]): Poster {
  return posterOf({
    ...third,
    id: `extreme-${layout}`,
    layout,
    headline: '从海外产业园到联合实验室：六类合作平台在共建国家落地生根',
    short: '六类平台落地生根',
    items,
    source: { speaker: '聂晓伟' },
    statements: items.map((_, index) => `s${index}`),
  });
}

async function draw(poster: Poster, shape: string) {
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined) throw new Error(`there is no shape ${shape}`);
  const { drawing, diagnostics } = await drawPoster(poster, preset, kit);
  return { diagnostics, svg: drawing.svg };
}

const widthsIn = (svg: string): readonly number[] =>
  [...svg.matchAll(/<rect[^>]*? width="([\d.]+)"[^>]*? fill="#A8321E"/g)].map(([, width]) => Number(width));

describe.each(layouts)('%s', (layout) => {
  it.each(shapes)('hold six figures with every qualifier, long words and dates in %s', async (shape) => {
    expect((await draw(compared(layout, everyQualifier), shape)).diagnostics).toEqual([]);
  });

  it('name the poster where a figure leaves no room for what it is compared with', async () => {
    const { diagnostics } = await draw(compared(layout, huge), 'wide');
    expect(diagnostics.map(({ code }) => code)).toEqual(['poster-overflow']);
    expect(diagnostics[0]?.message).toContain(`extreme-${layout}`);
  });
});

describe('what a comparison draws', () => {
  it.each(shapes)('keeps the proportion of the numbers in %s', async (shape) => {
    // The field at the foot of a story is as wide as the sheet.
    const widths = widthsIn((await draw(rankedBarsPoster, shape)).svg).filter((width) => width < 900);
    const longest = Math.max(...widths);
    for (const number of [70, 50, 20, 9]) {
      expect(widths.some((width) => Math.abs(width - (longest * number) / 70) < 0.1)).toBe(true);
    }
  });

  it('explains its signs where it uses them, and only there', async () => {
    const items = [drawn('70个', '海外产业园'), drawn('9个', '技术转移中心')];
    const exact = posterOf({ ...plainPoster(rankedBarsPoster), items });
    const signs = async (poster: Poster) =>
      ((await draw(poster, 'portrait')).svg.match(/stroke-width="4"/g) ?? []).length;
    expect(await signs(rankedBarsPoster)).toBeGreaterThan(0);
    expect(await signs(exact)).toBe(0);
  });
});
