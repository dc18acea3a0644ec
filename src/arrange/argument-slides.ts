import type { ArrangeContext, PlacedArgument } from '../content/context.js';
import { countedFigure } from '../content/counted-figure.js';
import { sourceLine } from '../content/source-line.js';
import { speakerNotes } from '../content/speaker-notes.js';
import type { Slide, Tier } from '../model/page.js';
import { derivedId } from '../model/statement-id.js';
import type { Argument } from '../model/story.js';

/** What a form adds to a slide; the rest is the same for every slide of the argument. */
type Form = { readonly statements: readonly string[] } & (
  | Body<'hero-number'>
  | Body<'number-grid'>
  | Body<'points'>
  | Body<'measures'>
  | Body<'timeline'>
  | Body<'cases'>
  | Body<'cause-effect'>
  | Body<'comparison'>
  | Body<'quotation'>
  | Body<'recommendations'>
  | Body<'key-message'>
) & {
    /** A headline of its own, for a form that brings one. */
    readonly headline?: string;
    /** Who said it, where it was not the section's expert. */
    readonly saidBy?: string;
  };

type CommonKey =
  | 'id'
  | 'headline'
  | 'short'
  | 'tier'
  | 'part'
  | 'source'
  | 'notes'
  | 'statements'
  | 'route'
  | 'running'
  | 'accent';
type Body<Kind extends Slide['kind']> = Omit<Extract<Slide, { kind: Kind }>, CommonKey>;

const normalTier: Tier = 0;
/** More figures than this do not stand side by side on one slide. */
const mostGridItems = 6;
/** A hero number has room for this many lines of support. */
const mostHeroPoints = 2;

/**
 * The slides of one argument: each kind of content it holds becomes the form made for it. The first carries the
 * argument's headline; a quotation or a lone case brings its own. Route and running head are added by the deck.
 */
export function argumentSlides(context: ArrangeContext, placed: PlacedArgument): readonly Slide[] {
  const { argument, section, sectionIndex } = placed;
  const forms = formsOf(context, placed);
  return forms.map((form, index): Slide => {
    const { statements, headline: own, saidBy, ...body } = form;
    const headline = own ?? argument.headline;
    return {
      ...body,
      id: index === 0 ? argument.id : `${argument.id}-${index + 1}`,
      headline,
      ...(own !== undefined || argument.short === undefined ? {} : { short: argument.short }),
      tier: normalTier,
      source: sourceLine(context, section, statements, saidBy),
      notes: speakerNotes(context, [headline], statements),
      statements,
      accent: sectionIndex,
    } as Slide;
  });
}

function formsOf(context: ArrangeContext, placed: PlacedArgument): readonly Form[] {
  const { argument } = placed;
  const forms: Form[] = [
    ...figureForms(context, argument),
    ...pointForms(argument),
    ...listForms(argument),
    ...timelineForms(context, argument),
    ...caseForms(argument),
    ...argument.causeAndEffect.map(
      (item): Form => ({
        kind: 'cause-effect',
        steps: item.steps.map((step) => ({
          text: step.text,
          ...(step.detail === undefined ? {} : { detail: step.detail }),
        })),
        statements: [item.id],
      }),
    ),
    ...argument.comparisons.map(
      (item): Form => ({ kind: 'comparison', left: item.left, right: item.right, statements: [item.id] }),
    ),
    ...quotationForms(context, placed),
  ];
  if (forms.length > 0) return forms;
  return [{ kind: 'key-message', statements: argument.sentence === undefined ? [] : [argument.id] }];
}

/** The points that stand beside a hero number instead of on a slide of their own. */
function pointsBesideHero(argument: Argument): number {
  const heroes = argument.statistics.length;
  return heroes >= 1 && heroes <= 2 && argument.points.length <= mostHeroPoints ? argument.points.length : 0;
}

