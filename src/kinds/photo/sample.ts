import type { Poster } from '../../model/poster.js';
import type { Words } from '../../model/words.js';
import { samplePicture } from '../../testing/sample-pictures.js';
import { nieXiaowei, third } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const words = (long: string, field: string, statements: readonly string[] = []): Words => ({
  long,
  from: { kind: 'story', path: [field], statements, mend: 'reword' },
});

const { speaker, affiliation, published } = nieXiaowei;

export const posters: readonly Poster<Content>[] = [
  {
    kind: 'poster',
    id: 'green-technology-photo',
    language: third.language,
    section: 'green-technology',
    accent: third.accent,
    kicker: words(third.kicker, 'kicker'),
    content: {
      kind: 'photo',
      headline: words('渡轮换上电池，港口不再闻到柴油味', 'headline'),
      picture: samplePicture('harbour.avif'),
      example: {
        name: words('电动渡轮', 'name'),
        place: words('海港', 'place'),
        text: words('合作建造的渡轮靠岸时充电，一天往返多次。', 'text', ['electric-ferry']),
      },
    },
    source: {
      speaker: words(speaker, 'speaker'),
      affiliation: words(affiliation, 'affiliation'),
      published: published.map(({ name }) => ({ name: words(name, 'published') })),
    },
    signature: words(third.signature, 'signature'),
  },
];
