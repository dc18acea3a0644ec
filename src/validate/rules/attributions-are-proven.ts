import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Section, Story } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { valueAt } from '../../parse/tree.js';
import { foldForComparison } from '../../text/normalise.js';
import { nameFinder, type Person } from '../../text/people.js';
import { type HeardSource, hearSource } from '../heard-source.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { holds, lineOf, type SourceText, type Stretch } from '../source-text.js';
import type { TracedItem } from '../trace-statements.js';
import { everyoneIn, type WhoIsWho } from '../who-is-who.js';

/**
 * What is given to somebody stands in his turn, or beside a verb of saying with his name; or the author names the
 * passage that attributes it. What stands in the turn of another, or is said by another, is not his.
 */
export const attributionsAreProven: Rule = (context) => {
  const { story, items } = context;
  const who = everyoneIn(story, items);
  const heard = new Map<SourceText, HeardSource>();
  const hear = (source: SourceText): HeardSource => {
    const found = heard.get(source) ?? hearSource(source, who.people);
    heard.set(source, found);
    return found;
  };
  const named = new Set(
    [...(context.source === undefined ? [] : [context.source]), ...context.more.values()].flatMap((source) =>
      nameFinder(who.people)(hear(source).flat).map(({ person }) => person),
    ),
  );
  return story.sections.flatMap((section, index) => {
    const path = ['sections', index];
    const given = items.filter((item) => item.section === index);
    const attributes = [
      ...given.flatMap((item) => attributedFaults(context, who, section, item)),
      ...(section.attributed === undefined || context.source === undefined
        ? []
        : passageFaults(context, context.source, section.attributed, speakersOf(who, section), [
            ...path,
            'attributed',
          ])),
    ];
    const judged = given
      .filter(({ attributed }) => attributed === undefined)
      .flatMap((item) => judge({ context, who, hear, named }, section, item));
    const errors = judged.filter(({ severity }) => severity === 'error');
    const doubts = judged.filter(({ severity }) => severity === 'warning');
    return [...attributes, ...errors, ...(answers(section) ? [] : doubts.slice(0, 1))];
  });
};

/** Who speaks in a section; nobody where the source itself does. */
function speakersOf(who: WhoIsWho, { expert, experts = [], speaker }: Section): readonly Person[] {
  const ids = [...(expert === undefined ? [] : [expert]), ...experts];
  if (ids.length === 0 && speaker !== undefined) return [who.called(speaker)];
  // An id that is nobody's is told by another rule.
  return ids.flatMap((id) => who.people.find((person) => person.id === id) ?? []);
}

/** Whether the author says why the whole section is theirs who speak in it. */
function answers({ attributed, reads, thesis }: Section): boolean {
  return [attributed, reads, thesis.attributed, thesis.reads].some((said) => said !== undefined);
}

/** What a statement is judged with. */
interface Hearing {
  readonly context: RuleContext;
  readonly who: WhoIsWho;
  readonly hear: (source: SourceText) => HeardSource;
  /** The ids of those whom some source names. */
  readonly named: ReadonlySet<string>;
}

/** What is wrong with giving a statement to whom it is given; the first of its passages that tells. */
function judge(
  { context, who, hear, named }: Hearing,
  section: Section,
  item: TracedItem,
): readonly Diagnostic[] {
  const { source, speaker, path, reads } = item;
  const claimed = speaker === undefined ? speakersOf(who, section) : [who.called(speaker)];
  if (source === undefined || claimed.length === 0 || publishes(context.story, source, claimed)) return [];
  // Who is named nowhere is told by another rule.
  if (!claimed.some(({ id }) => named.has(id))) return [];
  const heard = hear(source);
  const quotation = path.includes('quotations');
  const strict = speaker !== undefined || quotation;
  const at = speaker !== undefined && hasOwn(context, item, 'speaker') ? [...path, 'speaker'] : undefined;
  const name = claimed.map(({ forms }) => forms[0] ?? '').join(', ');
  const spoken = strict || quotes(context, item);
  const verdicts = item.traces.map((trace) =>
    trace.kind === 'found' ? verdictOn(heard, trace.stretch, claimed, who, spoken) : undefined,
  );
  const someProven = verdicts.some((verdict) => verdict?.kind === 'proven');
  for (const [index, verdict] of verdicts.entries()) {
    const trace = item.traces[index];
    if (verdict === undefined || verdict.kind === 'proven' || trace?.kind !== 'found') continue;
    // An answer may rest on its question.
    if (someProven && verdict.kind === 'another' && verdict.asks) continue;
    const place = at ?? item.passages[index]?.path ?? path;
    if (verdict.kind === 'unproven' && speaker === undefined && answers(section)) continue;
    const line = `line ${lineOf(source, trace.stretch)} of ${source.file ?? 'the source'}`;
    const unsure = verdict.kind === 'unproven' || verdict.doubtful;
    if (unsure && !strict) {
      // A source that prints turns leaves no doubt about what stands outside of them: nobody says it.
      const hasTurns = heard.turns.some(({ person }) => claimed.some(({ id }) => id === person));
      if (reads !== undefined || (verdict.kind === 'unproven' && hasTurns)) continue;
    }
    // A paragraph may go on telling what one person found, without a word of saying in each sentence.
    const proves = strict && (quotation || verdict.kind === 'another' || !verdict.goesOn);
    const message =
      verdict.kind === 'another'
        ? `This is given to ${name}, but ${line} ${verdict.turn ? `stands in the ${verdict.signed ? 'text' : 'turn'} of ${verdict.name}` : `says it in the name of ${verdict.name}`}.`
        : `Nothing in the source says that ${name} said this: ${line} stands neither in a turn of theirs nor beside their name and a verb of saying.`;
    return [
      {
        ...fault(context, {
          code: 'attribution-unproven',
          at: place,
          message,
          hint:
            verdict.kind === 'another'
              ? `Name who says it: “speaker: ${verdict.name}”; or the passage that gives it to ${name}, in “attributed”.`
              : strict
                ? `Quote the passage that names ${name} as well, in “attributed”; or name who says it in “speaker”.`
                : `Quote the passage that names ${name} in “attributed” of the section, say in “reads” why it is theirs, or name who says it in “speaker”.`,
        }),
        severity: unsure && !proves ? ('warning' as const) : ('error' as const),
      },
    ];
  }
  return [];
}