function figureForms(context: ArrangeContext, argument: Argument): readonly Form[] {
  const figures = argument.statistics.map((statistic) => countedFigure(statistic, context.messages));
  const ids = argument.statistics.map((statistic) => statistic.id);
  const [hero, companion] = figures;
  if (hero === undefined) return [];
  if (figures.length <= 2) {
    const points = argument.points.slice(0, pointsBesideHero(argument));
    return [
      {
        kind: 'hero-number',
        hero,
        ...(companion === undefined ? {} : { companion }),
        points: points.map((point) => point.text),
        ...shortOf(points, (shortPoints) => ({ shortPoints })),
        statements: [...ids, ...points.map((_, index) => derivedId(argument.id, 'points', index))],
      },
    ];
  }
  return evenParts(figures.length, mostGridItems).map(
    ([start, end]): Form => ({
      kind: 'number-grid',
      items: figures.slice(start, end),
      statements: ids.slice(start, end),
    }),
  );
}

/** The points in the author's shorter words, the long ones where he gave none for one; nothing where he gave none at all. */
function shortOf<Field>(
  points: Argument['points'],
  field: (short: readonly string[]) => Field,
): Field | Record<never, never> {
  if (points.every(({ short }) => short === undefined)) return {};
  return field(points.map(({ text, short }) => short ?? text));
}

function pointForms(argument: Argument): readonly Form[] {
  const points = argument.points.slice(pointsBesideHero(argument));
  if (points.length === 0) return [];
  return [
    {
      kind: 'points',
      items: points.map((point) => point.text),
      ...shortOf(points, (shortItems) => ({ shortItems })),
      statements: points.map((_, index) => derivedId(argument.id, 'points', index)),
    },
  ];
}

function listForms(argument: Argument): readonly Form[] {
  const lists = [
    ['measures', 'measures'],
    ['recommendations', 'recommendations'],
  ] as const;
  return lists.flatMap(([kind, list]): readonly Form[] => {
    const items = argument[list];
    if (items.length === 0) return [];
    return [
      {
        kind,
        items: items.map((item) => ({
          title: item.title,
          ...(item.text === undefined ? {} : { text: item.text }),
        })),
        statements: items.map((_, index) => derivedId(argument.id, list, index)),
      },
    ];
  });
}

function timelineForms(context: ArrangeContext, argument: Argument): readonly Form[] {
  if (argument.events.length === 0) return [];
  return [
    {
      kind: 'timeline',
      items: argument.events.map((event) => ({
        date: context.messages.date(event.date),
        text: event.text,
        ...(event.short === undefined ? {} : { short: event.short }),
      })),
      statements: argument.events.map((event) => event.id),
    },
  ];
}

function caseForms(argument: Argument): readonly Form[] {
  if (argument.cases.length === 0) return [];
  const [only] = argument.cases;
  const opens =
    argument.statistics.length +
      argument.points.length +
      argument.measures.length +
      argument.events.length ===
    0;
  const standsAlone = !opens && argument.cases.length === 1 && only?.headline !== undefined;
  return [
    {
      kind: 'cases',
      items: argument.cases.map((item) => ({
        name: item.name,
        ...(item.place === undefined ? {} : { place: item.place }),
        text: item.text,
        ...(item.short === undefined ? {} : { short: item.short }),
      })),
      statements: argument.cases.map((item) => item.id),
      ...(standsAlone ? { headline: only.headline } : {}),
    } as Form,
  ];
}

function quotationForms(context: ArrangeContext, { argument, section }: PlacedArgument): readonly Form[] {
  const expert = context.expertById.get(section.expert);
  return argument.quotations.map((quotation): Form => {
    const affiliation = quotation.speaker === undefined ? expert?.affiliation : quotation.occasion;
    return {
      kind: 'quotation',
      headline: quotation.text,
      text: quotation.text,
      ...(quotation.emphasis === undefined ? {} : { emphasis: quotation.emphasis }),
      speaker: quotation.speaker ?? expert?.name ?? section.expert,
      ...(affiliation === undefined ? {} : { affiliation }),
      statements: [quotation.id],
      ...(quotation.speaker === undefined ? {} : { saidBy: quotation.speaker }),
    };
  });
}

/** Cuts `count` things into the fewest runs of at most `most`, as even as can be. */
export function evenParts(count: number, most: number): readonly (readonly [start: number, end: number])[] {
  const parts = Math.ceil(count / most);
  return Array.from({ length: parts }, (_, index) => {
    const start = Math.round((index * count) / parts);
    return [start, Math.round(((index + 1) * count) / parts)] as const;
  });
}
