import { beforeAll, describe, expect, test } from 'vitest';
import { slideOrder } from '../kinds/index.js';
import { languageFor } from '../languages/index.js';
import type { LoadedFont } from '../model/font.js';
import type { Slide } from '../model/page.js';
import { deckKit, silk } from '../testing/deck-kit.js';
import { drawnKinds, drawnSlides } from '../testing/drawn-slides.js';
import { plainSlide, slideOf } from '../testing/plain-pages.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { renderMarkdown } from './markdown.js';
import { slidePictures } from './slide-picture.js';

const { templates } = deckKit();

let fonts: readonly LoadedFont[];
beforeAll(async () => {
  ({ fonts } = await loadPosterKit());
});

function markdownOf(slides: readonly Slide[]): string {
  const deck = { ...sampleDeck, slides };
  const messages = languageFor('zh-CN');
  const pictures = slidePictures(deck, { theme: silk.tokens, fonts, messages });
  return renderMarkdown(deck, pictures, templates, messages, silk);
}

describe('the Markdown of a deck', () => {
  test.each(slideOrder)('a slide of kind %s', async (kind) => {
    const slides = [
      ...sampleDeck.slides.filter(({ content }) => content.kind === kind),
      ...(drawnKinds.includes(kind) ? drawnSlides(kind) : []),
    ];
    expect(slides).not.toEqual([]);
    await expect(markdownOf(slides)).toMatchFileSnapshot(`../goldens/decks/${kind}.md`);
  });

  test('holds no HTML but comments', () => {
    const withoutComments = markdownOf(sampleDeck.slides).replace(/<!--[\s\S]*?-->/g, '');
    expect(withoutComments).not.toContain('<');
  });

  test('starts with front matter any Marp reads', () => {
    expect(markdownOf([]).split('\n').slice(0, 9)).toEqual([
      '---',
      'marp: true',
      'theme: silk',
      'size: 16:9',
      'lang: zh-CN',
      'title: 深化“一带一路”科技创新合作',
      'author: 马庆斌、许竹青、聂晓伟、许勤华',
      'description: 本期特邀专家围绕深化“一带一路”科技创新合作进行研讨。',
      'paginate: true',
    ]);
  });

  test('goes on counting where the slide before stopped', () => {
    const measures = sampleDeck.slides.find(({ content }) => content.kind === 'measures');
    if (measures === undefined) throw new Error('The sample has no measures.');
    expect(markdownOf([slideOf({ ...plainSlide(measures), start: 3 })])).toContain('\n3. **');
  });

  test('says which part of several a slide is', () => {
    const slide = sampleDeck.slides.find(({ content }) => content.kind === 'points');
    if (slide === undefined) throw new Error('The sample has no points.');
    const { long } = slide.content.headline;
    expect(markdownOf([{ ...slide, part: { index: 1, of: 2 } }])).toContain(`${long} *（1/2）*`);
  });
});
