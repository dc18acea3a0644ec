import { describe, expect, it } from 'vitest';
import { createContext } from '../../content/context.js';
import { sectionPoster, storyPoster } from '../../content/poster-base.js';
import { languageFor } from '../../languages/index.js';
import { plain, plainPoster } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofSection, ofStory } from './arrange.js';
import { kind } from './index.js';

interface Place {
  readonly place: string;
  readonly region?: string;
}

const cases = (places: readonly (string | Place)[], section = 0) =>
  places.map((given, index) => ({
    id: `c${section}-${index}`,
    name: `事${section}${index}`,
    text: '合作',
    sentence: '原文。',
    ...(typeof given === 'string' ? { place: given } : given),
  }));

function contextOf(
  sections: readonly (readonly (string | Place)[])[],
  { language = 'zh-CN', exclude = [] as readonly string[] } = {},
) {
  const [sample] = sampleStory().sections;
  const story = sampleStory({
    language,
    plan: { whole: 'whole', exclude },
    sections: sections.map((places, index) => ({
      ...sample,
      id: `s${index}`,
      arguments: [sampleArgument({ id: `a${index}`, cases: cases(places, index) })],
    })),
  });
  const words = languageFor(language);
  const labels = words.kinds['partner-tiles'];
  return { context: createContext(tracedSample(story), words), labels, story };
}

function drawn(places: readonly (string | Place)[], options = {}) {
  const { context, labels, story } = contextOf([places], options);
  const [poster] = story.sections.flatMap((section, index) =>
    ofSection(context, section, index, labels).map((draft) => ({
      ...sectionPoster(context, section, index, draft),
      content: draft.content,
    })),
  );
  return poster;
}

function ofWhole(sections: readonly (readonly string[])[]) {
  const { context, labels } = contextOf(sections);
  return ofStory(context, labels).map((draft) => plainPoster(storyPoster(context, draft)));
}

function tilesOf(places: readonly (string | Place)[]) {
  return drawn(places)?.content.groups.map(
    ({ region, places: tiles }) =>
      `${region.long}: ${tiles.map(({ name, qualifier }) => name.long + (qualifier?.long ?? '')).join(' ')}`,
  );
}

describe('the places of a section', () => {
  it('stand by region, the region with most places first, groups of countries last', () => {
    const poster = drawn(['东盟国家', '肯尼亚', '新加坡', '哈萨克斯坦、巴基斯坦等国']);
    expect(poster && plainPoster(poster)).toMatchObject({
      id: 's0-partner-tiles',
      groups: [
        {
          region: '亚洲',
          places: [
            { name: '新加坡', cases: ['事02'] },
            { name: '哈萨克斯坦', cases: ['事03'] },
            { name: '巴基斯坦', qualifier: '等国', cases: ['事03'] },
          ],
        },
        { region: '非洲', places: [{ name: '肯尼亚', cases: ['事01'] }] },
        { region: '地区', places: [{ name: '东盟国家', cases: ['事00'] }] },
      ],
      statements: ['c0-0', 'c0-1', 'c0-2', 'c0-3'],
    });
  });

  it('stand once each, with all that happens there', () => {
    const [asia] = drawn(['新加坡', '新加坡、印尼', '老挝'])?.content.groups ?? [];
    expect(asia?.places.map(({ name, cases: said }) => [name, ...said].map(({ long }) => long))).toEqual([
      ['新加坡', '事00', '事01'],
      ['印尼', '事01'],
      ['老挝', '事02'],
    ]);
  });

  it('are the same under each of their names, and are called by the first', () => {
    expect(tilesOf(['印尼', '印度尼西亚', '东盟国家', '东盟', '老挝'])).toEqual([
      '亚洲: 印尼 老挝',
      '地区: 东盟国家',
    ]);
  });

  it('are not drawn where there are fewer than three, and provinces of China are none', () => {
    expect(drawn(['新加坡', '印尼'])).toBeUndefined();
    expect(drawn(['新加坡、重庆', '印尼', '香港', '台湾', '澳门'])).toBeUndefined();
    expect(drawn(['新加坡', '印尼', '长安街'])).toBeUndefined();
  });

  it('keep that a list goes on where its last name is left out', () => {
    expect(tilesOf(['新加坡、重庆等地', '印尼', '老挝'])).toEqual(['亚洲: 新加坡等地 印尼 老挝']);
  });

  it('stand where the story says, if it says so', () => {
    expect(tilesOf([{ place: '老挝', region: '东盟' }, { place: '内罗毕', region: '非洲' }, '印尼'])).toEqual(
      ['东盟: 老挝', '非洲: 内罗毕', '亚洲: 印尼'],
    );
  });

  it('leave out the arguments that the story leaves out', () => {
    expect(drawn(['新加坡', '印尼', '老挝'], { exclude: ['a0'] })).toBeUndefined();
  });

  it('can stand without what happens there', () => {
    const poster = drawn(['新加坡', '印尼', '老挝']);
    if (poster === undefined) throw new Error('there are three places');
    expect(plain(kind.picture?.brief(poster.content))).toMatchObject({
      groups: [{ places: ['新加坡', '印尼', '老挝'].map((name) => ({ name, cases: [] })) }],
    });
  });
});

describe('the headline', () => {
  const headlineOf = (places: readonly (string | Place)[], language?: string) => {
    const poster = drawn(places, { ...(language === undefined ? {} : { language }) });
    return [poster?.content.headline.long, poster?.content.headline.short];
  };

  it.each([
    ['a province', '重庆'],
    ['a place nobody can put on a map', '长安街'],
    ['a group that holds more countries', '东盟国家'],
    ['a list that goes on', '老挝等国'],
  ])('does not count as all what leaves out %s', (_, more) => {
    for (const words of headlineOf(['肯尼亚', '新加坡', '印尼', more]))
      expect(words).toMatch(/案例来自至少\d个国家/);
  });

  it('counts the countries that are drawn, from the first to the last', () => {
    expect(headlineOf(['肯尼亚', '新加坡', '印尼'])).toEqual([
      '从新加坡到肯尼亚，案例来自3个国家',
      '案例来自3个国家',
    ]);
  });

  it('says at least where the source says that there are more', () => {
    expect(headlineOf(['新加坡', '印尼', '中亚、非洲等国家和地区'])).toEqual([
      '从新加坡到印尼，案例来自至少2个国家',
      '案例来自至少2个国家',
    ]);
  });

  it('calls places what are not all countries', () => {
    expect(headlineOf([{ place: '内罗毕', region: '非洲' }, '新加坡', '东盟国家'])[1]).toBe(
      '案例来自3个地方',
    );
    expect(headlineOf(['东盟国家', '中亚', '非洲'])[0]).toBe('从东盟国家到非洲，案例来自3个地方');
  });

  it('is English in an English story', () => {
    expect(headlineOf(['Kenya', 'Peru', 'Laos and other countries'], 'en')).toEqual([
      'From Kenya to Laos: examples in at least 3 countries',
      'Examples in at least 3 countries',
    ]);
  });
});

describe('the places of the whole story', () => {
  it('are those of all sections', () => {
    const [poster] = ofWhole([
      ['新加坡', '肯尼亚'],
      ['新加坡', '老挝'],
    ]);
    expect(poster).toMatchObject({
      id: 'whole-partner-tiles',
      headline: '从新加坡到肯尼亚，案例来自3个国家',
    });
  });

  it('are not drawn a second time where one section names them all', () => {
    expect(ofWhole([['新加坡', '肯尼亚', '老挝'], ['老挝']])).toEqual([]);
  });
});
