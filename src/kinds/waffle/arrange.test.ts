import { describe, expect, it } from 'vitest';
import { arrangePosters } from '../../arrange/posters.js';
import { createContext } from '../../content/context.js';
import { languageFor } from '../../languages/index.js';
import type { Content as AnyContent } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import { plainPoster } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { parseFigure } from '../../text/numerals.js';
import { type Content, name } from './content.js';

function share(printed: string, change: Record<string, unknown> = {}) {
  const parsed = parseFigure(printed);
  if (parsed === undefined) throw new RangeError(`${printed} is no figure`);
  const { value, qualifier, unit } = parsed;
  return {
    id: `s${JSON.stringify(value).replaceAll(/\D+/g, '-')}`,
    figure: printed,
    value,
    qualifier,
    unit,
    counts: `${printed}的访客`,
    partOf: '全部访客',
    sentence: `全部访客里有${printed}。`,
    ...change,
  };
}

const isOfShare = (content: AnyContent): content is Content => content.kind === name;
const isSquare = (poster: Poster): poster is Poster<Content> => isOfShare(poster.content);

/** The squares of a story with one section for each list of arguments. */
function squares(...sections: readonly (readonly Record<string, unknown>[])[]) {
  const [section] = sampleStory().sections;
  const story = sampleStory({
    sections: sections.map((contents, place) => ({
      ...section,
      id: `section-${place}`,
      arguments: contents.map((content, index) => sampleArgument({ id: `a${place}-${index}`, ...content })),
    })),
  });
  const language = languageFor('zh-CN');
  return arrangePosters(createContext(tracedSample(story), language), language).filter(isSquare);
}

const shown = (...sections: readonly (readonly Record<string, unknown>[])[]) =>
  squares(...sections).map(
    ({ content: { share } }) => share.figure.prefix + share.figure.digits + share.figure.suffix,
  );

describe('a share of a whole', () => {
  it('gets a poster that says of what it is a part, under the headline of its argument', () => {
    const [poster] = squares([
      { headline: '新客占了约四成', statistics: [share('约40%', { counts: '新客', asOf: '2024-06' })] },
    ]);
    expect(poster && plainPoster(poster)).toMatchObject({
      id: 'section-0-waffle',
      headline: '新客占了约四成',
      statements: ['s40'],
      share: {
        figure: { prefix: '约', digits: '40', suffix: '%' },
        counts: '新客',
        asOf: '截至2024年6月',
        partOf: '全部访客',
        amount: { value: 40, qualifier: 'about', unit: '%' },
      },
    });
  });

  it('is drawn from tenths as well', () => {
    expect(shown([{ statistics: [share('两成')] }])).toEqual(['两成']);
  });

  it('is the one a headline states, else the largest', () => {
    const [small, large] = [share('12%'), share('60%')];
    expect(shown([{ headline: '访客多了', statistics: [small, large] }])).toEqual(['60%']);
    expect(
      shown([
        { headline: '访客多了', statistics: [large] },
        { headline: '只有12%再来', statistics: [small] },
      ]),
    ).toEqual(['12%']);
  });

  it('is not found where a percentage compares with something else, or more than the whole would be drawn', () => {
    expect(shown([{ statistics: [share('40%', { partOf: undefined })] }])).toEqual([]);
    expect(shown([{ statistics: [share('超100%')] }])).toEqual([]);
    expect(shown([{ statistics: [share('40多个')] }])).toEqual([]);
  });

  it('is not drawn a second time in a later section, which shows its next one', () => {
    const same = { subject: 'new-visitors' };
    const again = share('近60%', { id: 'again', ...same });
    expect(shown([{ statistics: [share('60%', same)] }], [{ statistics: [again] }])).toEqual(['60%']);
    expect(shown([{ statistics: [share('60%', same)] }], [{ statistics: [again, share('12%')] }])).toEqual([
      '60%',
      '12%',
    ]);
    const counts = '新客';
    expect(
      shown(
        [{ statistics: [share('60%', { counts })] }],
        [{ statistics: [share('60%', { counts, id: 'b' })] }],
      ),
    ).toEqual(['60%']);
  });
});
