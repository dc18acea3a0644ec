import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { introductionId } from '../../model/statement-id.js';
import type { Story } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { locate, valueAt } from '../../parse/tree.js';
import { fault, type Rule } from '../rule.js';

/**
 * Every id names one thing in the whole story: slides, files and reports refer to it. The deck of the whole story has a
 * name like those of the sections, and would be written over by one that is called the same.
 */
export const idsAreUnique: Rule = (context) => {
  const first = new Map<string, DataPath>();
  const repeated: Diagnostic[] = [];
  for (const { id, path } of idsOf(context.story)) {
    const at = [...path, 'id'];
    const before = first.get(id);
    if (before === undefined && id !== introductionId) {
      first.set(id, at);
      continue;
    }
    const message =
      before === undefined
        ? `The id “${id}” is kept for the introduction.`
        : `The id “${id}” stands in line ${locate(context.tree, before).line} already.`;
    repeated.push(
      fault(context, {
        code: 'id-duplicate',
        at,
        message,
        hint: 'Give each part of the story an id of its own.',
      }),
    );
  }
  const whole = idsOf(context.story).find(
    ({ id, path }) => isSection(path) && id === context.story.plan.whole,
  );
  if (whole === undefined) return repeated;
  const called =
    valueAt(context.tree, ['plan', 'whole']) === undefined ? [...whole.path, 'id'] : ['plan', 'whole'];
  const twoDecks = fault(context, {
    code: 'id-duplicate',
    at: called,
    message: `The deck of the section “${whole.id}” and that of the whole story would have one name.`,
    hint: 'Give the section another id, or the whole another name: plan: { whole: … }.',
  });
  return [...repeated, twoDecks];
};

function isSection(path: DataPath): boolean {
  return path.length === 2 && path[0] === 'sections';
}

const namedParts = [
  'statistics',
  'series',
  'changes',
  'breakdowns',
  'events',
  'cases',
  'causeAndEffect',
  'comparisons',
  'quotations',
] as const;

function idsOf(story: Story): readonly { readonly id: string; readonly path: DataPath }[] {
  return [
    ...story.source.more.map(({ id }, index) => ({ id, path: ['source', 'more', index] })),
    ...story.source.data.map(({ id }, index) => ({ id, path: ['source', 'data', index] })),
    ...story.experts.map(({ id }, index) => ({ id, path: ['experts', index] })),
    ...story.sections.flatMap((section, index) => {
      const path = ['sections', index];
      return [
        { id: section.id, path },
        ...section.arguments.flatMap((argument, place) => {
          const inner = [...path, 'arguments', place];
          return [
            { id: argument.id, path: inner },
            ...namedParts.flatMap((part) =>
              argument[part].map(({ id }, item) => ({ id, path: [...inner, part, item] })),
            ),
          ];
        }),
      ];
    }),
  ];
}
