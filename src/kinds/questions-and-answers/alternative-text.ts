import type { PosterOf } from '../../model/poster.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const questionsAndAnswers: Telling<'questions-and-answers'> = {
  chinese: (poster, speech) => [
    `问答海报，从大问号的一点引出一条路线。${poster.asker ?? ''}问：“${poster.headline}”`,
    `${poster.answerer}答：${answers(poster, speech)}`,
  ],
  english: (poster, speech) => [
    `Question and answer poster: a route line starts from the dot of a large question mark. ${
      poster.asker === undefined ? 'Asked' : `${poster.asker} asks`
    }: “${poster.headline}”`,
    `${poster.answerer} answers: ${answers(poster, speech)}`,
  ],
};

function answers({ answers: sentences }: PosterOf<'questions-and-answers'>, { list }: Speech): string {
  return list(sentences.map(({ text }) => withoutStop(text)));
}
