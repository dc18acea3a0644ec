import { describe, expect, it } from 'vitest';
import { hearSource } from './heard-source.js';
import { quotableSentences } from './quotable-sentences.js';
import { occurrences, readSource } from './source-text.js';

const people = [
  { id: 'marsh', forms: ['Hannah Marsh'] },
  { id: 'reed', forms: ['Tom Reed'] },
];

/** What may be quoted of the sentences that a passage stands in, as “text” or “speaker: text”. */
function quotable(text: string, passage: string): readonly string[] {
  const { source } = readSource(text, []);
  const [stretch] = occurrences(source, passage);
  if (stretch === undefined) throw new Error(`The source does not hold ${passage}.`);
  return quotableSentences(source, hearSource(source, people), stretch).map((found) =>
    found.speaker === undefined ? found.text : `${found.speaker}: ${found.text}`,
  );
}

describe('the sentences of a passage that may be quoted alone', () => {
  it('are whole, also where the passage is a part of one', () => {
    const text = 'The port reopened in June. Ferries carry 12,000 passengers a day. Trams run again.';
    expect(quotable(text, '12,000 passengers')).toEqual(['Ferries carry 12,000 passengers a day.']);
  });

  it('are all of them, where it goes over several', () => {
    const text = 'The port reopened in June. Ferries carry 12,000 passengers a day. Trams run again.';
    expect(quotable(text, 'in June. Ferries carry')).toEqual([
      'The port reopened in June.',
      'Ferries carry 12,000 passengers a day.',
    ]);
  });

  it('are in a turn the words of who speaks, without his name', () => {
    const text = 'Hannah Marsh: Ferries carry 12,000 passengers a day.\nTom Reed: Trams run again.';
    const [found] = quotable(text, '12,000 passengers');
    expect(found).toMatch(/^(marsh|Hannah Marsh): Ferries carry 12,000 passengers a day\.$/);
  });

  it('do not lean on what came before', () => {
    const text = 'The port reopened in June. However, it carries 12,000 passengers a day.';
    expect(quotable(text, '12,000 passengers')).toEqual([]);
    expect(quotable(text, 'reopened in June')).toEqual(['The port reopened in June.']);
  });

  it('say no “I” and no “we” that nobody has said', () => {
    expect(quotable('We carry 12,000 passengers a day.', '12,000')).toEqual([]);
    expect(quotable('Hannah Marsh: We carry 12,000 passengers a day.', '12,000')).toHaveLength(1);
    expect(quotable('我们每天运送旅客1.2万人次。', '1.2万人次')).toEqual([]);
    expect(quotable('我国每天运送旅客1.2万人次。', '1.2万人次')).toEqual(['我国每天运送旅客1.2万人次。']);
  });

  it('have an end and a beginning of their own', () => {
    expect(quotable('Ferries carry 12,000 passengers a day', '12,000')).toEqual([]);
    expect(quotable('ferries carry 12,000 passengers a day.', '12,000')).toEqual([]);
  });

  it('have both marks of each pair', () => {
    const quotation = '“Ferries carry 12,000 passengers a day. Trams run again.”';
    expect(quotable(quotation, '12,000')).toEqual([quotation]);
    expect(quotable('Marsh calls it “the great return” of ferries.', 'the great return')).toHaveLength(1);
    for (const mark of ['“', '(', '"'])
      expect(quotable(`Ferries ${mark}and trams carry 12,000 passengers a day.`, '12,000'), mark).toEqual([]);
    expect(quotable('渡輪每天運送「旅客1.2萬人次。', '1.2萬人次')).toEqual([]);
  });

  it('are short enough to be read in a post', () => {
    const long = (words: number) => `Ferries carry ${'very '.repeat(words)}many passengers.`;
    expect(quotable(long(30), 'many passengers')).toHaveLength(1);
    expect(quotable(long(60), 'many passengers')).toEqual([]);
  });
});
