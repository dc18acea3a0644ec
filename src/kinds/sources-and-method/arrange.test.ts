import { expect, it } from 'vitest';
import { createContext } from '../../content/context.js';
import { sectionPoster, storyPoster } from '../../content/poster-base.js';
import { languageFor, languages } from '../../languages/index.js';
import type { TracedStatement } from '../../model/trace.js';
import { plainPoster } from '../../testing/plain-pages.js';
import { sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofSection, ofStory } from './arrange.js';

const statement = (id: string, owner: string, line: number, raw?: string): TracedStatement => ({
  id,
  owner,
  sentence: '原文。',
  place: { line, column: 1, endLine: line, endColumn: 3 },
  exact: true,
  ...(raw === undefined ? {} : { raw }),
});

function contextOf(statements: readonly TracedStatement[], corrections: readonly string[] = []) {
  const story = sampleStory({
    source: {
      file: 'source.txt',
      name: '座谈实录',
      corrections: corrections.map((printed) => ({ printed, read: '铁路', reason: '排了两遍' })),
    },
  });
  return createContext({ ...tracedSample(story), statements }, languageFor('zh-CN'));
}

const labels = languageFor('zh-CN').kinds['sources-and-method'];
const ofWhole = (context: ReturnType<typeof contextOf>) =>
  ofStory(context, labels).map((draft) => plainPoster(storyPoster(context, draft)));

const statements = [
  statement('introduction', 'introduction', 1),
  statement('second', 'jobs', 9, '80多个'),
  statement('first', 'jobs', 4),
  statement('railway.thesis', 'railway', 3),
  statement('elsewhere', 'other', 20, '9个'),
];

it('counts what was traced in the whole story, and what was corrected', () => {
  expect(ofWhole(contextOf(statements, ['铁铁路路']))).toMatchObject([
    {
      id: 'whole-sources-and-method',
      hero: { figure: { digits: '5', suffix: '条' } },
      companions: [{ figure: { digits: '2', suffix: '个' } }, { figure: { digits: '1', suffix: '处' } }],
      source: { speaker: '座谈实录' },
      statements: [],
    },
  ]);
});

it('counts a section’s own, marks them among all in the order of the source, and says where they stand', () => {
  const context = contextOf(statements);
  const [section] = context.traced.story.sections;
  if (section === undefined) throw new Error('the sample has a section');
  const [draft] = ofSection(context, section, 0, labels);
  expect(draft && plainPoster(sectionPoster(context, section, 0, draft))).toMatchObject({
    hero: { figure: { digits: '3', suffix: '条' }, counts: '陈述，全篇共5条' },
    companions: [{ figure: { digits: '1' } }],
    source: { speaker: '王明', lines: { from: 3, to: 9 } },
  });
  expect(draft?.content.marks).toEqual([
    { figure: false, own: false },
    { figure: false, own: true },
    { figure: false, own: true },
    { figure: true, own: true },
    { figure: true, own: false },
  ]);
});

const read = { digits: 'verified', unit: 'verified', qualifier: 'not-stated' } as const;
const rest = {
  sign: 'not-stated',
  direction: 'not-stated',
  counted: 'for-a-human',
  speaker: 'for-a-human',
} as const;

it('says of figures only what every one of them was compared in', () => {
  const dated = { ...read, ...rest, date: 'verified' } as const;
  const undated = { ...read, ...rest, date: 'for-a-human' } as const;
  const one = { ...statement('one', 'jobs', 2, '80多个'), checks: dated };
  const other = { ...statement('other', 'jobs', 3, '9个'), checks: undated };
  const methodOf = (all: readonly TracedStatement[]) => ofWhole(contextOf(all))[0]?.method;
  expect(methodOf([one])).toBe('所引原文逐字核对；数字核对数值、单位和日期。');
  expect(methodOf([one, other])).toBe('所引原文逐字核对；数字核对数值和单位。');
  expect(methodOf([{ ...statement('one', 'jobs', 2, '80多个') }])).toBe('所引原文逐字核对。');
  expect(methodOf([statement('words', 'jobs', 2)])).toBe('所引原文逐字核对。');
});

it('does not count a statement of words alone as a figure that was compared', () => {
  const words = { ...statement('words', 'jobs', 2), exact: false };
  expect(ofWhole(contextOf([words]))).toMatchObject([{ hero: { figure: { digits: '1' } }, companions: [] }]);
});

it.each(languages)(
  'claims in %s of statements that their passages were found, never that their words are the source’s',
  (name) => {
    const { headline, short, statements: counted } = languageFor(name).kinds['sources-and-method'];
    for (const words of [headline, short, counted(2).counts]) expect(words).toMatch(/passage|所引|引用/);
  },
);

it('says nothing of figures and corrections where there are none, and is not drawn where nothing was traced', () => {
  const [poster] = ofWhole(contextOf([statement('introduction', 'introduction', 1)]));
  expect(poster).toMatchObject({ companions: [] });
  expect(ofWhole(contextOf([]))).toEqual([]);
});

it('is not drawn of a translation, whose words were compared with no source', () => {
  const context = contextOf(statements);
  const traced = { ...context.traced, translation: { from: 'zh-CN', ai: 'assisted' } } as const;
  const translated = createContext(traced, languageFor('en'));
  const [section] = traced.story.sections;
  if (section === undefined) throw new Error('the sample has a section');
  expect(ofStory(translated, labels)).toEqual([]);
  expect(ofSection(translated, section, 0, labels)).toEqual([]);
});
