import type { WrittenPicture } from '../../model/picture.js';
import { derivedId, introductionId } from '../../model/statement-id.js';
import type { Argument, Story } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { seriesNames } from './series-names.js';
import type { StoryText } from './story-text.js';

/** Every text of a story that an edition translates, in the order of the story. */
export function storyTexts(story: Story): readonly StoryText[] {
  const { title, short, subtitle, source, introduction } = story;
  return [
    ...texts([], ['story'], { title, short, subtitle }, 'title'),
    ...pictureTexts([], ['story'], story),
    ...texts(['source'], ['source'], { name: source.name, publisher: source.publisher }),
    ...source.more.flatMap(({ id, name, publisher }, index) =>
      texts(['source', 'more', index], words(id), { name, publisher }),
    ),
    ...source.data.flatMap(({ id, name, publisher }, index) =>
      texts(['source', 'data', index], words(id), { name, publisher }),
    ),
    ...(introduction === undefined
      ? []
      : texts(['introduction'], words(introductionId), pick(introduction, 'text', 'short'), 'text')),
    ...story.experts.flatMap((expert, index) => [
      ...texts(['experts', index], words(expert.id), pick(expert, 'name', 'affiliation')),
      ...pictureTexts(['experts', index], words(expert.id), expert),
    ]),
    ...story.sections.flatMap((section, index) => {
      const at = ['sections', index];
      return [
        ...texts(at, words(section.id), pick(section, 'heading', 'short', 'question'), 'heading'),
        ...section.turns.flatMap((turn, place) =>
          texts(
            [...at, 'turns', place],
            words(`${section.id}.turns.${place + 1}`),
            pick(turn, 'question', 'short'),
            'question',
          ),
        ),
        ...texts(
          [...at, 'thesis'],
          words(derivedId(section.id, 'thesis')),
          pick(section.thesis, 'text', 'short'),
          'text',
        ),
        ...section.arguments.flatMap((argument, place) =>
          argumentTexts(argument, [...at, 'arguments', place]),
        ),
      ];
    }),
    ...story.themes.flatMap((theme, index) =>
      texts(['themes', index], words(`themes.${index + 1}`), pick(theme, 'name')),
    ),
  ];
}

function argumentTexts(argument: Argument, at: DataPath): readonly StoryText[] {
  const { id } = argument;
  const own = <Part extends { readonly id: string }>(
    list: string,
    parts: readonly Part[],
    of: (part: Part, place: DataPath) => readonly StoryText[],
  ) => parts.flatMap((part, index) => of(part, [...at, list, index]));
  const derived = (list: 'measures' | 'recommendations') =>
    argument[list].flatMap((part, index) =>
      texts([...at, list, index], words(derivedId(id, list, index)), pick(part, 'title', 'text')),
    );
  return [
    ...texts(at, words(id), pick(argument, 'headline', 'short'), 'headline'),
    ...pictureTexts(at, words(id), argument),
    ...argument.points.flatMap((point, index) =>
      texts(
        [...at, 'points', index],
        words(derivedId(id, 'points', index)),
        pick(point, 'text', 'short'),
        'text',
      ),
    ),
    ...own('statistics', argument.statistics, (part, place) => [
      ...figures(place, words(part.id), pick(part, 'figure')),
      ...texts(place, words(part.id), pick(part, 'counts', 'short', 'partOf'), 'counts'),
    ]),
    ...own('series', argument.series, (part, place) => [
      ...texts(place, words(part.id), pick(part, 'title', 'short', 'headline', 'unit', 'whole'), 'title'),
      ...seriesNames(part, place),
    ]),
    ...own('changes', argument.changes, (part, place) => [
      ...texts(place, words(part.id), pick(part, 'counts', 'short'), 'counts'),
      ...figures(place, words(part.id), pick(part, 'from', 'to', 'by')),
    ]),
    ...own('breakdowns', argument.breakdowns, (part, place) => [
      ...texts(place, words(part.id), pick(part, 'whole', 'short'), 'whole'),
      ...figures(place, words(part.id), pick(part, 'total')),
      ...part.parts.flatMap((piece, index) => [
        ...texts(
          [...place, 'parts', index],
          words(`${part.id}.parts.${index + 1}`),
          pick(piece, 'counts', 'short'),
          'counts',
        ),
        ...figures([...place, 'parts', index], words(`${part.id}.parts.${index + 1}`), pick(piece, 'figure')),
      ]),
    ]),
    ...derived('measures'),
    ...own('events', argument.events, (part, place) =>
      texts(place, words(part.id), pick(part, 'text', 'short'), 'text'),
    ),
    ...own('cases', argument.cases, (part, place) => [
      ...texts(
        place,
        words(part.id),
        pick(part, 'name', 'place', 'region', 'headline', 'text', 'short'),
        'text',
      ),
      ...pictureTexts(place, words(part.id), part),
    ]),
    ...own('causeAndEffect', argument.causeAndEffect, (part, place) =>
      part.steps.flatMap((step, index) =>
        texts(
          [...place, 'steps', index],
          words(`${part.id}.steps.${index + 1}`),
          pick(step, 'text', 'detail'),
        ),
      ),
    ),
    ...own('comparisons', argument.comparisons, (part, place) =>
      (['left', 'right'] as const).flatMap((side) => {
        const { title, points } = part[side];
        const entry = words(`${part.id}.${side}`);
        return [
          ...texts([...place, side], entry, { title }),
          ...points.map(
            (point, index): StoryText => ({
              at: [...place, side, 'points', index],
              entry: [...entry, `points.${index + 1}`],
              text: point,
              kind: 'words',
            }),
          ),
        ];
      }),
    ),
    ...derived('recommendations'),
    ...own('quotations', argument.quotations, (part, place) => [
      ...texts(place, words(part.id), pick(part, 'text')),
      ...texts(place, words(part.id), pick(part, 'emphasis')).map(
        (found): StoryText => ({ ...found, kind: 'emphasis' }),
      ),
      ...texts(place, words(part.id), pick(part, 'occasion')),
    ]),
  ];
}

