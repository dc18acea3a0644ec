import { describe, expect, it } from 'vitest';
import type { Publication, SourceLine } from '../model/content.js';
import { programWords } from '../model/words.js';
import { chinesePublication, publicationForms } from './publication.js';

/** As English joins them. */
const english = {
  published: (parts: object) => Object.values(parts).join(', '),
  separator: ' · ',
};
const published = (name: string, publisher?: string, date?: string): Publication => ({
  name: programWords(name),
  ...(publisher === undefined ? {} : { publisher: programWords(publisher) }),
  ...(date === undefined ? {} : { date: programWords(date) }),
});
const forms = (speaker: string, ...sources: readonly Publication[]) => {
  const line: SourceLine = { speaker: programWords(speaker), published: sources };
  return publicationForms(line, english).map(({ long }) => long);
};

describe('what something was taken from', () => {
  it('is said in full, then by who published it and when, then by who published it', () => {
    expect(forms('Hannah Marsh', published('Harbour briefing', 'Port Office', 'June 2021'))).toEqual([
      'Harbour briefing, Port Office, June 2021',
      'Port Office, June 2021',
      'Port Office',
    ]);
  });

  it('keeps its name where nobody is known to have published it', () => {
    expect(forms('Hannah Marsh', published('Harbour briefing', undefined, 'June 2021'))).toEqual([
      'Harbour briefing, June 2021',
      'Harbour briefing',
    ]);
    expect(forms('Hannah Marsh', published('Harbour briefing'))).toEqual(['Harbour briefing']);
  });

  it('does not say again who is named as its speaker', () => {
    expect(forms('Port Office', published('Harbour briefing', 'Port Office', 'June 2021'))).not.toContain(
      'Port Office, June 2021',
    );
    expect(forms('Harbour briefing', published('Harbour briefing'))).toEqual([]);
  });

  it('names several sources one after the other', () => {
    expect(
      forms('Hannah Marsh', published('Harbour briefing', 'Port Office'), published('Ferry statistics')),
    ).toEqual(['Harbour briefing, Port Office · Ferry statistics', 'Port Office · Ferry statistics']);
  });

  it('comes from where its words come from', () => {
    const name = { long: 'Harbour briefing', from: programWords('', undefined, ['one']).from };
    const [form] = publicationForms({ speaker: programWords('Marsh'), published: [{ name }] }, english);
    expect(form?.from).toEqual(name.from);
  });

  it('is nothing where no source is given', () => {
    expect(forms('Hannah Marsh')).toEqual([]);
    expect(publicationForms({ speaker: programWords('Hannah Marsh') }, english)).toEqual([]);
  });
});

describe('a source as Chinese names it', () => {
  it.each([
    [
      { name: '圆桌实录', publisher: '山海日报', date: '2023年11月14日' },
      '圆桌实录，《山海日报》2023年11月14日',
    ],
    [{ publisher: '山海日报' }, '《山海日报》'],
    [{ publisher: '海島週刊', date: '2024年6月' }, '《海島週刊》2024年6月'],
    [{ publisher: '港务局', date: '2021年6月' }, '港务局，2021年6月'],
    [{ name: '港务通报', publisher: '港务局' }, '港务通报，港务局'],
    // What is printed in an office is no paper.
    [{ publisher: '港务局简报', date: '2021年6月' }, '港务局简报，2021年6月'],
    [{ publisher: '港务局通报' }, '港务局通报'],
    [{ name: '圆桌实录' }, '圆桌实录'],
    [{}, ''],
  ])('%o', (parts, said) => {
    expect(chinesePublication(parts)).toBe(said);
  });
});
