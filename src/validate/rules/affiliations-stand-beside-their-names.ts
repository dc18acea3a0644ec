import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type BesideName, besideName, strangerBeside } from '../../text/organisations-beside-names.js';
import type { Span } from '../../text/spans.js';
import { type HeardSource, hearSource } from '../heard-source.js';
import { fault, type Rule } from '../rule.js';
import { lineOf, occurrences, type Stretch } from '../source-text.js';
import { whoIsWho } from '../who-is-who.js';

const furtherAway = 100;

/**
 * The affiliation of an expert stands beside his name: in the head of his turn, in brackets behind it, before it, or in
 * one sentence with it. Beside the name of another it is the other's; and where another organisation stands directly
 * beside his name, he is of that one.
 */
export const affiliationsStandBesideTheirNames: Rule = (context) => {
  const { story, source, more } = context;
  if (source === undefined || story.experts.every(({ affiliation }) => affiliation === undefined)) return [];
  const { people } = whoIsWho(story, []);
  const sources = [source, ...more.values()].map((text) => ({ text, heard: hearSource(text, people) }));
  return story.experts.flatMap(({ id, name, affiliation, reads }, index): readonly Diagnostic[] => {
    if (affiliation === undefined) return [];
    const found = sources.flatMap(({ text, heard }) =>
      occurrences(text, affiliation).map((stretch) => ({
        owner: ownerOf(heard, stretch),
        head: headName(heard, stretch) ?? stranger(heard, stretch),
        place: heard.spanOf(stretch),
        heard,
        line: lineOf(text, stretch),
      })),
    );
    // What is not printed at all is told by another rule.
    if (found.length === 0) return [];
    const beside = sources.flatMap(({ heard }) => explained(heard, id).map((span) => ({ ...span, heard })));
    const directly = found.some((one) =>
      beside.some((span) => span.heard === one.heard && span.from < one.place.to && one.place.from < span.to),
    );
    const near = found.some(({ owner }) => owner === id);
    const organisation = directly ? undefined : beside.find((span) => span.organisation);
    if (directly || (near && organisation === undefined)) return [];
    const other = near
      ? undefined
      : found.find(({ owner, head }) => owner !== undefined || head !== undefined);
    if (other === undefined && reads !== undefined) return [];
    const whose = story.experts.find((expert) => expert.id === other?.owner)?.name ?? other?.head;
    if (other === undefined && organisation !== undefined) {
      const { heard, from, to } = organisation;
      return [
        fault(context, {
          code: 'affiliation-not-beside-name',
          at: ['experts', index, 'affiliation'],
          message: `“${heard.flat.slice(from, to).trim()}” stands directly beside the name of ${name} in the source, not “${affiliation}”.`,
          hint: 'Write the affiliation as it stands beside the name, leave it out, or say in “reads” why it is theirs.',
        }),
      ];
    }
    return [
      {
        ...fault(context, {
          code: 'affiliation-not-beside-name',
          at: ['experts', index, 'affiliation'],
          message:
            other === undefined
              ? `“${affiliation}” stands in line ${found[0]?.line} of the source, but not beside the name of ${name}.`
              : `“${affiliation}” stands beside the name of ${whose} in line ${other.line} of the source, not beside that of ${name}.`,
          hint:
            other === undefined
              ? `Write the affiliation as it stands beside the name, leave it out, or say in “reads” why it is theirs.`
              : 'Write the affiliation as it stands beside the name, or leave it out.',
        }),
        severity: other === undefined ? 'warning' : 'error',
      },
    ];
  });
};

/** The name somebody unknown has in the head of a turn that an affiliation stands in. */
function headName(heard: HeardSource, stretch: Stretch): string | undefined {
  const turn = heard.turnOf(stretch);
  const unknown = turn?.kind === 'named' && turn.person === undefined;
  return unknown && heard.standsInHead(stretch) ? turn.name : undefined;
}

/** What stands directly beside the name of somebody, wherever he is named. */
function explained(heard: HeardSource, id: string): readonly BesideName[] {
  return heard.names
    .filter(({ person }) => person === id)
    .flatMap((name) => besideName(heard.flat, name))
    .filter(
      ({ from, to }) =>
        !heard.names.some((other) => other.person !== id && other.from < to && from < other.to),
    );
}

/** Somebody the story does not know, directly beside whose name an affiliation stands. */
function stranger(heard: HeardSource, stretch: Stretch): string | undefined {
  return heard.namedIn(stretch).length > 0 ? undefined : strangerBeside(heard.flat, heard.spanOf(stretch));
}

/** Whose name stands nearest in its sentence; the marks of a list part one person from the next. */
function ownerOf(heard: HeardSource, stretch: Stretch): string | undefined {
  const place = heard.spanOf(stretch);
  const distance = ({ from, to }: Span): number => {
    const [start, end] = to <= place.from ? [to, place.from] : [place.to, from];
    const gap = heard.flat.slice(start, Math.max(start, end));
    return gap.length + (/[;；、。.:：]/u.test(gap) ? furtherAway : 0);
  };
  const [nearest] = heard.namedIn(stretch).toSorted((one, other) => distance(one) - distance(other));
  return nearest?.person;
}
