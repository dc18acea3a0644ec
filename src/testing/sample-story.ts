import { type Argument, argumentSchema, type Story, storySchema } from '../model/story.js';
import type { TracedStory } from '../model/trace.js';
import { completeArgument, completeStory } from '../validate/complete-story.js';

/** A short story in the shape a person writes, to be changed by each test where it matters. */
export function sampleStory(change: Partial<Record<string, unknown>> = {}): Story {
  const written = storySchema.parse({
    title: '两国共建铁路',
    source: { file: 'source.txt', name: '座谈实录' },
    experts: [{ id: 'expert', name: '王明', affiliation: '铁路研究所研究员' }],
    sections: [
      {
        id: 'railway',
        kind: 'interview',
        expert: 'expert',
        heading: '铁路带来什么',
        question: '铁路带来了什么？',
        thesis: { text: '铁路让两国走得更近', sentence: '铁路让两国走得更近。' },
        arguments: [sampleArgument()],
      },
    ],
    ...change,
  });
  return completeStory(written);
}

export function sampleArgument(change: Partial<Record<string, unknown>> = {}): Argument {
  return completeArgument(argumentSchema.parse({ id: 'jobs', headline: '铁路创造超7.4万个岗位', ...change }));
}

export function sampleStatistic(id: string, figure = '80多个', value = 80) {
  return {
    id,
    figure,
    value,
    qualifier: 'more-than',
    unit: '个',
    counts: '签署协定的国家',
    sentence: `已有${figure}国家签署协定。`,
  };
}

/** A story as tracing leaves it, every statement found on the line of its number. */
export function tracedSample(story: Story, statements: readonly string[] = []): TracedStory {
  return {
    name: 'sample',
    story,
    statements: statements.map((id, index) => ({
      id,
      owner: 'sample',
      sentence: `第${index + 1}句原文。`,
      place: { line: 10 * (index + 1), column: 1, endLine: 10 * (index + 1) + 2, endColumn: 5 },
      exact: true,
    })),
  };
}
