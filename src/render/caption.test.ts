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
const by = number.source.speaker.long;
const said = { text: '蒙内铁路创造超7.4万个就业岗位。', by };

test('a post is the headline, a sentence in the words of the speaker, who that is, and the source with its address', () => {
  const post = caption(number, [said], messages, { url: 'https://example.org/roundtable' });
  expect(post.split('\n')).toEqual([
    number.content.headline.long,
    '',
    '“蒙内铁路创造超7.4万个就业岗位。”',
    '——马庆斌，国家发展改革委一带一路建设促进中心研究员',
    '',
    '来源：专家圆桌文字稿',
    'https://example.org/roundtable',
  ]);
});

test('what nobody says stands without quotation marks, and the credit names who stands behind the headline', () => {
  expect(
    caption(number, [{ text: '铁路通车了。' }], messages)
      .split('\n\n')
      .slice(1),
  ).toEqual(['铁路通车了。', '来源：马庆斌，国家发展改革委一带一路建设促进中心研究员，专家圆桌文字稿']);
});

test('of two who speak, each is named under his words', () => {
  const post = caption(
    number,
    [
      { ...said, text: '甲。' },
      { text: '乙。', by: '许竹青' },
    ],
    messages,
  );
  expect(post).toContain('“甲。”\n——马庆斌\n\n“乙。”\n——许竹青');
});

test('two sentences at most, each once, and none that says the headline again', () => {
  const texts = [number.content.headline.long, '甲。', '甲。', '乙。', '丙。'];
  const post = caption(
    number,
    texts.map((text) => ({ text, by })),
    messages,
  );
  expect(post.match(/“.。”/gu)).toEqual(['“甲。”', '“乙。”']);
});

test('topics stand behind a number sign, and nowhere where the story names none', () => {
  const english = languageFor('en');
  const post = caption(number, [], english, { topics: ['public health', 'rail'] });
  expect(post).toMatch(/\n\n#PublicHealth #rail$/);
  expect(caption(number, [], english)).not.toContain('#');
});

test('a quotation stands in quotation marks, signed, and is not said twice', () => {
  const paragraphs = caption(
    quotation,
    [{ ...said, text: `他说：“${quotation.content.headline.long}”` }],
    messages,
  ).split('\n\n');
  expect(paragraphs).toHaveLength(2);
  expect(paragraphs[0]).toMatch(`“${quotation.content.headline.long}”\n——`);
});

test('marks inside a quotation become the inner ones, in each language', () => {
  expect(messages.quoted('他说“好”')).toBe('“他说‘好’”');
  expect(languageFor('en').quoted('They call it “the wall”.')).toBe('“They call it ‘the wall’.”');
  expect(languageFor('zh-TW').quoted('他說「好」')).toBe('「他說『好』」');
});

test('the part AI had in it is said', () => {
  expect(caption({ ...number, disclosure: programWords('人工智能生成') }, [], messages)).toMatch(
    /\n\n人工智能生成$/,
  );
});

test('an address counts as X counts it', () => {
  expect(postLength(`https://example.org/${'a'.repeat(400)}`)).toBe(23);
});

test('whatever the sentences, the post fits on X and none of them is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 200 })), (texts) => {
      const post = caption(
        number,
        texts.map((text) => ({ text })),
        messages,
      );
      expect(postLength(post)).toBeLessThanOrEqual(longestPost);
      const middle = post.slice(number.content.headline.long.length + 2, post.lastIndexOf('\n\n来源'));
      expect(middle === '' || texts.some((text) => middle.startsWith(text)) || !post.includes(middle)).toBe(
        true,
      );
    }),
    { seed: 5 },
  );
});
