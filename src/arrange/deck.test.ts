import { describe, expect, it } from 'vitest';
import { createContext } from '../content/context.js';
import { languageFor } from '../languages/index.js';
import type { Deck, Slide } from '../model/page.js';
import type { Story } from '../model/story.js';
import { plainSlide } from '../testing/plain-pages.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../testing/sample-story.js';
import { arrange } from './arrange.js';
import { leftOutOfDecks, sectionDeck, wholeDeck } from './deck.js';

/** A story of so many sections with so many arguments each. */
function decksOf(sections: number, argumentsEach: number) {
  const [section] = sampleStory().sections;
  const story = sampleStory({
    sections: Array.from({ length: sections }, (_, index) => ({
      ...section,
      id: `section-${index}`,
      arguments: Array.from({ length: argumentsEach }, (_, place) =>
        sampleArgument({
          id: `a${index}-${place}`,
          headline: `论点${place}`,
          // every third argument has a figure
          ...(place % 3 === 0 ? { statistics: [sampleStatistic(`s${index}-${place}`)] } : {}),
        }),
      ),
    })),
  });
  return arrange(tracedSample(story), languageFor('zh-CN')).decks;
}

/** The slides of the deck of a whole story. */
function wholeOf(story: Story): readonly Slide[] {
  return arrange(tracedSample(story), languageFor('zh-CN')).decks[0]?.slides ?? [];
}

describe('the decks of a story', () => {
  it('are one for the whole and one for each section', () => {
    expect(decksOf(3, 2).map(({ id }) => id)).toEqual(['whole', 'section-0', 'section-1', 'section-2']);
  });

  it('open with the cover and end with takeaways, sources and where to read on', () => {
    for (const { slides } of decksOf(2, 3)) {
      expect(slides[0]?.content.kind).toBe('cover');
      expect(slides.slice(-3).map(({ content }) => content.kind)).toEqual([
        'takeaways',
        'sources',
        'read-on',
      ]);
    }
  });

  it('are one where the story has one section: the whole’s, with every argument', () => {
    const decks = decksOf(1, 20);
    expect(decks.map(({ id, section }) => [id, section])).toEqual([['whole', undefined]]);
    const ids = decks[0]?.slides.map(({ id }) => id);
    for (let place = 0; place < 20; place += 1) expect(ids).toContain(`a0-${place}`);
  });

  it('have contents that lead to their slides, from eleven slides on', () => {
    const contentsOf = (deck?: Deck) => deck?.slides.find(({ content }) => content.kind === 'contents');
    for (const deck of decksOf(2, 7)) {
      const entries = (contentsOf(deck) && plainSlide(contentsOf(deck) as Slide).entries) as { to: string }[];
      const ids = deck.slides.map(({ id }) => id);
      expect(entries.filter(({ to }) => !ids.includes(to))).toEqual([]);
    }
    for (const deck of decksOf(2, 2)) {
      expect(contentsOf(deck) === undefined, deck.id).toBe(deck.slides.length <= 10);
    }
  });

  it('show every argument of a section in its own deck', () => {
    const [, section] = decksOf(2, 20);
    const ids = section?.slides.map(({ id }) => id);
    for (let place = 0; place < 20; place += 1) expect(ids).toContain(`a0-${place}`);
  });

  it('keep the whole within forty slides by showing the most telling arguments, in their order', () => {
    const [whole] = decksOf(4, 20);
    expect(whole?.slides.length).toBeLessThanOrEqual(40);
    const shown = whole?.slides.filter(({ id }) => id.startsWith('a0-')).map(({ id }) => id);
    expect(shown).toEqual(['a0-0', 'a0-3', 'a0-6', 'a0-9', 'a0-12', 'a0-15']);
  });

  it('show at least one argument of each of many sections', () => {
    const [whole] = decksOf(20, 2);
    for (let index = 0; index < 20; index += 1) {
      expect(whole?.slides.some(({ id }) => id.startsWith(`a${index}-`))).toBe(true);
    }
  });

  it('give each slide an id of its own', () => {
    for (const { slides } of decksOf(4, 6))
      expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  });

  it('say on every slide of a section where one stands and whose section it is', () => {
    const [section] = decksOf(1, 3);
    const inside = section?.slides.filter(({ id }) => id.startsWith('a0-'));
    expect(inside?.map(({ route }) => route)).toEqual([2, 3, 4].map((at) => ({ at, stations: 4 })));
    expect(inside?.[0]?.running).toMatchObject({ left: { long: '铁路带来什么' }, right: { long: '王明' } });
  });
});

