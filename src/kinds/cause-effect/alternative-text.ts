import type { PosterOf } from '../../model/poster.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const causeEffect: Telling<'cause-effect'> = {
  chinese: (poster, speech) => [
    `因果海报，标题“${poster.headline}”，越来越粗的箭头由因到果连起${poster.steps.length}步。`,
    chain(poster, speech, ['起因：', '进而：', '结果：']),
  ],
  english: (poster, speech) => [
    `Cause and effect poster with the headline “${poster.headline}”; arrows that grow join ${poster.steps.length} steps.`,
    chain(poster, speech, ['Cause: ', 'Then: ', 'Effect: ']),
  ],
};

function chain(
  { steps }: PosterOf<'cause-effect'>,
  { list, pair }: Speech,
  [cause, then, effect]: readonly [string, string, string],
): string {
  return list(
    steps.map(({ text, detail }, index) => {
      const role = index === 0 ? cause : index === steps.length - 1 ? effect : then;
      return role + (detail === undefined ? withoutStop(text) : pair(text, withoutStop(detail)));
    }),
  );
}
