import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Story } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { nearestPassage } from '../nearest-passage.js';
import { describeNearest } from '../passage-hints.js';
import { fault, type Rule } from '../rule.js';
import { holds } from '../source-text.js';

/** What is said to be as printed stands in the source: names, affiliations, headings, questions, themes. */
export const printedTextsAreInTheSource: Rule = (context) => {
  const { source } = context;
  if (source === undefined) return [];
  return printedTexts(context.story).flatMap(({ what, text, at }): readonly Diagnostic[] => {
    if (text === undefined || holds(source, text)) return [];
    const near = nearestPassage(source, text);
    return [
      fault(context, {
        code: 'text-not-in-source',
        at,
        message: `This ${what} does not stand in the source.`,
        hint: near ? describeNearest(source, near) : 'Write it as the source prints it.',
        ...(near ? { part: { index: near.index, length: near.given.length } } : {}),
      }),
    ];
  });
};

interface PrintedText {
  readonly what: string;
  readonly text: string | undefined;
  readonly at: DataPath;
}

function printedTexts(story: Story): readonly PrintedText[] {
  return [
    ...story.experts.flatMap(({ name, affiliation }, index) => [
      { what: 'name', text: name, at: ['experts', index, 'name'] },
      { what: 'affiliation', text: affiliation, at: ['experts', index, 'affiliation'] },
    ]),
    ...story.themes.map(({ name }, index) => ({ what: 'theme', text: name, at: ['themes', index, 'name'] })),
    ...story.sections.flatMap(({ heading, question, arguments: parts }, index) => [
      { what: 'heading', text: heading, at: ['sections', index, 'heading'] },
      { what: 'question', text: question, at: ['sections', index, 'question'] },
      ...parts.flatMap(({ quotations }, place) =>
        quotations.flatMap(({ speaker, occasion }, item) => {
          const at = ['sections', index, 'arguments', place, 'quotations', item];
          return [
            { what: 'speaker', text: speaker, at: [...at, 'speaker'] },
            { what: 'occasion', text: occasion, at: [...at, 'occasion'] },
          ];
        }),
      ),
    ]),
  ];
}