describe('the takeaways of a section', () => {
  it('are its most telling arguments, figures first, in their order', () => {
    const [section] = decksOf(1, 20);
    const takeaways = section?.slides.find(({ content }) => content.kind === 'takeaways');
    expect(takeaways && plainSlide(takeaways)).toMatchObject({
      headline: '铁路让两国走得更近',
      items: [0, 3, 6, 9, 12].map((place) => `论点${place}`),
    });
  });
});

describe('the slides before the sections', () => {
  /** The cover of a story with so many experts, each with a section. */
  const coverWith = (experts: number) => {
    const [section] = sampleStory().sections;
    const each = Array.from({ length: experts }, (_, index) => index);
    const story = sampleStory({
      experts: each.map((index) => ({ id: `e${index}`, name: `王${index}` })),
      sections: each.map((index) => ({ ...section, id: `s${index}`, expert: `e${index}` })),
    });
    const [cover] = wholeOf(story);
    return cover && plainSlide(cover);
  };

  it('name each expert on a line of its own on the cover', () => {
    const bylines = ['王0', '王1', '王2'].map((name) => ({ name }));
    expect(coverWith(3)).toMatchObject({ kind: 'cover', bylines });
  });

  it('run many names on in one line, and leave none out', () => {
    expect(coverWith(7)).toMatchObject({ bylines: [{ name: '王0、王1、王2、王3、王4、王5、王6' }] });
  });

  it('name every section in the contents, however many', () => {
    const [section] = sampleStory().sections;
    const sections = Array.from({ length: 14 }, (_, index) => ({ ...section, id: `s${index}` }));
    const contents = wholeOf(sampleStory({ sections })).find(({ content }) => content.kind === 'contents');
    expect(contents && plainSlide(contents).entries).toHaveLength(14);
  });
});

describe('the author’s say over decks', () => {
  const deckOf = (change: Record<string, unknown>, plan = {}) => {
    const [section] = sampleStory().sections;
    const shown = sampleArgument({ id: 'shown', headline: '岗位' });
    const story = sampleStory({
      sections: [
        { ...section, arguments: [shown, sampleArgument({ id: 'other', headline: '人才', ...change })] },
        { ...section, id: 'second', arguments: [sampleArgument({ id: 'third' })] },
      ],
      plan,
    });
    const language = languageFor('zh-CN');
    const context = createContext(tracedSample(story), language);
    const [own] = story.sections;
    if (own === undefined) throw new Error('the sample has a section');
    const ids = (deck: Deck) =>
      deck.slides.map(({ id }) => id).filter((id) => ['shown', 'other'].includes(id));
    return {
      whole: ids(wholeDeck(context, language)),
      section: ids(sectionDeck(context, own, 0, language)),
      leftOut: leftOutOfDecks(context).map(({ what, from }) => `${what} of ${from}`),
    };
  };

  it('shows an argument in the decks it names, and tells of the other', () => {
    expect(deckOf({ decks: ['section'] })).toEqual({
      whole: ['shown'],
      section: ['shown', 'other'],
      leftOut: ['other of whole'],
    });
    expect(deckOf({ decks: ['whole'] })).toEqual({
      whole: ['shown', 'other'],
      section: ['shown'],
      leftOut: ['other of railway'],
    });
    expect(deckOf({}).leftOut).toEqual([]);
  });

  it('tells of what the plan excludes', () => {
    expect(deckOf({}, { exclude: ['other'] }).leftOut).toEqual(['other of whole', 'other of railway']);
  });

  it('leaves out of the whole what has no room, but for what names it, and tells of each', () => {
    const [section] = sampleStory().sections;
    const headlines = (decks?: readonly string[]) =>
      Array.from({ length: 45 }, (_, index) => sampleArgument({ id: `a${index}`, headline: '岗位', decks }));
    const second = { ...section, id: 'second', arguments: [sampleArgument({ id: 'third' })] };
    const left = (contents: readonly object[], others: readonly object[] = [second]) => {
      const story = sampleStory({ sections: [{ ...section, arguments: contents }, ...others] });
      return leftOutOfDecks(createContext(tracedSample(story), languageFor('zh-CN')));
    };
    expect(left(headlines())).toHaveLength(45 - 15);
    expect(left(headlines(), [])).toEqual([]);
    expect(left(headlines(['whole', 'section']))).toEqual([]);
  });
});
