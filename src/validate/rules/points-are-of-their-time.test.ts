import { expect, test } from 'vitest';
import { faultsOfClaim } from '../../testing/one-claim.js';

const points = (sentence: string, first: string, second: string, headline = 'Trips went on') =>
  faultsOfClaim({
    headline,
    sentence,
    more: `, series: [{ id: trips, title: ${/\p{Script=Han}/u.test(sentence) ? '客运量' : 'trips'}, points: [{ ${first}, sentence: ${JSON.stringify(sentence)} }, { ${second}, sentence: ${JSON.stringify(sentence)} }] }]`,
  });
const english = 'The red line made 8.1 million trips in 2013 and 12.4 million trips in 2024.';
const chinese = '红线2013年运送8.1万人次，2024年运送约12.4万人次。';

test('a point stands in its sentence with its time', () => {
  expect(points(english, 'at: "2013", figure: 8.1 million', 'at: "2024", figure: 12.4 million')).toEqual([]);
  expect(
    points(chinese, 'at: "2013", figure: 8.1万人次', 'at: "2024", figure: 约12.4万人次', '红线运客'),
  ).toEqual([]);
});

test('another year, and the year of another figure, are told', () => {
  expect(points(english, 'at: "2012", figure: 8.1 million', 'at: "2024", figure: 12.4 million')).toEqual([
    'date-not-in-sentence',
  ]);
  expect(points(english, 'at: "2024", figure: 8.1 million', 'at: "2013", figure: 12.4 million')).toEqual([
    'date-of-another-figure',
    'date-of-another-figure',
  ]);
  expect(
    points(chinese, 'at: "2024", figure: 8.1万人次', 'at: "2013", figure: 约12.4万人次', '红线运客'),
  ).toEqual(['date-of-another-figure', 'date-of-another-figure']);
});

test('a wrong digit, qualifier or unit of a point is told at its place', () => {
  expect(points(english, 'at: "2013", figure: 8.2 million', 'at: "2024", figure: 12.4 million')).toEqual([
    'figure-not-in-sentence',
  ]);
  expect(points(english, 'at: "2013", figure: 8.1 billion', 'at: "2024", figure: 12.4 million')).toEqual([
    'figure-not-in-sentence',
  ]);
  expect(
    points(chinese, 'at: "2013", figure: 8.1万人次', 'at: "2024", figure: 12.4万人次', '红线运客'),
  ).toEqual(['figure-mismatch']);
});

test('a category is named by its sentence, and a line as far as a rule can tell', () => {
  const sentence = 'Ara handled 40 boxes, Bela 25 boxes.';
  expect(points(sentence, 'at: Ara, figure: 40 boxes', 'at: Bela, figure: 25 boxes')).toEqual([]);
  expect(points(sentence, 'at: Ara, figure: 40 boxes', 'at: Cora, figure: 25 boxes')).toEqual([
    'place-not-in-sentence',
  ]);
  expect(
    points(
      english,
      'at: "2013", line: red, figure: 8.1 million',
      'at: "2024", line: blue, figure: 12.4 million',
    ),
  ).toEqual(['(wording-unproven)']);
});

test('a headline that gives the value of one time to another is told, though a point prints it', () => {
  const headline = 'The red line made 12.4 million trips in 2013';
  const sentence = 'The red line made 8.1 million trips in 2013. It made 12.4 million trips in 2024.';
  const [first, second] = [
    'at: "2013", line: red, figure: 8.1 million',
    'at: "2024", line: red, figure: 12.4 million',
  ];
  expect(points(sentence, first, second, headline)).toContain('data-claim-differs');
  expect(points(sentence, first, second, headline.replace('2013', '2024'))).not.toContain(
    'data-claim-differs',
  );
});
