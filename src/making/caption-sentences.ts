import { placeInCarousel } from '../arrange/carousels.js';
import type { Poster } from '../model/poster.js';
import { derivedId, introductionId } from '../model/statement-id.js';
import type { Section, Story } from '../model/story.js';
import type { TracedStatement, TracedStory } from '../model/trace.js';
import type { PostedSentence } from '../render/captions/material.js';
import { setQuotationMarks } from '../text/quotation-marks.js';
import { withStop } from '../text/speech.js';

/**
 * What may be quoted beside a picture: sentences on what it shows, then on what its arguments say, then on what its section
 * says, or the whole story. Readers of a translation are not given sentences in another language, but those of its author.
 *
 * @param statements what the picture claims
 */
export function quotedBeside(
  { story, statements: all, translation }: TracedStory,
  statements: readonly TracedStatement[],
  { section, content }: Pick<Poster, 'section' | 'content'>,
): readonly (readonly PostedSentence[])[] {
  // How the story was checked is no matter of its source.
  if (placeInCarousel({ content }) === 'last') return [];
  if (translation !== undefined) return [statements.flatMap(({ id }) => ownSentence(story, id))];
  const owners = new Set(statements.map(({ owner }) => owner));
  const home = story.sections.find(({ id }) => id === section);
  const around = new Set(home === undefined ? [] : [home.id, ...home.arguments.map(({ id }) => id)]);
  return [
    statements,
    all.filter(({ owner }) => owners.has(owner)),
    all.filter(({ owner }) => around.has(owner)),
    // A picture of the whole story may quote any of it.
    home === undefined ? all : [],
  ].map((pool) => pool.flatMap((statement) => sentencesOf(statement, story)));
}

/** What the author says of a statement in a sentence of his own; none where that is a title or a few words. */
function ownSentence({ introduction, sections }: Story, statement: string): readonly PostedSentence[] {
  const texts = [
    ...(introduction === undefined ? [] : [[introductionId, introduction.text] as const]),
    ...sections.flatMap((section) => [
      [derivedId(section.id, 'thesis'), section.thesis.text] as const,
      ...section.arguments.flatMap(({ id, points }) =>
        points.map(({ text }, index) => [derivedId(id, 'points', index), text] as const),
      ),
    ]),
  ];
  return texts
    .filter(([id, text]) => id === statement && text.split(/\s+/u).length >= fewestWords)
    .map(([, text]) => ({ text: withStop(text, '.') }));
}

/** A text of fewer words is hardly a sentence. */
const fewestWords = 7;

function sentencesOf(statement: TracedStatement, story: Story): readonly PostedSentence[] {
  return (statement.quotable ?? []).map(({ text: printed, speaker }) => {
    const text = setQuotationMarks(printed, story.language);
    if (speaker === undefined) return { text };
    const said = statement.speaker ?? speakerIn(sectionOf(statement, story)) ?? speaker;
    const expert = story.experts.find(({ id }) => id === said);
    const office = expert?.affiliation;
    return { text, by: { name: expert?.name ?? said, ...(office === undefined ? {} : { office }) } };
  });
}

/**
 * Whoever a section is given to says what stands in it: that was checked, or the author has said why the print looks
 * otherwise, as where a page of columns puts a text behind the answer of another.
 */
function speakerIn(section: Section | undefined): string | undefined {
  return section?.expert ?? section?.speaker;
}

function sectionOf({ owner }: TracedStatement, { sections }: Story): Section | undefined {
  return sections.find(
    ({ id, arguments: own }) => id === owner || own.some((argument) => argument.id === owner),
  );
}

/** The name of the speaker a statement names: an expert's, or as printed. */
export function calledIn({ experts }: Story, speaker: string | undefined): string | undefined {
  return experts.find(({ id }) => id === speaker)?.name ?? speaker;
}
