import { describe, expect, test } from 'vitest';
import { programWords, type Words } from '../model/words.js';
import { sourcesByPage } from './sources-by-page.js';

const saying = (long: string, ...statements: readonly string[]): Words =>
  programWords(long, undefined, statements);
const drawingOf = (...text: readonly Words[]) => ({ handout: { deck: { slides: [] }, text } });
const printed = (...pages: readonly string[]) => pages.map((text, page) => ({ text, page }));

describe('a text', () => {
  const jobs = saying('这条铁路创造了超7.4万个就业岗位。', 'jobs');
  const people = saying('More than 300 people were trained.', 'people');

  test('shows a statement on the page where its sentence stands, however that is broken and hyphenated', () => {
    const pages = printed('这条铁路创造\n了超7.4万个就业岗位。', 'More than 300 peo\u00adple\nwere trained.');
    expect(sourcesByPage(drawingOf(jobs, people), pages, 2)).toEqual([['jobs'], ['people']]);
  });

  test('shows it on both pages where the sentence goes on overleaf, and wherever it is said again', () => {
    const overleaf = printed(
      '这条铁路创造了',
      '超7.4万个就业岗位。',
      '',
      '这条铁路创造了超7.4万个就业岗位。',
    );
    expect(sourcesByPage(drawingOf(jobs), overleaf, 4)).toEqual([['jobs'], ['jobs'], [], ['jobs']]);
  });

  test('is not found by a figure that may mean another thing, unless there is nothing else', () => {
    const pages = printed('7.4万', jobs.long);
    expect(sourcesByPage(drawingOf(saying('7.4万', 'jobs'), jobs), pages, 2)).toEqual([[], ['jobs']]);
    expect(sourcesByPage(drawingOf(saying('7.4万', 'jobs')), pages, 2)).toEqual([['jobs'], ['jobs']]);
  });

  test('of which nothing was read back says nothing of its pages', () => {
    expect(sourcesByPage(drawingOf(jobs), undefined, 1)).toBeUndefined();
  });
});

describe('slides', () => {
  const slides = ['a', 'b'].map((id) => ({ content: { headline: saying(id, id) } }));
  const handout = { deck: { slides } };

  test('are known by the page each was put on, also where its notes go on overleaf', () => {
    const shows = [[0], [0, 1, undefined]];
    expect(sourcesByPage({ handout, shows }, undefined, 2)).toEqual([['a'], ['a', 'b']]);
  });

  test('are not told by page where print has other pages', () => {
    expect(sourcesByPage({ handout, shows: [[0, 1]] }, undefined, 2)).toBeUndefined();
  });
});
