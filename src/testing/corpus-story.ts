import type { CorpusText } from './corpus-texts.js';

/** A text of the corpus where it stands in a story, and the pages that must show it. */
export interface Placement extends CorpusText {
  /** Of the section: the name of its deck. */
  readonly section: string;
  /** The heading of the section: the title of its deck. */
  readonly heading: string;
  /** In the story, as diagnostics write it: `sections[0].arguments[2].measures[1].text`. */
  readonly dataPath: string;
  /** The title it explains: a poster may leave out the text below a title, but only as a whole. */
  readonly below?: string;
  /** The poster that must show it as well; absent for what only slides show. */
  readonly poster?: string;
}

/** A story in two files, as a writer would hand it in, with where each text went. */
export interface CorpusStory {
  readonly files: Readonly<Record<string, string>>;
  readonly placements: readonly Placement[];
}

/** Hands out texts, each once; when there are none left, a plain one. */
type Dealer = () => CorpusText;

type Length = 'title' | 'sentence' | 'long';

const plain: CorpusText = Object.freeze({ sort: 'plain', text: '科技合作' });
const sectionsOfAStory = 8;
/** In characters: what stands in a title, and what in a sentence. */
export const titleLength = 14;
const sentenceLength = 80;

/**
 * Packs texts into stories so that each stands where slides and posters both show it, several to a page: short ones as
 * titles and labels, sentences as the texts below, long ones two to a page. What is left over in a story repeats texts
 * in the forms only slides have.
 */
export function corpusStories(texts: readonly CorpusText[]): readonly CorpusStory[] {
  const lengthOf = ({ text }: CorpusText) => [...text].length;
  const pools: Readonly<Record<Length, CorpusText[]>> = {
    title: texts.filter((text) => lengthOf(text) <= titleLength),
    sentence: texts.filter((text) => lengthOf(text) > titleLength && lengthOf(text) <= sentenceLength),
    long: texts.filter((text) => lengthOf(text) > sentenceLength),
  };
  /** Of the lengths that may stand in a place, the one with most texts still to be dealt. */
  const deal =
    (...lengths: readonly Length[]): Dealer =>
    () => {
      const [fullest] = lengths.toSorted((one, other) => pools[other].length - pools[one].length);
      return (fullest === undefined ? undefined : pools[fullest].shift()) ?? plain;
    };
  // A long text is hard to fit once; every search for how much of it is too much costs as much again.
  const short = texts.filter((text) => lengthOf(text) <= sentenceLength);
  let repeated = 0;
  const again: Dealer = () => {
    repeated += 1;
    return short[(repeated * 7) % short.length] ?? plain;
  };
  const stories: CorpusStory[] = [];
  const left = () => Object.values(pools).some((pool) => pool.length > 0);
  while (left()) {
    const story = createStory(stories.length % 4 === 3 ? 'en' : 'zh-CN');
    for (let section = 0; section < sectionsOfAStory && left(); section += 1) {
      story.addSection(deal('title'), deal('title', 'sentence'), deal('long'), again);
    }
    stories.push(story.finish());
  }
  return stories;
}

/** One story whose only argument makes every text a point, where nothing but the texts themselves can be at fault. */
export function storyOfPoints(texts: readonly CorpusText[]): CorpusStory {
  const story = createStory('zh-CN');
  story.addPoints(texts);
  return story.finish();
}

