import { expect, it } from 'vitest';
import { argumentSlides } from '../arrange/slides.js';
import { languageFor } from '../languages/index.js';
import { sampleArgument, sampleStory, tracedSample } from '../testing/sample-story.js';
import { createContext } from './context.js';

const points = ['铁路造福人民', '“创新之路”', '两国走得更近'].map((text, index) => ({
  text,
  sentence: `第${index + 1}句原文。`,
}));

function slide(speakers: Record<string, string>) {
  const argument = sampleArgument({ points });
  const { sections, ...story } = sampleStory();
  const [section] = sections;
  if (section === undefined) throw new RangeError('no section');
  const own = { ...section, arguments: [argument] };
  const traced = tracedSample(
    { ...story, sections: [own] },
    points.map((_, index) => `jobs.points.${index + 1}`),
  );
  const statements = traced.statements.map((statement) => {
    const speaker = speakers[statement.id];
    return speaker === undefined ? statement : { ...statement, speaker };
  });
  const context = createContext({ ...traced, statements }, languageFor('zh-CN'));
  const [first] = argumentSlides(context, { argument, section: own, sectionIndex: 0 });
  return first;
}

it('says on a page of several voices whose words are whose', () => {
  const shown = slide({ 'jobs.points.2': '习近平总书记' });
  expect(JSON.stringify(shown?.content)).toContain('“创新之路”（习近平总书记）');
  expect(JSON.stringify(shown?.content)).not.toContain('铁路造福人民（');
  expect(shown?.source?.speaker.long).toBe('王明、习近平总书记');
  expect(shown?.notes.map(({ long }) => long)).toContain('【习近平总书记、原文第20—22行】第2句原文。');
});

it('leaves it to the source line where all of a page is said by one', () => {
  const said = '国家统计局';
  const shown = slide({ 'jobs.points.1': said, 'jobs.points.2': said, 'jobs.points.3': said });
  expect(JSON.stringify(shown?.content)).not.toContain(said);
  expect(shown?.source?.speaker.long).toBe(said);
  expect(shown?.source?.affiliation).toBeUndefined();
});
