import { expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import { seriesSchema } from '../model/series.js';
import { storySchema } from '../model/story.js';
import { tracedSample } from '../testing/sample-story.js';
import { completeStory } from '../validate/complete-story.js';
import { createContext } from './context.js';
import { dataSeries, seriesStatements } from './series-behind.js';
import { sourceLine } from './source-line.js';

const story = completeStory(
  storySchema.parse({
    language: 'en',
    title: 'A city',
    source: {
      file: 'source.txt',
      name: 'A review',
      data: [
        {
          id: 'trips-data',
          file: 'trips.csv',
          name: 'Passenger count',
          publisher: 'The Authority',
          date: '2025-01',
        },
      ],
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
            sentence: 'A record.',
            series: [{ id: 'modes', title: 'Trips', data: 'trips-data' }],
          },
        ],
      },
    ],
  }),
);
const context = createContext(tracedSample(story, ['record']), languageFor('en'));
const [section] = story.sections;

test('a series states its points, or itself where its values are cells', () => {
  const points = [1949, 1978].map((at) => ({ at, figure: 'three', sentence: 'a' }));
  expect(seriesStatements(seriesSchema.parse({ id: 'lines', title: 'Lines', points }))).toEqual([
    'lines.points.1',
    'lines.points.2',
  ]);
  expect(seriesStatements({ id: 'modes' })).toEqual(['modes']);
});

test('its data file is found by its id, and nothing by the id of a sentence', () => {
  expect(dataSeries(context, 'modes')?.file.file).toBe('trips.csv');
  expect(dataSeries(context, 'record')).toBeUndefined();
});

test('a page of data names who published them; beside a sentence both sources stand', () => {
  if (section === undefined) throw new Error('there is a section');
  const publishedOf = (ids: readonly string[]) =>
    sourceLine(context, section, ids).published?.map(({ name }) => name.long);
  expect(sourceLine(context, section, ['modes']).speaker.long).toBe('The Authority');
  expect(publishedOf(['modes'])).toEqual(['Passenger count']);
  expect(publishedOf(['record', 'modes'])).toEqual(['A review', 'Passenger count']);
  expect(sourceLine(context, section, ['modes']).lines).toBeUndefined();
});
