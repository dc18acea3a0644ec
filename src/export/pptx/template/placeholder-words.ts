import type { EditableParagraph, EditableRun, EditableText } from '../../../model/editable-deck.js';
import type { Place } from '../../../model/scene.js';
import { fittingSize, wordsOf } from './estimate.js';
import type { FilledParagraph, FilledPlaceholder } from './filled-slide.js';
import type { TemplatePlaceholder } from './template.js';

/** How far words stand behind the mark of their paragraph, in sizes. */
const markWidth = 1.2;

/** The paragraphs of a box of ours for a placeholder: their type is that of the template, links and languages stay. */
export function wordsFor(text: EditableText): readonly FilledParagraph[] {
  const { bullet, start } = text.style;
  return text.paragraphs.map((paragraph) => ({
    ...plain(paragraph, text.link),
    mark: ({ none: 'none', dot: 'own', number: 'number' } as const)[bullet],
    ...(start === undefined ? {} : { start }),
  }));
}

/** A headline: one paragraph whose lines break where its box ends. */
export function headlineFor(text: EditableText): readonly FilledParagraph[] {
  return text.paragraphs.map(({ runs }) => ({
    runs: plain({ runs }).runs.map((run, index) => ({
      ...run,
      ...(runs[index]?.colour === undefined || runs[index]?.size !== undefined
        ? {}
        : { colour: runs[index].colour }),
    })),
    mark: 'own',
  }));
}

function plain({ runs }: EditableParagraph, link?: string): EditableParagraph {
  return {
    runs: runs.map(
      ({ text, link: own = link, language }): EditableRun => ({
        text,
        ...(own === undefined ? {} : { link: own }),
        ...(language === undefined ? {} : { language }),
      }),
    ),
  };
}

/** Paragraphs in a placeholder, in its own type where they fit in that. */
export function filledPlaceholder(
  placeholder: TemplatePlaceholder,
  name: string,
  paragraphs: readonly FilledParagraph[],
  other: { readonly place?: Place; readonly middle?: true } = {},
): FilledPlaceholder {
  const place = other.place ?? placeholder.place;
  const marked =
    paragraphs.some(({ mark }) => mark !== 'none') && !/^(?:title|ctrTitle|ftr)$/.test(placeholder.type);
  const { style } = placeholder;
  const size =
    place === undefined
      ? style.size
      : fittingSize(paragraphs, place, style, {
          indent: marked ? markWidth : 0,
          headline: /^(?:title|ctrTitle|subTitle)$/.test(placeholder.type),
        });
  return {
    kind: 'placeholder',
    placeholder,
    name,
    paragraphs,
    ...(size < style.size || !style.inherited ? { size } : {}),
    ...other,
  };
}

export function isEmpty(text: EditableText): boolean {
  return text.paragraphs.every((paragraph) => wordsOf(paragraph).trim() === '');
}
