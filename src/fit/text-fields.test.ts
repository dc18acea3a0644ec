import { expect, test } from 'vitest';
import { type Mend, programWords, type Words } from '../model/words.js';
import { contentOf, plain } from '../testing/plain-pages.js';
import { allFields, authoredFields, outgrownFields, shortened, storyFields } from './text-fields.js';

const number = contentOf('hero-number', {
  headline: '一条铁路',
  hero: { figure: { prefix: '超', digits: '7.4', suffix: '万个' }, counts: '创造的就业岗位' },
  companion: { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '中心' },
  points: [
    { text: '其中多数', statements: ['jobs.points.1'] },
    { text: '在非洲的铁路沿线各地', statements: ['jobs.points.2'] },
  ],
  statements: ['jobs-created', 'centres'],
});

const words = (long: string, path: readonly string[], mend: Mend): Words => ({
  long,
  from: { kind: 'story', path, statements: [], mend },
});
const question = words('铁路带来了什么？', ['question'], 'printed');
const asked = {
  kind: 'questions-and-answers',
  headline: question,
  question,
  asker: programWords('主持人在座谈会上这样问'),
  answers: [words('走得更近', ['short'], 'reword'), words('一条铁路', ['headline'], 'short')],
};

test('the texts of a page are those somebody wrote for it, the longest first; figures are not', () => {
  expect(authoredFields({ content: number }).map(({ long }) => long)).toEqual([
    '在非洲的铁路沿线各地',
    '创造的就业岗位',
    '一条铁路',
    '其中多数',
    '中心',
  ]);
});

test('each text says where it stands in the story, and which statement it belongs to', () => {
  expect(
    authoredFields({ content: number }).map(({ from }) => [from.path.join('.'), ...from.statements]),
  ).toEqual([
    ['points.1.text', 'jobs.points.2'],
    ['hero.counts', 'jobs-created'],
    ['headline'],
    ['points.0.text', 'jobs.points.1'],
    ['companion.counts', 'centres'],
  ]);
});

test('what the source prints is not the author’s, and what the program says is nobody’s', () => {
  expect(authoredFields({ content: asked }).map(({ long }) => long)).toEqual(['走得更近', '一条铁路']);
});

test('where all that comes from the story is asked for, what is printed comes first, and once', () => {
  expect(storyFields({ content: asked }).map(({ long }) => long)).toEqual([
    '铁路带来了什么？',
    '走得更近',
    '一条铁路',
  ]);
});

test('words that run around a page are not among those it shows, and its notes are neither', () => {
  const page = {
    content: contentOf('points', { headline: '一条铁路', items: [] }),
    kicker: words('铁路带来什么', ['heading'], 'printed'),
    notes: [words('讲稿', ['notes'], 'reword')],
  };
  expect(storyFields(page).map(({ long }) => long)).toEqual(['一条铁路']);
  expect(allFields(page).map(({ long }) => long)).toEqual(['铁路带来什么', '一条铁路']);
});

test('a heading that stands both around and in a page is one', () => {
  const heading = words('铁路带来什么', ['heading'], 'printed');
  const page = {
    content: { kind: 'cover', headline: heading },
    running: { left: { ...heading, long: '一　铁路带来什么' } },
  };
  expect(allFields(page).map(({ long }) => long)).toEqual(['一　铁路带来什么']);
});

test('what is out of all proportion is so beside what the author wrote', () => {
  const page = {
    content: contentOf('points', { headline: '一条铁路', items: ['其中多数'] }),
    kicker: words('铁'.repeat(9), ['heading'], 'printed'),
    signature: words('题'.repeat(8), ['title'], 'reword'),
  };
  expect(outgrownFields(page, 2).map(({ from }) => from.path)).toEqual([['heading']]);
  expect(outgrownFields({ content: asked }, 2)).toEqual([]);
  const { from, long } = question;
  const printed = {
    content: { kind: 'opener', headline: { from, long } },
    kicker: words('铁路', ['name'], 'printed'),
  };
  expect(outgrownFields(printed, 2).map(({ from: { path } }) => path)).toEqual([['question'], ['name']]);
});

test('a field that stands on a page in several forms is one, and shortened in each; nothing else is', () => {
  const page = {
    content: {
      kind: 'quotation',
      headline: words('科技是桥梁', ['text'], 'printed'),
      text: words('一　科技是桥梁', ['text'], 'printed'),
      speaker: words('科技是桥梁', ['speaker'], 'printed'),
      told: programWords('科技是桥梁'),
    },
  };
  const [field] = storyFields(page);
  if (field === undefined) throw new Error('it has a text');
  expect(storyFields(page)).toHaveLength(2);
  expect(plain(shortened(page, field, 3))).toEqual({
    content: {
      kind: 'quotation',
      headline: '科技',
      text: '一　科技',
      speaker: '科技是桥梁',
      told: '科技是桥梁',
    },
  });
  expect(plain(shortened(page, field, 6))).toMatchObject({ content: { headline: '科', text: '一' } });
});
