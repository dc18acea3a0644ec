import type { SourceLine } from '../model/content.js';
import type { Messages } from '../text/messages/messages.js';

/** Who said it, of which house, and where it stands in the source: as much of it as is known. */
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
