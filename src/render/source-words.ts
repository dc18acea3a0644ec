import type { SourceLine } from '../model/content.js';
import type { Messages } from '../text/messages/messages.js';
import { publicationForms } from '../text/publication.js';

/** Who said it, of which house, and in what it was published: what the public is told. */
export function publicSourceWords(
  source: SourceLine,
  messages: Pick<Messages, 'published' | 'separator' | 'byline'>,
): readonly string[] {
  const { speaker, affiliation } = source;
  const [where] = publicationForms(source, messages);
  return [
    affiliation === undefined ? speaker.long : messages.byline(speaker.long, affiliation.long),
    ...(where === undefined ? [] : [where.long]),
  ];
}

/** Who said it, of which house, and where it stands in the source: as much of it as is known, for the record. */
export function sourceWords(
  { speaker, affiliation, lines, further = [] }: SourceLine,
  messages: Pick<Messages, 'lines'>,
): readonly string[] {
  return [
    speaker.long,
    ...(affiliation === undefined ? [] : [affiliation.long]),
    ...(lines === undefined ? [] : [messages.lines(lines.from, lines.to)]),
    ...further.flatMap(({ name, lines: own }) => [name.long, messages.lines(own.from, own.to)]),
  ];
}
