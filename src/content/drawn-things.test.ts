import { expect, test } from 'vitest';
import { kindOf } from '../kinds/index.js';
import { languageFor } from '../languages/index.js';
import { labelsOf } from '../languages/labels-of.js';
import { programWords } from '../model/words.js';
import { samplePosters } from '../testing/sample-posters.js';
import { figure } from '../testing/sample-roundtable.js';
import { datedThing, figureThing, titledThing } from './drawn-things.js';

const messages = languageFor('zh-CN');
const origin = { kind: 'program', statements: ['jobs'] } as const;

test('a figure is said by what it counts, with its date, and stands in the table as printed', () => {
  const item = {
    figure: figure('超', '7.4', '万个'),
    from: origin,
    counts: programWords('就业岗位'),
    asOf: programWords('截至2023年底'),
  };
  expect(figureThing(item, messages, '肯尼亚')).toEqual({
    said: '就业岗位：超7.4万个（截至2023年底）',
    rows: [
      { label: '就业岗位', figure: '超7.4万个', asOf: '截至2023年底', group: '肯尼亚', statements: ['jobs'] },
    ],
  });
});

test('a figure that names what it counts does not say it twice', () => {
  const item = {
    figure: figure('每10万人中有执业医师', '312', '人'),
    from: origin,
    counts: programWords('执业医师'),
  };
  expect(figureThing(item, messages).said).toBe('每10万人中有执业医师312人');
});

test('what happened has its date as the story writes it, and a name what is said of it', () => {
  const date = { main: '2017', rest: '年5月', iso: '2017-05', from: origin };
  expect(datedThing({ date, text: programWords('铁路通车。') }, messages)).toMatchObject({
    said: '2017年5月，铁路通车',
    rows: [{ label: '铁路通车', date: '2017-05' }],
  });
  const item = { title: programWords('人才培养'), text: programWords('举办培训班。') };
  expect(titledThing(item, messages)).toMatchObject({
    said: '人才培养：举办培训班',
    rows: [{ label: '人才培养', text: '举办培训班' }],
  });
});

test('every kind of picture lists what it draws, and no thing ends with a stop of its own', () => {
  for (const { id, content } of samplePosters) {
    const { picture } = kindOf(content);
    for (const name of ['zh-CN', 'zh-TW', 'en'] as const) {
      const language = languageFor(name);
      const things = picture?.drawn(content, labelsOf(language, content.kind), language) ?? [];
      // A photograph of an argument has nothing but its headline.
      if (content.kind !== 'photo') expect(things.length, id).toBeGreaterThan(0);
      for (const { said = '' } of things) expect(said, id).not.toMatch(/undefined|[。.]$/u);
    }
  }
});

test('a table holds what the picture draws and no figure of its neighbours', () => {
  const isotype = samplePosters.find(({ content }) => content.kind === 'isotype');
  const items = (isotype?.content as { readonly items?: readonly unknown[] } | undefined)?.items ?? [];
  const things = isotype && kindOf(isotype.content).picture?.drawn(isotype.content, {}, messages);
  expect(things?.flatMap(({ rows }) => rows)).toHaveLength(items.length);
});
