import { beforeAll, expect, test } from 'vitest';
import { drawPoster } from '../../making/draw-poster.js';
import { presets } from '../../model/presets.js';
import { statementsOf } from '../../model/words.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { posters } from './sample.js';

const longest = '在农业、新能源、卫生健康等领域布局53家联合实验室，以平台建设促科研合作走深走实，打造成';
const [sample, asked] = posters;
const answer = (text: string, index: number) => ({ text, statements: [`statement-${index}`] });
const cases: Record<string, Record<string, unknown>> = {
  'the shortest question and answer': {
    headline: '怎么办？',
    answers: ['合作。', '开放。'].map(answer),
  },
  'four of the longest sentences, asked at length': {
    headline: asked?.content.headline.long,
    answers: [longest, longest, longest, longest].map(answer),
  },
  'a long foreign name': { answerer: 'Alexandra Konstantinidou-Papadopoulos' },
};

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(`${JSON.stringify(cases)}（）/`);
});

const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const shapesOf = (name: string) => shapes.map((shape) => [name, shape] as const);

async function drawn(change: Record<string, unknown>, shape: string) {
  const preset = presets.find(({ name }) => name === shape);
  if (sample === undefined || preset === undefined) throw new Error('there is no such sample');
  const whole = await drawPoster(changedPoster(sample, change), preset, kit);
  return [whole, ...whole.further];
}

test.each(Object.keys(cases).flatMap(shapesOf))('%s fits in %s', async (name, shape) => {
  const pictures = await drawn(cases[name] ?? {}, shape);
  expect(pictures.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
});

test('a wide picture says three sentences and claims no more than they rest on', async () => {
  const [picture] = await drawn({}, 'wide');
  const claims = statementsOf(sample?.content);
  expect(statementsOf(picture?.drawing.poster.content)).toEqual(claims.slice(0, 3));
  const [tall] = await drawn({}, 'portrait');
  expect(statementsOf(tall?.drawing.poster.content)).toEqual(claims);
  expect(claims).toHaveLength(4);
});

test('the picture is described as a conversation, with every sentence of the answer', async () => {
  const [picture] = await drawn({ asker: '主持人' }, 'square');
  expect(picture?.drawing.alt).toContain(
    '主持人问：我国在推动“一带一路”科技创新合作中有什么主张和政策举措？',
  );
  expect(picture?.drawing.alt).toContain('马庆斌答：科学无国界、惠及全人类');
  expect(picture?.drawing.alt).toContain('为全球南方现代化注入强大动力。');
});
