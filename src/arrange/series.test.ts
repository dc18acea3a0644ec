import { describe, expect, test } from 'vitest';
import type { Poster } from '../model/poster.js';
import { innerPages } from '../model/series.js';
import { samplePosters } from '../testing/sample-posters.js';
import { arrangeSeries } from './series.js';

const [sample] = samplePosters.filter(({ layout }) => layout === 'measures');
const poster = (layout: Poster['layout'], headline: string, section?: string): Poster => {
  const { section: _, ...base } = { ...sample, layout, id: `${section}-${layout}`, headline } as Poster;
  return (section === undefined ? base : { ...base, section }) as Poster;
};
const layoutsOf = (posters: readonly Poster[]) =>
  arrangeSeries(posters, 'whole').map(({ pages }) => pages.map(([{ layout }]) => layout));

const section = [
  poster('cover', '标题', 'railway'),
  poster('hero-number', '一', 'railway'),
  poster('number-grid', '二', 'railway'),
  poster('quotation', '三', 'railway'),
  poster('sources-and-method', '出处', 'railway'),
];

describe('a numbered series', () => {
  test('opens with the cover, closes with the sources, and counts its pages', () => {
    const [series] = arrangeSeries([...section].reverse(), 'whole');
    expect(series).toMatchObject({ id: 'railway-carousel', section: 'railway' });
    expect(series?.pages.map(([page]) => [page.layout, page.series?.index, page.series?.of])).toEqual([
      ['cover', 1, 5],
      ['quotation', 2, 5],
      ['number-grid', 3, 5],
      ['hero-number', 4, 5],
      ['sources-and-method', 5, 5],
    ]);
    expect(new Set(series?.pages.map(([{ id }]) => id))).toEqual(new Set(['railway-carousel']));
  });

  test('is made for each section and for the whole story, which is named', () => {
    const whole = section.map(({ layout, headline }) => poster(layout, headline));
    expect(arrangeSeries([...whole, ...section], 'roundtable').map(({ id }) => id)).toEqual([
      'roundtable-carousel',
      'railway-carousel',
    ]);
  });

  test('says no sentence twice; the other drawings of one wait in case the first does not fit', () => {
    const again = [...section, poster('ranked-bars', '二', 'railway'), poster('isotype', '二', 'railway')];
    const [series] = arrangeSeries(again, 'whole');
    expect(series?.pages.map((page) => page.map(({ layout }) => layout))).toEqual([
      ['cover'],
      ['hero-number'],
      ['quotation'],
      ['isotype', 'ranked-bars', 'number-grid'],
      ['sources-and-method'],
    ]);
  });

  test('has so many inner pages at most, and leaves out what is read rather than seen', () => {
    const many = Array.from({ length: innerPages.most }, (_, index) =>
      poster('quotation', `引语${index}`, 'railway'),
    );
    const [layouts = []] = layoutsOf([poster('questions-and-answers', '问', 'railway'), ...many]);
    expect(layouts).toHaveLength(innerPages.most);
    expect(layouts).not.toContain('questions-and-answers');
  });

  test('is not made of less than three inner pages', () => {
    expect(layoutsOf(section.filter(({ layout }) => layout !== 'quotation'))).toEqual([]);
  });
});
