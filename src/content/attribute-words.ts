import type { Content } from '../model/content.js';
import { mapWords, statementsOf, type Words, wordsIn } from '../model/words.js';
import type { ArrangeContext } from './context.js';
import { ownVoice } from './speakers.js';

/**
 * A content whose statements come of several people, with the speaker of each behind the words that claim it, where it
 * names one of its own. Where all of them come of one, the source line says it.
 *
 * @param always also then: for a page whose source line names nobody
 */
export function attributeWords<Shown extends Content>(
  context: ArrangeContext,
  content: Shown,
  always = false,
): Shown {
  const speakerOf = (id: string) => ownVoice(context, id)?.name.long;
  const statements = statementsOf(content);
  const speakers = new Set(statements.map(speakerOf));
  if (!always && speakers.size < 2) return content;
  const inner = wordsIn(content).filter((words) => words !== content.headline);
  const said = new Map<Words, string>();
  for (const id of statements) {
    const speaker = speakerOf(id);
    const claiming = inner.findLast(({ from }) => from.statements.includes(id));
    if (speaker === undefined || claiming === undefined) continue;
    if (claiming.from.statements.every((each) => speakerOf(each) === speaker)) said.set(claiming, speaker);
  }
  if (said.size === 0) return content;
  return mapWords(content, (words) => {
    const speaker = said.get(words);
    if (speaker === undefined) return words;
    const { saidBy } = context.messages;
    return {
      ...words,
      long: saidBy(words.long, speaker),
      ...(words.short === undefined ? {} : { short: saidBy(words.short, speaker) }),
    };
  });
}
