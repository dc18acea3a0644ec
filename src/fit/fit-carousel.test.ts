import { describe, expect, test } from 'vitest';
import { inWording } from '../arrange/wordings.js';
import type { CarouselPage } from '../model/carousel.js';
import type { Poster } from '../model/poster.js';
import { samplePosters } from '../testing/sample-posters.js';
import { fitCarousel } from './fit-carousel.js';
import type { PosterAttempt } from './poster-ladder.js';

const page = (layout: string, headline: string, short?: string): Poster => {
  const sample = samplePosters.find(({ content }) => content.kind === layout);
  if (sample === undefined) throw new Error(`there is no sample of ${layout}`);
  const from = sample.content.headline.from;
  const words = { long: headline, ...(short === undefined ? {} : { short }), from };
  return { ...sample, content: { ...sample.content, headline: words }, carousel: { index: 1, of: 1 } };
};

/** A sheet with room for so many characters of the headline; each step saves one. */
const overflowOf =
  (room: number) =>
  ({ poster, attempt }: PosterAttempt): number => {
    const { headline } = inWording(poster.content, attempt);
    return headline.long.length - attempt.step - room;
  };
const fitted = async (pages: readonly CarouselPage[], room: number) =>
  (await fitCarousel(pages, 6, overflowOf(room))).map(({ poster, attempt }) => ({
    layout: poster.content.kind,
    step: attempt.step,
    headline: attempt.headline,
    place: `${poster.carousel?.index}/${poster.carousel?.of}`,
  }));

describe('the pages of a carousel', () => {
  test('are set in one size, that of the fullest; the cover has its own', async () => {
    expect(
      await fitted([[page('cover', '12345')], [page('quotation', '123')], [page('timeline', '1234567')]], 5),
    ).toEqual([
      { layout: 'cover', step: 0, headline: 'long', place: '1/3' },
      { layout: 'quotation', step: 2, headline: 'long', place: '2/3' },
      { layout: 'timeline', step: 2, headline: 'long', place: '3/3' },
    ]);
  });

  test('that are too full take the short headline, and do not make the others small', async () => {
    expect(await fitted([[page('quotation', '123')], [page('timeline', '123456789012', '1234')]], 5)).toEqual(
      [
        { layout: 'quotation', step: 0, headline: 'long', place: '1/2' },
        { layout: 'timeline', step: 0, headline: 'short', place: '2/2' },
      ],
    );
  });

  test('go down to the floor of type only where too few would be left', async () => {
    const full = '12345678';
    const layoutsAt = async (others: readonly CarouselPage[]) =>
      (await fitted([[page('timeline', full)], ...others], 3)).map(({ layout, step }) => `${layout} ${step}`);
    const others: readonly CarouselPage[] = [[page('quotation', '1')], [page('number-grid', '1')]];
    expect(await layoutsAt(others)).toEqual(['timeline 5', 'quotation 5', 'number-grid 5']);
    expect(await layoutsAt([...others, [page('isotype', '1')]])).toEqual([
      'quotation 0',
      'number-grid 0',
      'isotype 0',
    ]);
  });

  test('give way to another drawing of the same sentence, or are left out and the rest counted anew', async () => {
    const full = page('isotype', '123456789012');
    const pages: readonly CarouselPage[] = [
      [page('cover', '1')],
      [full],
      [page('takeaways', '1')],
      [page('isotype', '123456789012'), page('number-grid', '12')],
      [page('quotation', '1')],
    ];
    expect((await fitted(pages, 5)).map(({ layout, place }) => `${layout} ${place}`)).toEqual([
      'cover 1/4',
      'takeaways 2/4',
      'number-grid 3/4',
      'quotation 4/4',
    ]);
  });
});
