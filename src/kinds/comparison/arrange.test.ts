import { expect, it } from 'vitest';
import { splitPoster } from '../../arrange/split-page.js';
import { createContext } from '../../content/context.js';
import { sectionPoster } from '../../content/poster-base.js';
import { languageFor } from '../../languages/index.js';
import { plainPoster } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofSection } from './arrange.js';

const comparison = (id: string, left: readonly string[], right: readonly string[]) => ({
  id,
  left: { title: '原则', points: left },
  right: { title: '目标', points: right },
  sentence: '原文。',
});

function postersOf(...comparisons: readonly ReturnType<typeof comparison>[]) {
  const [section] = sampleStory().sections;
  const story = sampleStory({ sections: [{ ...section, arguments: [sampleArgument({ comparisons })] }] });
  const context = createContext(tracedSample(story), languageFor('zh-CN'));
  return story.sections.flatMap((each, index) =>
    ofSection(context, each, index).map((draft) => sectionPoster(context, each, index, draft)),
  );
}

it('shows both sides whole, under the headline of their argument', () => {
  expect(
    postersOf(comparison('pair', ['共商', '共建'], ['高标准', '惠民生'])).map(plainPoster),
  ).toMatchObject([
    {
      id: 'railway-comparison',
      headline: '铁路创造超7.4万个岗位',
      left: { title: '原则', points: ['共商', '共建'] },
      right: { title: '目标', points: ['高标准', '惠民生'] },
      statements: ['pair'],
    },
  ]);
});

it('takes the comparison with the most to compare', () => {
  const [poster] = postersOf(
    comparison('poor', ['共商'], ['高标准']),
    comparison('rich', ['共商', '共建'], ['高标准', '惠民生']),
  );
  expect(poster && plainPoster(poster).statements).toEqual(['rich']);
});

it('offers none where a point is a paragraph, or a section compares nothing', () => {
  expect(postersOf()).toEqual([]);
  expect(postersOf(comparison('long', ['长'.repeat(25)], ['高标准']))).toEqual([]);
});

it('goes on in a second picture with points on both sides, and loses none', () => {
  const [poster] = postersOf(comparison('uneven', ['一', '二', '三', '四'], ['甲', '乙']));
  const halves = poster && splitPoster(poster);
  expect(halves?.map(plainPoster)).toMatchObject([
    { left: { points: ['一'] }, right: { points: ['甲'] } },
    { left: { points: ['二', '三', '四'] }, right: { points: ['乙'] } },
  ]);
});

it('is one picture where a side has a single point', () => {
  const [poster] = postersOf(comparison('single', ['一', '二', '三'], ['甲']));
  expect(poster && splitPoster(poster)).toBeUndefined();
});
