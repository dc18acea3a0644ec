import { expect, test } from 'vitest';
import { languageFor } from '../../languages/index.js';
import { captionMaterial } from '../../testing/caption-material.js';
import { wechat } from './wechat.js';

const messages = languageFor('zh-CN');

test('a text runs: what is drawn in one sentence, then what was said, and no topics', () => {
  expect(wechat.write(captionMaterial(), messages).split('\n\n')).toEqual([
    '建成7年，一条铁路带来超7.4万个就业岗位',
    '蒙内铁路创造的就业岗位：超7.4万个；铁路专业人才：2800余名。',
    '“蒙内铁路创造超7.4万个就业岗位。”',
    '“铁路培养2800余名人才。”\n——马庆斌，研究中心研究员',
    '来源：专家圆桌文字稿，某报，2024年7月\nhttps://example.org/roundtable',
  ]);
});
