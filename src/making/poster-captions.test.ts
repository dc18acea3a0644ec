import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrange } from '../arrange/arrange.js';
import { languageFor } from '../languages/index.js';
import type { TracedStory } from '../model/trace.js';
import { planWork } from '../planning/selection.js';
import { readEditions } from '../reading/read-editions.js';
import { readStory } from '../reading/read-story.js';
import { longestPost, postLength } from '../render/captions/post-length.js';
import { longestTitle, titleLength } from '../render/captions/xiaohongshu.js';
import { root } from '../testing/source-files.js';
import { leansOnOthers } from '../text/leaning-openings.js';
import { compactText } from '../text/normalise.js';
import { refersBack } from '../text/refers-back.js';
import { createNodeWorld } from '../world/node-world.js';
import { companionsOf } from './carousels.js';
import { posterCompanions } from './poster-companions.js';

interface Beside {
  readonly id: string;
  readonly kind: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What stands beside every poster and carousel of a story, by its file, without a picture being drawn. */
function besideAll(traced: TracedStory): readonly Beside[] {
  const { language } = traced.story;
  const messages = languageFor(language);
  const plan = planWork(arrange(traced, messages), { only: ['posters'] }, traced.story);
  const build = { traced, kit: { messages } } as Parameters<typeof posterCompanions>[0];
  const read = (files: ReturnType<typeof posterCompanions>) =>
    new Map(
      files.map(({ path, bytes }) => [path.split('/').at(-1) ?? '', Buffer.from(bytes).toString('utf8')]),
    );
  const posters = [...new Set(plan.posters.map(({ poster }) => poster))];
  const carousels = [...new Set(plan.carousels.map(({ carousel }) => carousel))];
  return [
    ...posters.map((poster) => ({
      id: poster.id,
      kind: poster.content.kind,
      files: read(
        posterCompanions(
          build,
          poster,
          plan.posters
            .filter((each) => each.poster === poster)
            .flatMap(({ alike }) => alike.map((preset) => ({ preset }))),
        ),
      ),
    })),
    ...carousels.map((carousel) => ({
      id: carousel.id,
      kind: 'carousel',
      files: read(
        companionsOf(
          build,
          carousel,
          plan.carousels
            .filter((each) => each.carousel === carousel)
            .flatMap(({ alike }) => alike)
            .map((preset) => ({ preset, pages: carousel.pages.map(([page]) => page) })),
        ),
      ),
    })),
  ];
}

const captionsOf = ({ files }: Beside) =>
  [...files].flatMap(([name, text]) =>
    name.startsWith('caption.') ? [[name, text.trimEnd()] as const] : [],
  );
const bare = (text: string) => compactText(text).text.replace(/[\s“”‘’「」『』]/gu, '');

let shipped: { readonly chinese: TracedStory; readonly english: TracedStory };
let chinese: readonly Beside[];
let english: readonly Beside[];
beforeAll(async () => {
  const world = createNodeWorld();
  const folder = join(root, 'decks/belt-and-road');
  const reading = await readStory(world, folder);
  const [edition] = await readEditions(world, folder, reading, undefined);
  if (reading.traced === undefined || edition?.traced === undefined)
    throw new Error('The story does not hold.');
  shipped = { chinese: reading.traced, english: edition.traced };
  chinese = besideAll(shipped.chinese);
  english = besideAll(shipped.english);
});

describe('the story that ships', () => {
  test('every poster has a text for each platform it is drawn for, and what it draws as a table', () => {
    expect(chinese.length).toBeGreaterThan(40);
    for (const each of [...chinese, ...english]) {
      expect(captionsOf(each).length, each.id).toBeGreaterThan(0);
      expect(each.files.get('data.csv')?.split('\r\n').length, each.id).toBeGreaterThan(2);
    }
    const all = new Set(chinese.flatMap((each) => captionsOf(each).map(([name]) => name)));
    expect([...all].toSorted()).toEqual(
      ['linkedin', 'wechat', 'x', 'xiaohongshu'].map((name) => `caption.${name}.txt`),
    );
  });

  test('each is as long as its platform takes', () => {
    for (const each of [...chinese, ...english])
      for (const [name, text] of captionsOf(each)) {
        if (name === 'caption.x.txt') expect(postLength(text), each.id).toBeLessThanOrEqual(longestPost);
        const [title = ''] = text.split('\n');
        if (name === 'caption.xiaohongshu.txt' && !/^[“「]/u.test(title))
          expect(titleLength(title), `${each.id}: ${title}`).toBeLessThanOrEqual(longestTitle);
      }
  });

  test('each has a whole sentence of the source that stands by itself, or is a quotation, or tells how it was checked', () => {
    const sentences = shipped.chinese.statements.flatMap(({ quotable = [] }) =>
      quotable.map(({ text }) => text),
    );
    for (const text of sentences) expect(leansOnOthers(text) || refersBack(text), text).toBe(false);
    const whole = new Set(sentences.map(bare));
    for (const each of chinese)
      for (const [name, text] of captionsOf(each)) {
        if (each.kind === 'quotation' || each.kind === 'sources-and-method') continue;
        expect(
          text.split('\n').some((line) => whole.has(bare(line))),
          `${each.id}/${name}\n${text}`,
        ).toBe(true);
      }
  });

  test('whoever a section is given to signs its sentences, and nobody whose answer the print sets before it', () => {
    for (const each of chinese.filter(({ id }) => id.startsWith('wider-cooperation')))
      for (const [, text] of captionsOf(each)) expect(text, each.id).not.toContain('聂晓伟');
  });

  test('a carousel names its own pages, each by its number', () => {
    const carousel = chinese.find(({ id }) => id === 'wider-cooperation-carousel');
    const text = carousel?.files.get('caption.linkedin.txt') ?? '';
    expect(text).toContain(
      '图2 探索合作模式，建设一批国际科技合作中心\n图3 “一带一路”科技创新合作亟需新思路与新举措',
    );
  });

  test('a picture of who speaks on what quotes what is said on it', () => {
    const overview = chinese.find(({ kind }) => kind === 'expert-overview');
    for (const [name, text] of overview === undefined ? [] : captionsOf(overview))
      expect(text, name).toMatch(/“[^”]*(?:技术转移|科技园区)[^”]*。”/u);
  });

  test('topics are names that the story uses', () => {
    const story = JSON.stringify(shipped.chinese.story);
    for (const each of chinese)
      for (const [, text] of captionsOf(each))
        for (const [, topic = ''] of text.matchAll(/#(\S+)/gu)) expect(story, each.id).toContain(topic);
  });

  test('a translation has texts in its own language', () => {
    for (const each of english)
      for (const [name, text] of captionsOf(each)) {
        expect(text, `${each.id}/${name}`).not.toMatch(/\p{Script=Han}/u);
        expect(text.split('\n\n').length, `${each.id}/${name}\n${text}`).toBeGreaterThan(2);
      }
  });
});
