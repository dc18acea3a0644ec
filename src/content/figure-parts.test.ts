import { expect, it } from 'vitest';
import { figureParts } from './figure-parts.js';

it.each([
  ['约16.8万辆', ['约', '16.8', '万辆']],
  ['between 40 and 55', ['between ', '40 and 55', '']],
  ['half a billion dollars', ['', 'half a', ' billion dollars']],
  ['每10万人中有执业医师312人', ['每10万人中有执业医师', '312', '人']],
  ['每五家企业中有两家', ['每五家企业中有', '两', '家']],
  ['翻了一番', ['', '翻了一番', '']],
  ['8成1', ['', '8成1', '']],
  ['逾兩成五', ['逾', '兩成五', '']],
  ['近三成', ['近', '三', '成']],
  ['146th', ['', '146th', '']],
  ['$3.2 billion', ['', '$3.2', ' billion']],
  ['about −$3 million', ['about ', '−$3', ' million']],
  ['−3.5%', ['', '−3.5', '%']],
  ['+4%', ['', '+4', '%']],
  ['between $3 and $5', ['between ', '$3 and $5', '']],
  ['more than US$5 billion', ['more than ', 'US$5', ' billion']],
  ['新台币NT$30', ['新台币', 'NT$30', '']],
  ['逾¥300亿', ['逾', '¥300', '亿']],
  ['USD 5 million', ['USD ', '5', ' million']],
])('sets “%s” in parts that make it up again', (printed, parts) => {
  const { prefix, digits, suffix } = figureParts(printed);
  expect([prefix, digits, suffix]).toEqual(parts);
  expect(prefix + digits + suffix).toBe(printed);
});
