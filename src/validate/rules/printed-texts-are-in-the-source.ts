import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Story } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { foldForComparison } from '../../text/normalise.js';
import { nearestPassage } from '../nearest-passage.js';
import { describeNearest } from '../passage-hints.js';
import { fault, type Rule } from '../rule.js';
import { holds, type SourceText } from '../source-text.js';
import { printedForms } from '../who-is-who.js';

/**
 * What is said to be as printed stands in a source: names in one of their forms, affiliations, speakers, themes, and
 * headings and questions where the author says how they are printed.
 */
export const printedTextsAreInTheSource: Rule = (context) => {
  const { source, more } = context;
  if (source === undefined) return [];
  const sources = [source, ...more.values()];
  return printedTexts(context.story).flatMap(({ what, text, at, name }): readonly Diagnostic[] => {
    if (text === undefined) return [];
    if (sources.some((each) => (name === true ? holdsName(each, text) : holds(each, text)))) return [];
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

/** Names are found in any case: NORA LINDQVIST is Nora Lindqvist. */
function holdsName(source: SourceText, name: string): boolean {
  return source.folded.text.toLowerCase().includes(foldForComparison(name).text.toLowerCase());
}

interface PrintedText {
  readonly what: string;
  readonly text: string | undefined;
  readonly at: DataPath;
  /** Whether it names somebody. */
  readonly name?: boolean;
}

function printedTexts(story: Story): readonly PrintedText[] {
  // The publisher of a text may speak in it without being named there.
  const known = new Set([
    ...story.experts.map(({ id }) => id),
    ...[story.source, ...story.source.more].flatMap(({ name, publisher }) => [name, publisher]),
  ]);
  const speaker = (text: string | undefined, at: DataPath): readonly PrintedText[] =>
    text === undefined || known.has(text)
      ? []
      : [{ what: 'speaker', text, at: [...at, 'speaker'], name: true }];
  return [
    { what: 'title', text: story.printed, at: ['printed'] },
    ...story.experts.flatMap((expert, index): readonly PrintedText[] => [
      ...printedForms(expert).map((text, form) => ({
        what: 'name',
        text,
        at: expert.printed === undefined ? ['experts', index, 'name'] : ['experts', index, 'printed', form],
        name: true,
      })),
      { what: 'affiliation', text: expert.affiliation, at: ['experts', index, 'affiliation'] },
    ]),
    ...story.themes.map(({ name }, index) => ({ what: 'theme', text: name, at: ['themes', index, 'name'] })),
    ...story.sections.flatMap((section, index) => {
      const path = ['sections', index];
      return [
        { what: 'heading', text: section.printed, at: [...path, 'printed'] },
        ...speaker(section.speaker, path),
        ...section.turns.flatMap(({ printed, asker }, turn): readonly PrintedText[] => [
          { what: 'question', text: printed, at: [...path, 'turns', turn, 'printed'] },
          { what: 'asker', text: asker, at: [...path, 'turns', turn, 'asker'], name: true },
        ]),
        ...speaker(section.thesis.speaker, [...path, 'thesis']),
        ...section.arguments.flatMap((argument, place) => {
          const at = [...path, 'arguments', place];
          return [
            ...speaker(argument.speaker, at),
            ...statementLists.flatMap((list) =>
              argument[list].flatMap((item, position) => speaker(item.speaker, [...at, list, position])),
            ),
            ...argument.quotations.map(({ occasion }, item) => ({
              what: 'occasion',
              text: occasion,
              at: [...at, 'quotations', item, 'occasion'],
            })),
          ];
        }),
      ];
    }),
  ];
}

const statementLists = [
  'points',
  'statistics',
  'changes',
  'breakdowns',
  'measures',
  'events',
  'cases',
  'causeAndEffect',
  'comparisons',
  'recommendations',
  'quotations',
] as const;
