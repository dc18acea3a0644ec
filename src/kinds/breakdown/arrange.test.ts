import { describe, expect, it } from 'vitest';
import { createContext } from '../../content/context.js';
import { languageFor } from '../../languages/index.js';
import { plain } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofArgument } from './arrange.js';

function contentsOf(breakdown: object) {
  const [section] = sampleStory().sections;
  const argument = sampleArgument({ breakdowns: [breakdown] });
  const story = sampleStory({ sections: [{ ...section, arguments: [argument] }] });
  const context = createContext(tracedSample(story), languageFor('zh-CN'));
  const [placed] = story.sections;
  const shown = placed?.arguments[0];
  if (placed === undefined || shown === undefined) throw new Error('the sample has an argument');
  return ofArgument(context, { argument: shown, section: placed, sectionIndex: 0 }).map(({ content }) =>
    plain(content),
  );
}

const power = {
  id: 'power',
  whole: '全年用电',
  sentence: '工业用电占62.4%，居民用电占21.1%',
  parts: [
    { counts: '工业用电', figure: '62.4%' },
    { counts: '居民用电', figure: '21.1%' },
  ],
};

describe('a breakdown', () => {
  it('shows what the source does not list, and says that it was calculated', () => {
    expect(contentsOf(power)).toMatchObject([
      {
        whole: '全年用电',
        parts: [
          { figure: { digits: '62.4', suffix: '%' }, counts: '工业用电', listed: true },
          { figure: { digits: '21.1', suffix: '%' }, counts: '居民用电', listed: true },
          { figure: { digits: '16.5', suffix: '%' }, counts: '其余，计算得出', listed: false },
        ],
      },
    ]);
  });

  it('shows nothing more where the parts are the whole', () => {
    const parts = [...power.parts, { counts: '其他', figure: '16.5%' }];
    expect(contentsOf({ ...power, parts })).toMatchObject([{ parts: [{}, {}, {}] }]);
  });
});
