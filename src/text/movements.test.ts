import { describe, expect, it } from 'vitest';
import { findMovements } from './movements.js';

/** `提高到:up:to`, a `!` before what is negated. */
function read(text: string): readonly string[] {
  return findMovements(text).map(
    ({ text: said, direction, role, negated }) => `${negated ? '!' : ''}${said}:${direction}:${role ?? '-'}`,
  );
}

describe('Chinese', () => {
  it.each([
    ['同比增长5.2%', ['增长:up:by']],
    ['比上年提高0.3个百分点', ['提高:up:by']],
    ['四季度环比下降1.4%', ['下降:down:by']],
    ['由12.6%提高到31.8%', ['由:up:from', '提高到:up:to']],
    ['从12.6%升至31.8%', ['从:up:from', '升至:up:to']],
    ['平均工资由4800元增加到6100元', ['由:up:from', '增加到:up:to']],
    ['由31.8%降到12.6%', ['由:down:from', '降到:down:to']],
    ['成人票由180元調高到220元', ['由:up:from', '調高到:up:to']],
    ['單位產值能耗降一成五', ['降:down:by']],
    ['比前年減少3.4%', ['減少:down:by']],
    ['比上年高0.3个百分点', ['高:up:by']],
    ['較去年同期少20人', ['少:down:by']],
    ['降幅收窄0.5个百分点', ['降幅:down:-', '收窄:down:by']],
    ['增速为5.2%', ['增速:up:by']],
    ['与上年持平', ['持平:level:-']],
    ['没有明显下降', ['!下降:down:-']],
    ['不断增长', ['增长:up:-']],
    ['三年前翻了一番', ['翻了一番:up:by']],
    ['负增长2%', ['负增长:down:by']],
    ['5.2%的增长', ['增长:up:by']],
    ['约 提 高\n到 7 0%', ['提高到:up:to']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    '最低3%',
    '最高达200米',
    '高200米',
    '低碳5年',
    '高质量发展',
    '征收13%的增值税',
    '工业增加值326亿元',
    '减排200万吨',
    '至少80个',
    '不少国家',
    '80多个国家',
    '多个增长极',
    '自由贸易区有21个',
    '升级3.0版',
    '高度重视',
  ])('%s moves nothing', (text) => expect(read(text)).toEqual([]));
});

describe('English', () => {
  it.each([
    ['Nitrogen oxide has fallen by nearly 40 percent', ['fallen by:down:by']],
    ['up 12 percent', ['up:up:by']],
    ['down almost 40%', ['down:down:by']],
    ['18 percent of our costs, down from 31 percent', ['down from:down:from']],
    ['Complaints fell from 286 a month to 19', ['fell from:down:from', 'to:down:to']],
    ['Energy rose to 31 percent from 18 percent', ['rose to:up:to', 'from:up:from']],
    [
      'Running costs have halved, from $8.4 million in 2019 to $4.2 million in 2024',
      ['halved:down:-', 'from:down:from', 'to:down:to'],
    ],
    ['rose 12 percent to 310', ['rose:up:by', 'to:up:to']],
    ['a rise of 12 percent', ['rise of:up:by']],
    ['an increase in jobs of 12 percent', ['increase:up:-', 'of:up:by']],
    ['a 12 percent increase', ['increase:up:by']],
    ['12 percent more passengers', ['more:up:by']],
    ['less nitrogen oxide', ['less:down:-']],
    ['more nitrogen oxide', ['more:up:-']],
    ['prices edged up 0.3 percent', ['edged up:up:by']],
    ['Not one of our twelve monitors has shown a rise', ['!rise:up:-']],
    ['prices did not rise', ['!rise:up:-']],
    ['not only rose', ['rose:up:-']],
    ['was unchanged', ['unchanged:level:-']],
    ['held steady at 5 percent', ['held steady:level:-']],
    ['Doubled to 40', ['Doubled to:up:to']],
    ['5 points lower', ['lower:down:by']],
    ['grew between 2019 and 2024', ['grew:up:-']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'more than 80 countries',
    'no more than 80',
    'less than 5 percent',
    'at least 3',
    'as many as 200, up to 300',
    'makes up 18 percent of our costs',
    'set up 3 offices',
    'in the fall of 2021',
    'Lower Saxony has 8 million people',
    'higher education for 300 students',
    'a more important role',
    'once more',
    'an uprising of 1919',
    'a carbon sink of 3 hectares',
    'with ease in 3 minutes',
    'the level of 3 metres',
  ])('%s moves nothing', (text) => expect(read(text)).toEqual([]));
});

it('says where a movement stands in the text given', () => {
  const text = '产值 由 12.6% 提 高 到 31.8%';
  expect(findMovements(text).map(({ index, length }) => text.slice(index, index + length))).toEqual([
    '由',
    '提 高 到',
  ]);
});
