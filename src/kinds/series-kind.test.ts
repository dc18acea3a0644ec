import { describe, expect, it } from 'vitest';
import { createContext } from '../content/context.js';
import { languageFor } from '../languages/index.js';
import type { ReadData } from '../model/data-table.js';
import { type SeriesForm, seriesForms } from '../model/series.js';
import { storySchema } from '../model/story.js';
import { plain } from '../testing/plain-pages.js';
import { tracedSample } from '../testing/sample-story.js';
import { completeStory } from '../validate/complete-story.js';
import { kindOf } from './index.js';

const rows = [
  ['year', 'Tram', 'Bus'],
  ['2021', '29.4', '31.6'],
  ['2022', '41.0', '41.8'],
  ['2023', '48.7', ''],
  ['2024', '53.9', '48.0'],
];
const table: ReadData = { digest: '', tables: [{ file: 'trips.csv', rows }] };

function contextOf(series: object, language = 'en') {
  const written = storySchema.parse({
    language,
    title: 'A city',
    source: {
      file: 'source.txt',
      name: 'A review',
      publisher: 'The Review',
      data: [{ id: 'trips-data', file: 'trips.csv', name: 'Passenger count', publisher: 'The Authority' }],
    },
    sections: [
      {
        id: 'trips',
        kind: 'report',
        heading: 'Trips',
        thesis: { text: 'It moves', sentence: 'It moves.' },
        arguments: [
          {
            id: 'record',
            headline: 'A record',
            series: [{ id: 'modes', title: 'Trips', data: 'trips-data', ...series }],
          },
        ],
      },
    ],
  });
  const story = completeStory(written, new Map([['trips-data', table]]));
  const context = createContext(tracedSample(story), languageFor(language));
  const [section] = story.sections;
  if (section === undefined) throw new Error('the sample has a section');
  return { context, section };
}

/** The pictures each form gives for a series. */
function picturesOf(series: object, language?: string) {
  const { context, section } = contextOf(series, language);
  return seriesForms.flatMap((form) =>
    (kindOf({ kind: form }).picture?.ofSection(context, section, 0, undefined) ?? []).map((draft) => ({
      form,
      ...draft,
    })),
  );
}

const formsOf = (series: object): readonly SeriesForm[] => picturesOf(series).map(({ form }) => form);

describe('a series', () => {
  it('is one picture, in the form that follows from its data', () => {
    expect(formsOf({})).toEqual(['line']);
    expect(formsOf({ lines: ['Tram'] })).toEqual(['columns']);
    expect(formsOf({ rows: ['2021', '2024'] })).toEqual(['slope']);
  });

  it('is drawn in the form the author asks for, where its data allow that', () => {
    expect(formsOf({ form: 'data-table' })).toEqual(['data-table']);
    expect(formsOf({ form: 'share-bars' })).toEqual(['line']);
  });

  it('keeps its words, its unit and its gaps, and has the headline of its argument unless it has its own', () => {
    const [picture] = picturesOf({ unit: 'million' });
    expect(plain(picture?.content)).toMatchObject({
      headline: 'A record',
      title: 'Trips',
      unit: 'million',
      lines: [{ name: 'Tram' }, { name: 'Bus' }],
    });
    expect(JSON.parse(JSON.stringify(picture?.content))).toMatchObject({
      lines: [{}, { values: [{ printed: '31.6' }, {}, null, {}] }],
    });
    const [own] = picturesOf({ headline: 'The tram leads' });
    expect(own?.content.headline.long).toBe('The tram leads');
  });

  it.each([
    [
      'en',
      'Line chart, headed “A record”: Trips, million.',
      'Bus: 2021, 31.6; 2022, 41.8; 2023, no data; 2024, 48.0 (expected).',
    ],
    [
      'zh-CN',
      '折线图，标题“A record”，Trips（million）。',
      'Bus：2021，31.6；2022，41.8；2023，无数据；2024，48.0（预计）。',
    ],
  ])('is told in %s, value by value, to who cannot see it', (language, opening, bus) => {
    const { context, section } = contextOf({ unit: 'million', expected: '2024' }, language);
    const kind = kindOf({ kind: 'line' });
    const labels = languageFor(language).kinds.line;
    const [draft] = kind.picture?.ofSection(context, section, 0, labels) ?? [];
    if (draft === undefined) throw new Error('there is a picture');
    const poster = {
      kind: 'poster' as const,
      id: 'trips-line',
      language,
      accent: 0,
      kicker: draft.content.headline,
      content: draft.content,
      source: { speaker: draft.content.headline },
      signature: draft.content.headline,
    };
    const told = kind.picture?.describe(poster, labels, context.messages);
    expect(told?.[0]).toBe(opening);
    expect(told).toContain(bus);
  });
});
