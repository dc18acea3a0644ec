import { beforeAll, describe, expect, it } from 'vitest';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import { textsOf } from '../model/scene.js';
import { type PosterKit, posterLayout } from '../render/lay-out-poster.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { seriesPoster } from '../testing/sample-series.js';

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit('无数据断开处');
});

function textsOn(poster: Poster, shape: string): readonly string[] {
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined) throw new Error(`there is no shape ${shape}`);
  const layOut = posterLayout(preset, kit);
  const laid = [0, 1, 2, 3, 4, 5]
    .map((step) => layOut(poster, { step, headline: 'long', form: 'long' }))
    .find(({ overflow }) => overflow <= 0);
  if (laid === undefined) throw new Error(`it does not fit in ${shape}`);
  return textsOf(laid.scene().items).map((lines) => lines.map(({ text }) => text).join(''));
}

describe('a picture of a series', () => {
  it.each(['wide', 'square', 'portrait', 'story'])(
    'says in %s what is counted and in what, and its values',
    async (shape) => {
      const texts = textsOn(seriesPoster('line'), shape);
      expect(texts).toContain('各方式客运量（百万人次）');
      expect(texts).toEqual(expect.arrayContaining(['2013', '53.9', '电车', '市郊铁路']));
    },
  );

  it('explains dashes where something is expected, and only there', async () => {
    expect(textsOn(seriesPoster('columns'), 'square')).toContain('虚线为预计');
    expect(textsOn(seriesPoster('grouped-bars'), 'square')).not.toContain('虚线为预计');
  });

  it('tells of a gap between values, and not of a line that begins later', async () => {
    const poster = seriesPoster('line');
    expect(textsOn(poster, 'portrait')).not.toContain('断开处无数据');
    const [bus, ...others] = poster.content.lines;
    const broken = bus && {
      ...bus,
      values: bus.values.map((value, index) => (index === 5 ? undefined : value)),
    };
    const lines = broken === undefined ? others : [broken, ...others];
    const gap = { ...poster, content: { ...poster.content, lines } };
    expect(textsOn(gap, 'portrait')).toContain('断开处无数据');
  });

  it('shows the first of a ranking that has no room, and says of how many', async () => {
    const poster = seriesPoster('grouped-bars');
    const { places, lines } = poster.content;
    const [ranked] = lines;
    if (ranked === undefined) throw new Error('the sample ranks');
    const copies = [0, 1].flatMap((round) =>
      places.map(({ label, expected }) => ({
        expected,
        label: { ...label, long: `${label.long}${round + 1}` },
      })),
    );
    const values = [0, 1].flatMap(() => ranked.values);
    const long = {
      ...poster,
      content: { ...poster.content, places: copies, lines: [{ ...ranked, values }] },
    };
    const texts = textsOn(long, 'square');
    const bars = texts.filter((text) => /^\d+\.\d$/.test(text)).length;
    expect(bars).toBeGreaterThanOrEqual(5);
    expect(bars).toBeLessThan(16);
    expect(texts).toContain(`共16项，列出${bars}项`);
  });
});
