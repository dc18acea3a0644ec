import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import type { Poster } from '../model/poster.js';
import { programWords } from '../model/words.js';
import { samplePosters } from '../testing/sample-posters.js';
import { caption } from './caption.js';
import { longestPost, postLength } from './post-length.js';

const messages = languageFor('zh-CN');
const number = samplePosters.find(({ content }) => content.kind === 'hero-number') as Poster;
const quotation = samplePosters.find(({ content }) => content.kind === 'quotation') as Poster;

test('a post is the headline, what the source says word for word, and where it comes from', () => {
  expect(caption(number, ['蒙内铁路创造超7.4万个就业岗位。'], messages).split('\n\n')).toEqual([
    number.content.headline.long,
    '蒙内铁路创造超7.4万个就业岗位。',
    expect.stringMatching(/^来源：马庆斌，.*，原文第\d+—\d+行$/),
  ]);
});

test('two passages at most, each once', () => {
  const paragraphs = caption(number, ['甲。', '甲。', '乙。', '丙。'], messages).split('\n\n');
  expect(paragraphs.slice(1, -1)).toEqual(['甲。', '乙。']);
});

test('a quotation stands in quotation marks and is not said twice', () => {
  const paragraphs = caption(quotation, [`他说：“${quotation.content.headline.long}”`], messages).split(
    '\n\n',
  );
  expect(paragraphs).toHaveLength(2);
  expect(paragraphs[0]).toBe(`“${quotation.content.headline.long}”`);
});

test('the part AI had in it is said', () => {
  expect(caption({ ...number, disclosure: programWords('人工智能生成') }, [], messages)).toMatch(
    /\n\n人工智能生成$/,
  );
});

test('whatever the passages, the post fits on X and no passage is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 200 })), (passages) => {
      const post = caption(number, passages, messages);
      expect(postLength(post)).toBeLessThanOrEqual(longestPost);
      const middle = post.slice(number.content.headline.long.length + 2, post.lastIndexOf('\n\n来源'));
      expect(
        middle === '' || passages.some((passage) => middle.startsWith(passage)) || !post.includes(middle),
      ).toBe(true);
    }),
    { seed: 5 },
  );
});
