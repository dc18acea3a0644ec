import fc from 'fast-check';
import { expect, it } from 'vitest';
import { iconFor } from './icon-for.js';
import { iconNames } from './icon-shapes.js';
import { iconWords } from './icon-words.js';
import { traditionalIconWords } from './traditional-icon-words.js';

const lists = [iconWords, traditionalIconWords];

it('draws what the words name, in every language', () => {
  expect(iconFor('離島的渡輪')).toBe('ship');
  expect(iconFor('太陽光電')).toBe('sun');
  expect(iconFor('“一带一路”联合实验室')).toBe('flask-conical');
  expect(iconFor('joint laboratories')).toBe('flask-conical');
  expect(iconFor('高素质铁路专业技术')).toBe('train-front');
  expect(iconFor('Solar power plants in Mongolia')).toBe('sun');
});

it('takes the longest word, and of equally long ones the first', () => {
  expect(iconFor('农业技术示范中心')).toBe('sprout');
  expect(iconFor('跨国技术转移中心')).toBe('arrow-left-right');
  expect(iconFor('风能和太阳能')).toBe('sun');
  expect(iconFor('光伏、风电')).toBe('sun');
});

it('finds no word inside another', () => {
  expect(iconFor('said aimlessly')).toBeUndefined();
  expect(iconFor('AI')).toBe('brain-circuit');
  expect(iconFor('提高水平')).toBeUndefined();
});

it('draws nothing for what is no thing', () => {
  expect(iconFor('世界需要合作')).toBeUndefined();
});

it('has an icon for every word, and every word once', () => {
  expect(lists.flatMap((list) => Object.keys(list)).filter((name) => !iconNames.includes(name))).toEqual([]);
  const words = lists.flatMap((list) => Object.values(list)).flatMap((list) => list.split(' '));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

it('finds an icon for each of its words alone', () => {
  for (const [name, list] of lists.flatMap((each) => Object.entries(each))) {
    for (const word of list.split(' ')) expect(iconFor(word.replaceAll('_', ' '))).toBe(name);
  }
});

it('names an icon that is there or none, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const name = iconFor(text);
      if (name !== undefined) expect(iconNames).toContain(name);
    }),
    { seed: 1 },
  );
});
