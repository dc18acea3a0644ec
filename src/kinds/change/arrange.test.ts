import { describe, expect, it } from 'vitest';
import { createContext } from '../../content/context.js';
import { languageFor } from '../../languages/index.js';
import { plain } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofArgument } from './arrange.js';

function contentsOf(changes: readonly object[], language = 'zh-CN') {
  const [section] = sampleStory().sections;
  const argument = sampleArgument({ changes });
  const story = sampleStory({ sections: [{ ...section, arguments: [argument] }] });
  const context = createContext(tracedSample(story), languageFor(language));
  const [placed] = story.sections;
  const shown = placed?.arguments[0];
  if (placed === undefined || shown === undefined) throw new Error('the sample has an argument');
  return ofArgument(context, { argument: shown, section: placed, sectionIndex: 0 }).map(
    ({ content }) => content,
  );
}

const battery = {
  id: 'battery',
  counts: '电池产值占比',
  from: '12.6%',
  to: '31.8%',
  since: '2017',
  until: '2024',
  sentence: '由2017年的12.6%提高到2024年的31.8%',
};

describe('a change', () => {
  it('shows what it was and came to, each with its date', () => {
    const [content] = contentsOf([battery]);
    expect(plain(content)).toMatchObject({
      items: [
        {
          direction: 'up',
          before: { figure: { digits: '12.6' }, note: '2017年' },
          after: { figure: { digits: '31.8' }, note: '2024年' },
        },
      ],
    });
  });

  it('takes from its passage which way it went and what it is compared with', () => {
    const sentence = '全年产值同比增长5.2%，四季度环比下降1.4%';
    const [content] = contentsOf([
      { id: 'year', counts: '全年产值', by: '5.2%', sentence },
      { id: 'quarter', counts: '四季度', by: '1.4%', sentence },
    ]);
    expect(plain(content)).toMatchObject({
      items: [
        { direction: 'up', difference: { note: '同比' } },
        { direction: 'down', difference: { note: '环比' } },
      ],
    });
  });

  it('says from when on it counts, where only that is known', () => {
    const [content] = contentsOf([
      { id: 'places', counts: '排名', by: '12位', since: '2022', sentence: '两年来排名上升12位' },
    ]);
    expect(plain(content)).toMatchObject({ items: [{ difference: { note: '自2022年以来' } }] });
  });

  it('says over which period, where it is not said with its figures', () => {
    const [content] = contentsOf(
      [
        {
          id: 'riders',
          counts: 'riders',
          by: '12 percent',
          since: 2019,
          until: 2024,
          sentence: 'up 12 percent',
        },
      ],
      'en',
    );
    expect(plain(content)).toMatchObject({
      items: [{ direction: 'up', difference: { note: 'from 2019 to 2024' } }],
    });
  });

  it('is never dropped: more than have room go on, as even as can be', () => {
    const many = Array.from({ length: 4 }, (_, index) => ({ ...battery, id: `c${index}` }));
    expect(contentsOf(many).map(({ items }) => items.length)).toEqual([2, 2]);
  });
});