function words(id: string): DataPath {
  return ['words', id];
}

type Fields = Readonly<Record<string, string | undefined>>;

/** Some fields of a part, those it does not have as undefined. */
function pick<Part extends object, Key extends keyof Part & string>(
  part: Part,
  ...keys: readonly Key[]
): Fields {
  return Object.fromEntries(
    keys.map((key) => {
      const value = part[key];
      return [key, typeof value === 'string' ? value : undefined];
    }),
  );
}

/** @param long the field that `short` shortens; the translation may have a short form where the story needs none */
function texts(at: DataPath, entry: DataPath, fields: Fields, long?: string): readonly StoryText[] {
  return Object.entries(fields).flatMap(([key, text]): readonly StoryText[] => {
    const place = { at: [...at, key], entry: [...entry, key], kind: 'words' } as const;
    if (text !== undefined) return [{ ...place, text }];
    const shortened = key === 'short' && long !== undefined ? fields[long] : undefined;
    return shortened === undefined ? [] : [{ ...place, text: shortened, optional: true }];
  });
}

/** What is said of the picture of a part; the terms of its use often have no words to translate. */
function pictureTexts(
  at: DataPath,
  entry: DataPath,
  { picture }: { readonly picture?: WrittenPicture | undefined },
): readonly StoryText[] {
  if (picture === undefined) return [];
  return (['alt', 'credit', 'licence'] as const).map((key) => ({
    at: [...at, 'picture', key],
    entry: [...entry, `picture.${key}`],
    text: picture[key],
    kind: 'words',
    ...(key === 'licence' ? ({ optional: true } as const) : {}),
  }));
}

function figures(at: DataPath, entry: DataPath, fields: Fields): readonly StoryText[] {
  return texts(at, entry, fields).map((found): StoryText => ({ ...found, kind: 'figure' }));
}

/** Who a story says speaks or asks, as it names them: those who are no experts of it, each once. */
export function storyNames(story: Story): readonly { readonly name: string; readonly at: DataPath }[] {
  const experts = new Set(story.experts.map(({ id }) => id));
  const found = namesIn(story, []).filter(({ name }) => !experts.has(name));
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

/** Every `speaker` and `asker` of a story, with its place. */
export function namesIn(
  value: unknown,
  at: DataPath,
): readonly { readonly name: string; readonly at: DataPath }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, item]) =>
    (key === 'speaker' || key === 'asker') && typeof item === 'string'
      ? [{ name: item, at: [...at, key] }]
      : namesIn(item, [...at, key]),
  );
}
