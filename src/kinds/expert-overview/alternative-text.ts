import type { PosterOf } from '../../model/poster.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const expertOverview: Telling<'expert-overview'> = {
  chinese: (poster, speech) => [
    `专家话题图，标题“${poster.headline}”，每个话题一条横线，谁谈到它，就在线上有一站，站上是论点的条数。`,
    themes(
      poster,
      speech,
      (name, said) => `${name}：${said.join('，')}`,
      (expert, count) => (count === 0 ? `${expert}没有谈到` : `${expert}${count}条`),
    ),
  ],
  english: (poster, speech) => [
    `Poster of who says what with the headline “${withoutStop(poster.headline)}”; every theme is a line with a station for each expert who speaks of it, and in it the number of arguments.`,
    themes(
      poster,
      speech,
      (name, said) => `${name}: ${said.join(', ')}`,
      (expert, count) => (count === 0 ? `${expert} none` : `${expert} ${count}`),
    ),
  ],
};

function themes(
  poster: PosterOf<'expert-overview'>,
  { list }: Speech,
  line: (name: string, said: readonly string[]) => string,
  say: (expert: string, count: number) => string,
): string {
  return list(
    poster.themes.map(({ name, counts }) =>
      line(
        name,
        poster.experts.map((expert, index) => say(expert.name, counts[index] ?? 0)),
      ),
    ),
  );
}
