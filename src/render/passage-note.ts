import type { Words } from '../model/words.js';
import type { Messages } from '../text/messages/messages.js';
import { compactText } from '../text/normalise.js';

/** A passage of the source in the notes of a page: where it stands, and its words. */
export interface PassageNote {
  /** Who said it and its lines, as the language of the page words them. */
  readonly label: string;
  readonly passage: string;
  /** The language of the passage, where it is another than that of the page. */
  readonly language?: string;
}

/** A note taken apart, if it is a passage with its place; undefined where it is what to say. */
export function passageNote({ long, language }: Words, messages: Messages): PassageNote | undefined {
  const [opening = '', closing = ''] = messages.passage('\u0000', '\u0000').split('\u0000');
  const end = long.indexOf(closing);
  if (opening === '' || closing === '' || !long.startsWith(opening) || end < 0) return undefined;
  return {
    label: long.slice(opening.length, end),
    passage: compactText(long.slice(end + closing.length)).text,
    ...(language === undefined ? {} : { language }),
  };
}
