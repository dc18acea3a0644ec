import { expect, it } from 'vitest';
import { contentWords } from './content-words.js';

const keys = (text: string) => contentWords(text).map(({ key }) => key);

it('leaves out numerals and words that only join', () => {
  expect(keys('More than 400 engineers and 20 planners were there')).toEqual(keys('engineers planners'));
});

it('reads an apostrophe in either shape as one word', () => {
  expect(keys('the nation’s o’clock')).toEqual(keys("the nation's o'clock"));
});

it('takes words of one family, and an ending, for one word', () => {
  expect(keys('deaths')).toEqual(keys('died'));
  expect(keys('companies')).toEqual(keys('firm'));
});

it('lets no word run into a counting word, and takes two joining characters for none', () => {
  expect(keys('累計載客人次')).toEqual(keys('累計載客'));
  expect(keys('三年來的總經費')).toEqual(keys('總經費'));
});

it('finds Chinese words where they stand', () => {
  const text = '中欧班列开行7.4万列';
  expect(contentWords(text).map(({ text: word, span }) => [word, text.slice(span.from, span.to)])).toEqual(
    contentWords(text).map(({ text: word }) => [word, word]),
  );
  expect(contentWords(text).length).toBeGreaterThan(0);
});