function createStory(language: string) {
  const source: string[] = ['王明', '栏目'];
  const sections: unknown[] = [];
  let pinned: readonly string[] = [];
  const placements: Placement[] = [];

  /** The passage a statement rests on: a line of the source of its own, told from all others by its first word. */
  const sentence = (...parts: readonly string[]): string => {
    const name = [...String(source.length).padStart(4, '0')]
      .map((digit) => 'abcdefghij'[Number(digit)])
      .join('');
    source.push(`q${name}：${parts.join('，')}`);
    return source.at(-1) ?? '';
  };

  const addSection = (title: Dealer, middle: Dealer, long: Dealer, again: Dealer): void => {
    const section = `part-${'abcdefgh'[sections.length]}`;
    const heading = sentence('栏目');
    pinned = ['measures', 'pathway', 'timeline', 'takeaways'];
    const place = (text: CorpusText, at: string, poster?: string, below?: string): string => {
      const where = `sections[${sections.length}].${at}`;
      const shown = {
        ...(poster === undefined ? {} : { poster: `${section}-${poster}` }),
        ...(below === undefined ? {} : { below }),
      };
      placements.push({ ...text, section, heading, dataPath: where, ...shown });
      return text.text;
    };
    const titled = (name: string, poster: string, index: number, count: number, text: Dealer) => ({
      headline: place(middle(), `arguments[${index}].headline`, poster),
      [name]: Array.from({ length: count }, (_, item) => {
        const at = `arguments[${index}].${name}[${item}]`;
        const titleText = place(title(), `${at}.title`, poster);
        const below = place(text(), `${at}.text`, poster, titleText);
        return { title: titleText, text: below, sentence: sentence(titleText, below) };
      }),
    });
    const crowded = sections.length % 2 === 0;
    const parts = [
      titled('measures', 'measures', 0, crowded ? 6 : 3, crowded ? middle : long),
      titled('recommendations', 'recommendations', 1, crowded ? 3 : 6, crowded ? long : middle),
      {
        headline: place(middle(), 'arguments[2].headline', 'timeline'),
        events: Array.from({ length: 4 }, (_, item) => {
          const text = place(middle(), `arguments[2].events[${item}].text`, 'timeline');
          return { id: `${section}-e${item}`, date: '2017-05', text, sentence: sentence('2017年5月', text) };
        }),
      },
      {
        headline: place(middle(), 'arguments[3].headline', 'number-grid'),
        statistics: Array.from({ length: 5 }, (_, item) => {
          const counts = place(title(), `arguments[3].statistics[${item}].counts`, 'number-grid');
          return { ...statistic(`${section}-s${item}`, counts), sentence: sentence('80多个', counts) };
        }),
      },
      (() => {
        const counts = place(middle(), 'arguments[4].statistics[0].counts', 'hero-number');
        return {
          headline: place(middle(), 'arguments[4].headline', 'hero-number'),
          statistics: [{ ...statistic(`${section}-hero`, counts), sentence: sentence('80多个', counts) }],
          quotations: [middle()].map((quoted) => {
            const text = place(quoted, 'arguments[4].quotations[0].text', 'quotation');
            return { id: `${section}-q`, text, sentence: sentence(text) };
          }),
        };
      })(),
      repeatedForms(section, 5, again, place, sentence),
    ];
    const thesis = place(again(), 'thesis.text');
    sections.push({
      id: section,
      kind: 'interview',
      expert: 'expert',
      heading,
      thesis: { text: thesis, sentence: sentence(thesis) },
      arguments: parts.map((part, index) => ({
        id: `${section}-${'abcdefgh'[index]}`,
        ...part,
        sentence: sentence(part.headline),
      })),
    });
  };

  const addPoints = (texts: readonly CorpusText[]): void => {
    const heading = sentence('栏目');
    sections.push({
      id: 'part-a',
      kind: 'interview',
      expert: 'expert',
      heading,
      thesis: { text: '科技合作', sentence: heading },
      arguments: [
        {
          id: 'points',
          headline: '科技合作',
          points: texts.map(({ sort, text }, index) => {
            const dataPath = `sections[0].arguments[0].points[${index}].text`;
            placements.push({ sort, text, section: 'part-a', heading, dataPath });
            return { text, sentence: sentence(text) };
          }),
        },
      ],
    });
  };

  return {
    addSection,
    addPoints,
    finish: (): CorpusStory => ({
      files: {
        'decks/corpus/story.yaml': JSON.stringify({
          language,
          title: '科技合作',
          // Every form shows texts of its own: none may stand in for another.
          ...(pinned.length === 0 ? {} : { posters: { pin: pinned } }),
          source: { file: 'source.txt', name: '座谈实录' },
          experts: [{ id: 'expert', name: '王明' }],
          sections,
        }),
        'decks/corpus/source.txt': `${source.join('\n。\n')}\n`,
      },
      placements,
    }),
  };
}

function statistic(id: string, counts: string) {
  // A label of any words says nothing that a sentence could prove.
  return { id, figure: '80多个', counts, reads: '任意文字' };
}

/** Forms that only slides have: points, cases, causes and effects, two sides. */
function repeatedForms(
  section: string,
  index: number,
  again: Dealer,
  place: (text: CorpusText, at: string) => string,
  sentence: (...parts: readonly string[]) => string,
) {
  const at = `arguments[${index}]`;
  const texts = (count: number, where: (item: number) => string) =>
    Array.from({ length: count }, (_, item) => place(again(), `${at}.${where(item)}`));
  const points = texts(4, (item) => `points[${item}].text`);
  const cases = texts(2, (item) => `cases[${item}].text`);
  const steps = texts(3, (item) => `causeAndEffect[0].steps[${item}].text`);
  const left = texts(2, (item) => `comparisons[0].left.points[${item}]`);
  const right = texts(2, (item) => `comparisons[0].right.points[${item}]`);
  return {
    headline: '只在幻灯片上',
    points: points.map((text) => ({ text, sentence: sentence(text) })),
    cases: cases.map((text, item) => ({
      id: `${section}-c${item}`,
      name: '案例',
      text,
      sentence: sentence(text),
    })),
    causeAndEffect: [
      { id: `${section}-cause`, steps: steps.map((text) => ({ text })), sentence: sentence(...steps) },
    ],
    comparisons: [
      {
        id: `${section}-sides`,
        left: { title: '左', points: left },
        right: { title: '右', points: right },
        sentence: sentence(...left, ...right),
      },
    ],
  };
}
