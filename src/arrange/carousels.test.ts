import { describe, expect, test } from 'vitest';
import { innerPages } from '../model/carousel.js';
import type { Poster } from '../model/poster.js';
import { plainPoster, posterOf } from '../testing/plain-pages.js';
import { samplePosters } from '../testing/sample-posters.js';
import { arrangeCarousels } from './carousels.js';

const poster = (layout: string, headline: string, section?: string): Poster => {
  const sample = samplePosters.find(({ content }) => content.kind === layout);
  if (sample === undefined) throw new Error(`there is no sample of ${layout}`);
  const { section: _, short: __, ...base } = plainPoster(sample);
  const id = `${section}-${layout}`;
  return posterOf({ ...base, layout, headline, id, ...(section === undefined ? {} : { section }) });
};
const layoutsOf = (posters: readonly Poster[]) =>
  arrangeCarousels(posters, 'whole').map(({ pages }) => pages.map(([{ content }]) => content.kind));

const section = [
  poster('cover', '标题', 'railway'),
  poster('hero-number', '一', 'railway'),
  poster('number-grid', '二', 'railway'),
  poster('quotation', '三', 'railway'),
  poster('sources-and-method', '出处', 'railway'),
];

describe('a carousel', () => {
  test('opens with the cover, closes with the sources, and counts its pages', () => {
    const [carousel] = arrangeCarousels([...section].reverse(), 'whole');
    expect(carousel).toMatchObject({ id: 'railway-carousel', section: 'railway' });
    expect(
      carousel?.pages.map(([page]) => [page.content.kind, page.carousel?.index, page.carousel?.of]),
    ).toEqual([
      ['cover', 1, 5],
      ['quotation', 2, 5],
      ['number-grid', 3, 5],
      ['hero-number', 4, 5],
      ['sources-and-method', 5, 5],
    ]);
    expect(new Set(carousel?.pages.map(([{ id }]) => id))).toEqual(new Set(['railway-carousel']));
  });

  test('is made for each section and for the whole story, which is named', () => {
    const whole = section.map(({ content }) => poster(content.kind, content.headline.long));
    expect(arrangeCarousels([...whole, ...section], 'roundtable').map(({ id }) => id)).toEqual([
      'roundtable-carousel',
      'railway-carousel',
    ]);
  });

  test('says no sentence twice; the other drawings of one wait in case the first does not fit', () => {
    const again = [...section, poster('ranked-bars', '二', 'railway'), poster('isotype', '二', 'railway')];
    const [carousel] = arrangeCarousels(again, 'whole');
    expect(carousel?.pages.map((page) => page.map(({ content }) => content.kind))).toEqual([
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
    expect(layoutsOf(section.filter(({ content }) => content.kind !== 'quotation'))).toEqual([]);
  });
});
