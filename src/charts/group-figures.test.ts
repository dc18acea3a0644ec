import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { storySchema } from '../model/story.js';
import { chartFigure } from '../testing/sample-figures.js';
import { completeStory } from '../validate/complete-story.js';
import { groupFigures } from './group-figures.js';

const file = new URL('../../decks/belt-and-road/story.yaml', import.meta.url);
const shipped = completeStory(storySchema.parse(parse(readFileSync(file, 'utf8'))));

it('puts together what names one scale, or one whole', () => {
  const groups = groupFigures([
    chartFigure('70个'),
    chartFigure('60%', { scale: undefined, partOf: '能源' }),
    chartFigure('9个'),
    chartFigure('5个', { scale: undefined }),
  ]);
  expect(groups.map(({ by, name, figures }) => [by, name, figures.map(({ id }) => id)])).toEqual([
    ['scale', 'things', ['70个', '9个']],
    ['whole', '能源', ['60%']],
  ]);
});

it('takes one figure of a subject, so that nothing is counted twice', () => {
  const one = { ...chartFigure('50多家'), subject: 'laboratories' };
  const other = { ...chartFigure('53家'), subject: 'laboratories' };
  expect(groupFigures([one, other])[0]?.figures.map(({ id }) => id)).toEqual(['50多家']);
});

it('finds what the story that ships lets stand together', () => {
  const statistics = shipped.sections.flatMap((section) =>
    section.arguments.flatMap((argument) => argument.statistics),
  );
  const groups = groupFigures(statistics).map(({ name, figures }) => [
    name,
    figures.map(({ figure }) => figure),
  ]);
  expect(Object.fromEntries(groups)).toEqual({
    platforms: ['50多家', '20多个', '70多个', '9个'],
    'domestic-universities': ['60所', '16所'],
    'partner-countries': ['80多个', '23个'],
  });
});
