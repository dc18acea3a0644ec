import { describe, expect, test } from 'vitest';
import { hasShort, wordsIn } from '../model/words.js';
import { contentOf, plain, posterOf } from '../testing/plain-pages.js';
import { samplePosters } from '../testing/sample-posters.js';
import { hasLess, inWording, wordedPoster, wordingsOf } from './wordings.js';

const long = { headline: 'long', form: 'long' } as const;
const shortHeadline = { headline: 'short', form: 'long' } as const;
const short = { headline: 'short', form: 'short' } as const;

const date = { main: '2017', rest: '年' };
const timeline = contentOf('timeline', {
  headline: '长标题',
  short: '短',
  items: [
    { date, text: '行动计划启动实施', short: '启动' },
    { date, text: '落地' },
  ],
});

describe('the wordings of a content', () => {
  test('are one where nothing has a shorter form', () => {
    expect(wordingsOf(contentOf('points', { headline: '长标题', items: ['甲'] }))).toEqual([long]);
  });

  test('leave out those in which nothing is shorter', () => {
    const items = [{ text: '甲甲', short: '甲', statements: [] }];
    expect(wordingsOf(contentOf('points', { headline: '长标题', short: '短', items: ['甲'] }))).toEqual([
      long,
      shortHeadline,
    ]);
    expect(wordingsOf(contentOf('points', { headline: '长标题', items }))).toEqual([long, short]);
    expect(wordingsOf(timeline)).toEqual([long, shortHeadline, short]);
  });

  test('have a short one where a picture leaves something out, though no words are shorter', () => {
    const titled = contentOf('measures', { headline: '长标题', items: [{ title: '甲', text: '说明' }] });
    expect(wordingsOf(titled)).toEqual([long]);
    expect(wordingsOf(titled, true)).toEqual([long, short]);
  });
});

describe('a content in a wording', () => {
  test('says the words of that wording and no others', () => {
    const said = wordingsOf(timeline).map((wording) => inWording(timeline, wording));
    expect(said.map((content) => wordsIn(content).map((words) => words.long))).toEqual([
      ['长标题', '行动计划启动实施', '落地'],
      ['短', '行动计划启动实施', '落地'],
      ['短', '启动', '落地'],
    ]);
    expect(hasShort(said.map(({ headline }) => headline))).toBe(false);
    expect(hasShort(said.at(-1))).toBe(false);
  });

  test('names a shorter form by its own place in the story, and asks for none beside it', () => {
    const { headline } = inWording(timeline, short);
    expect(headline.from).toMatchObject({ path: ['short'], mend: 'reword' });
    expect(inWording(timeline, long).headline.from).toMatchObject({ path: ['headline'], mend: 'short' });
  });

  test('claims what it claimed before', () => {
    const claimed = contentOf('points', {
      headline: '长标题',
      items: [{ text: '甲甲', short: '甲', statements: ['a'] }],
    });
    expect(wordsIn(inWording(claimed, short)).at(-1)).toMatchObject({
      long: '甲',
      from: { statements: ['a'] },
    });
  });
});

describe('a poster in a wording', () => {
  test('says the short title of its story around a short headline, and has a wording for that alone', () => {
    const poster = posterOf({ layout: 'measures', headline: '标题', items: [{ title: '甲' }] });
    expect(hasLess(poster)).toBe(false);
    const titled = {
      ...poster,
      signature: { ...poster.signature, long: '一条铁路的七年', short: '一条铁路' },
    };
    expect(hasLess(titled)).toBe(true);
    expect(wordedPoster(titled, long).signature.long).toBe('一条铁路的七年');
    for (const wording of [shortHeadline, short])
      expect(wordedPoster(titled, wording).signature).toMatchObject({ long: '一条铁路' });
  });

  test('leaves out what its kind does where the words are short, and only there', () => {
    const titled = posterOf({ layout: 'measures', headline: '标题', items: [{ title: '甲', text: '说明' }] });
    expect(plain(wordedPoster(titled, shortHeadline).content)).toMatchObject({
      items: [{ title: '甲', text: '说明' }],
    });
    expect(plain(wordedPoster(titled, short).content)).toMatchObject({ items: [{ title: '甲' }] });
    expect(JSON.stringify(wordedPoster(titled, short))).not.toContain('说明');
  });

  test('in full shows the very words of every sample', () => {
    for (const poster of samplePosters)
      expect(wordsIn(wordedPoster(poster, long).content).map((words) => words.long)).toEqual(
        wordsIn(poster.content).map((words) => words.long),
      );
  });
});