type Verdict =
  | { readonly kind: 'proven' }
  /** @property goesOn whether nobody but the claimed is said to speak in the paragraph above it */
  | { readonly kind: 'unproven'; readonly doubtful?: undefined; readonly goesOn: boolean }
  /** @property doubtful whether the claimed has a text of his own elsewhere that no turn marks */
  | {
      readonly kind: 'another';
      readonly name: string;
      readonly turn: boolean;
      /** Whether it is the text of whoever is named above it. */
      readonly signed: boolean;
      readonly asks: boolean;
      readonly doubtful: boolean;
    };

function verdictOn(
  heard: HeardSource,
  stretch: Stretch,
  claimed: readonly Person[],
  { people, askers }: WhoIsWho,
  spoken: boolean,
): Verdict {
  const theirs = (id: string) => claimed.some((person) => person.id === id);
  const { here, before } = heard.saidBy(stretch);
  if (here.some(theirs)) return { kind: 'proven' };
  const [other] = here;
  const said = (id: string): Verdict => {
    const name = people.find((person) => person.id === id)?.forms[0] ?? id;
    return { kind: 'another', name, turn: false, signed: false, asks: askers.has(id), doubtful: false };
  };
  if (other !== undefined && spoken) return said(other);
  const turn = heard.turnOf(stretch);
  const answers = turn?.kind === 'answer';
  if (answers || (turn?.person !== undefined && theirs(turn.person))) return { kind: 'proven' };
  if (before.some(theirs)) return { kind: 'proven' };
  if (turn?.person !== undefined) {
    // Where a byline stands apart from its text, the turns of others run on over it.
    const apart = heard.turns.some(
      ({ person, kind, from, to }) =>
        kind === 'byline' && person !== undefined && theirs(person) && to - from < 200,
    );
    const signed = turn.kind === 'byline';
    return {
      kind: 'another',
      name: turn.name,
      turn: true,
      signed,
      asks: askers.has(turn.person),
      doubtful: apart,
    };
  }
  if (other !== undefined) return said(other);
  const above = heard.saidAbove(stretch);
  return { kind: 'unproven', goesOn: above.length > 0 && above.every(theirs) };
}

/** The text of a press release is its publisher's own, and a report is spoken by whom it is called after. */
function publishes(story: Story, { file }: SourceText, claimed: readonly Person[]): boolean {
  const source = story.source.more.find((further) => further.file === file) ?? story.source;
  const fold = (text: string) => foldForComparison(text).text.toLowerCase();
  const called = [source.name, source.publisher ?? ''].map(fold);
  return claimed.some(({ forms }) =>
    forms.some((form) => called.some((text) => text !== '' && text.includes(fold(form)))),
  );
}

/** Whether a statement is worded as somebody's very words. */
function quotes({ tree }: RuleContext, { path }: TracedItem): boolean {
  const text = valueAt(tree, [...path, 'text']);
  return typeof text === 'string' && /^\s*[“「『"][^”」』"]{6,}[”」』"]/u.test(text);
}

function hasOwn({ tree }: RuleContext, { path }: TracedItem, key: string): boolean {
  return valueAt(tree, [...path, key]) !== undefined;
}

/** What is named as the passage that attributes stands in the source, and holds the name. */
function attributedFaults(
  context: RuleContext,
  who: WhoIsWho,
  section: Section,
  item: TracedItem,
): readonly Diagnostic[] {
  const { attributed, source, speaker, path } = item;
  if (attributed === undefined || source === undefined) return [];
  const claimed = speaker === undefined ? speakersOf(who, section) : [who.called(speaker)];
  return passageFaults(context, source, attributed, claimed, [...path, 'attributed']);
}

function passageFaults(
  context: RuleContext,
  source: SourceText,
  passage: string,
  claimed: readonly Person[],
  at: DataPath,
): readonly Diagnostic[] {
  const where = source.file ?? 'the source';
  if (!holds(source, passage)) {
    return [
      fault(context, {
        code: 'attribution-unproven',
        at,
        message: `This passage does not stand in ${where}, word for word.`,
        hint: 'Copy the passage that says who said it.',
      }),
    ];
  }
  const name = claimed.map(({ forms }) => forms[0] ?? '').join(', ');
  if (claimed.length === 0 || nameFinder(claimed)(passage).length > 0) return [];
  return [
    fault(context, {
      code: 'attribution-unproven',
      at,
      message: `This passage does not name ${name}.`,
      hint: `Copy a passage that names ${name}, or give the words to whom it names.`,
    }),
  ];
}
