import { expect, test } from 'vitest';
import { languageFor } from '../../languages/index.js';
import type { Deck, Slide } from '../../model/page.js';
import { slideOf } from '../../testing/plain-pages.js';
import { readOnOf, saysNothingNew, slideRows } from './slide-rows.js';

const messages = languageFor('zh-CN');
const opener = (question: string, part?: { index: number; of: number }): Slide =>
  slideOf({
    kind: 'opener',
    id: `opener-${part?.index ?? 0}`,
    headline: '携手共建',
    number: '1',
    expert: '马庆斌',
    affiliation: '研究员',
    question,
    role: 'opener',
    ...(part === undefined ? {} : { part }),
  });
const points = (id: string, running = { left: '1　携手共建', right: '马庆斌' }): Slide =>
  slideOf({ kind: 'points', id, headline: id, items: [], running });
const cover = slideOf({ kind: 'cover', headline: '题', bylines: [], role: 'cover' });
const contents = slideOf({ kind: 'contents', headline: '目录', entries: [] });
const readOn = slideOf({
  kind: 'read-on',
  headline: '接着读',
  readOn: '接着读原文',
  sources: [],
  role: 'closing',
});
const deckOf = (...slides: readonly Slide[]): Deck => ({
  kind: 'deck',
  id: 'whole',
  language: 'zh-CN',
  title: '题',
  authors: ['马庆斌', '许竹青'],
  subject: '主旨',
  head: { bylines: [] },
  credit: '文字稿',
  accent: 0,
  slides,
});

test('cover, contents and openers are for a screen; the others keep the numbers they have in the deck', () => {
  const deck = deckOf(cover, contents, opener('为什么？'), points('a'), points('b'));
  expect(deck.slides.map(saysNothingNew)).toEqual([true, true, true, false, false]);
  expect(slideRows(deck, messages).map(({ index }) => index)).toEqual([3, 4]);
  expect(slideRows(deck, messages, true)).toHaveLength(5);
});

test('the first slide of a section is headed by what its opener says, the next is not', () => {
  const [first, next] = slideRows(deckOf(opener('为什么？'), points('a'), points('b')), messages);
  expect(first?.heading).toEqual({
    number: '1',
    title: '携手共建',
    expert: '马庆斌',
    affiliation: '研究员',
    question: '为什么？',
  });
  expect(next?.heading).toBeUndefined();
});

test('a question that stands on two openers stands in one heading, whole', () => {
  const [first, second] = [
    opener('从何说起，', { index: 1, of: 2 }),
    opener('又往何处？', { index: 2, of: 2 }),
  ];
  const [row] = slideRows(deckOf(first, second, points('a')), messages);
  expect(row?.heading?.question).toBe('从何说起，又往何处？');
});

test('the running head names section and speaker, who speaks alone stands for it before the first section', () => {
  const before = slideOf({ kind: 'points', id: 'a', headline: 'a', items: [] });
  const [one, other] = slideRows(deckOf(before, points('b')), messages);
  expect(one?.running).toBe('马庆斌、许竹青');
  expect(other?.running).toBe(`1　携手共建${messages.separator}马庆斌`);
});

test('a running head too long for its line leaves out who speaks', () => {
  const left = '很长的部分'.repeat(9);
  const [row] = slideRows(deckOf(points('a', { left, right: '马庆斌、许竹青、聂晓伟' })), messages);
  expect(row?.running).toBe(left);
});

test('where to read on is what the last slide that says so says', () => {
  expect(readOnOf(deckOf(points('a')))).toBeUndefined();
  expect(readOnOf(deckOf(points('a'), readOn))).toMatchObject({
    index: 1,
    content: { readOn: { long: '接着读原文' } },
  });
});
