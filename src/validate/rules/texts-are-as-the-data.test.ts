import { describe, expect, test } from 'vitest';
import { faultsOfData } from '../../testing/data-story.js';

/** Twelve years and four lines: a gap in 2016, losses around 2020, and a year that is expected. */
const rows = [
  [2014, '8.0', '6.0', '2.0', '1.0'],
  [2015, '8.4', '6.2', '1.5', '1.1'],
  [2016, '8.8', '6.1', '0.8', ''],
  [2017, '9.2', '6.4', '0.4', '1.4'],
  [2018, '9.9', '6.6', '-0.6', '1.5'],
  [2019, '11.9', '7.0', '-1.2', '1.8'],
  [2020, '7.1', '4.2', '-3.2', '1.2'],
  [2021, '9.6', '5.6', '-0.9', '1.6'],
  [2022, '11.2', '6.3', '0.5', '2.0'],
  [2023, '12.0', '6.8', '1.1', '2.3'],
  [2024, '12.4', '6.5', '1.6', '2.5'],
  [2025, '13.0', '6.4', '2.1', '2.8'],
];
const csvOf = (heads: readonly string[]) => [heads, ...rows].map((row) => row.join(',')).join('\n');

const english = {
  csv: csvOf(['Year', 'North', 'South', 'East', 'West']),
  series: 'title: Surplus by line, unit: million, expected: "2025"',
};
const simplified = {
  csv: csvOf(['年份', '北线', '南线', '东线', '西线']),
  series: 'title: 各线盈余, unit: 万元, expected: "2025"',
  language: 'zh-CN',
};
const traditional = {
  csv: csvOf(['年份', '北線', '南線', '東線', '西線']),
  series: 'title: 各線盈餘, unit: 萬元, expected: "2025"',
  language: 'zh-TW',
};
const ports = {
  csv: 'Port,Boxes\nAra,40\nBela,25\nCora,15\nDena,12\nElva,8\n',
  series: 'title: Boxes by port, unit: million',
};
const chinesePorts = {
  csv: '港口,箱量\n甲港,40\n乙港,25\n丙港,15\n丁港,12\n戊港,8\n',
  series: 'title: 各港箱量, unit: 万箱',
  language: 'zh-CN',
};
const rates = {
  csv: 'Year,Town,Country\n2014,40,60\n2019,45,55\n2024,52,48\n',
  series: 'title: Share of homes, unit: "%", whole: all homes',
};

const honest: readonly (readonly [typeof english & { readonly language?: string }, readonly string[]])[] = [
  [
    english,
    [
      'North earned 12.4 million in 2024',
      'In 2019 North earned 11.9 million and South 7.0 million',
      'North earned about 12 million in 2024',
      'North earned more than 12 million in 2024',
      'North earned less than 13 million in 2024',
      'North earned nearly 12 million in 2019',
      'East lost 3.2 million in 2020',
      'East made a loss of 3.2 million in 2020',
      'North rose from 8.0 million in 2014 to 12.4 million in 2024',
      'Between 2014 and 2024 North grew by 55 percent',
      'North has grown by 4.4 million since 2014',
      'North rose by 55% from 2014 to 2024, to 12.4 million',
      'North fell by 40 percent in 2020',
      'South fell in 2024',
      'West has more than doubled since 2014',
      'West earned 2.5 times as much in 2024 as in 2014',
      'North rose every year between 2014 and 2019',
      'South has fallen since 2019',
      'In 2024 North earned nearly twice as much as South',
      'North earned 5.9 million more than South in 2024',
      'In 2024 North accounted for 54 percent of the total',
      'The four lines together earned 23 million in 2024',
      'North and South together earned 18.9 million in 2024',
      'North is the highest of the four lines',
      'North set a record in 2024',
      'North reached its highest in 2024',
      'East hit its lowest in 2020',
      'South peaked at 7.0 million in 2019',
      'In 2020 all lines fell',
      'North is expected to earn 13.0 million in 2025',
      'North has grown for four years in a row',
      'Surplus by line, 2014–2024',
      'Three of the four lines rose between 2014 and 2024',
      'West did not fall between 2020 and 2024',
      'Over ten years North earned an average of 10 million a year',
      'North passed 10 million for the first time in 2019',
      'South ranks second',
      'North recovered to 94 percent of its 2019 level in 2022',
      'Ten years on, North earns 12.4 million, up from 8.0 million in 2014',
      'North earned 12.4 million last year',
      'North rose from 8.0 to 12.4 million between 2014 and 2024',
      'South rose until 2019 and has fallen since',
      'From 2019 to 2020 North fell by 4.8 million',
      'North has been rising since 2020',
      'West stayed flat between 2014 and 2014',
      'East was the only line to fall between 2014 and 2024',
      'West grew fastest between 2014 and 2024',
      'North: 12.4 million in 2024, the most since 2014',
      'After a low of 7.1 million in 2020, North came back to 12.4 million in 2024',
      'At 12.4 million, North is well ahead of South with 6.5 million in 2024',
      'In 2024, 12.4 million came from North and 6.5 million from South',
      'North’s surplus rose 3 percent in 2024',
      'North rose by more than half between 2014 and 2024',
      'No line earned more than North in 2024',
      'East turned a loss of 3.2 million in 2020 into 1.6 million in 2024',
      'Surplus on all lines together rose from 17.0 million in 2014 to 23.0 million in 2024',
      'South may fall to 6.4 million in 2025',
    ],
  ],
  [
    simplified,
    [
      '2024年北线盈余12.4万元',
      '2014年至2024年，北线由8.0万元增至12.4万元，增长55%',
      '北线2024年比2014年增加4.4万元',
      '2024年北线约12万元',
      '2024年北线超12万元',
      '2020年东线亏损3.2万元',
      '西线十年增长1.5倍',
      '2024年西线是2014年的2.5倍',
      '2024年北线占总量的54%',
      '2024年四条线合计23万元',
      '北线盈余最高',
      '2024年北线创新高',
      '2019年以来南线下降',
      '2014年至2019年北线逐年上升',
      '2020年各线均下降',
      '预计2025年北线达13.0万元',
      '北线连续四年增长',
      '2019年北线首次突破10万元',
      '2024年北线比南线多5.9万元',
      '北线从2020年的7.1万元回升到2024年的12.4万元',
      '去年北线盈余12.4万元',
      '南线2019年见顶，达7.0万元',
      '东线2020年降至最低，为−3.2万元',
      '2024年北线同比增长3%',
      '北线盈余十年间增加逾五成',
      '2024年北线、南线分别为12.4万元和6.5万元',
      '与2019年相比，2024年北线增加0.5万元',
      '北线盈余居四线之首',
      '2014年至2024年西线增长最快',
    ],
  ],
  [
    traditional,
    [
      '2024年北線盈餘12.4萬元',
      '2020年東線虧損3.2萬元',
      '2019年以來南線下降',
      '2024年北線創新高',
      '2014年至2024年北線增長55%',
    ],
  ],
  [
    ports,
    [
      'Ara handled 40 million boxes',
      'Ara handled 15 million more than Bela',
      'Ara handled 40 percent of all boxes',
      'Elva handled the fewest boxes',
      'Bela ranks second',
      'Ara handles five times as much as Elva',
      'The five ports handled 100 million boxes',
    ],
  ],
  [chinesePorts, ['甲港40万箱，居首位', '甲港占40%', '戊港最少', '甲港是戊港的5倍', '五个港口共100万箱']],
  [
    rates,
    [
      'The share of Town rose by 12 percentage points between 2014 and 2024',
      'Town rose from 40 percent in 2014 to 52 percent in 2024',
      'Town came to 52 percent in 2024',
      'Country fell to 48 percent in 2024',
      'Town rose by 30 percent between 2014 and 2024',
    ],
  ],
];

const falsehoods: typeof honest = [
  [
    english,
    [
      'North earned 12.5 million in 2024',
      'North earned 12 million in 2024',
      'North earned 12.4 million in 2023',
      'South earned 12.4 million in 2024',
      'In 2019 North earned 7.0 million and South 11.9 million',
      'East earned 3.2 million in 2020',
      'North made a loss of 12.4 million in 2024',
      'North fell from 8.0 million in 2014 to 12.4 million in 2024',
      'Between 2014 and 2024 North grew by 65 percent',
      'Between 2014 and 2024 North fell by 55 percent',
      'North has grown by 5.4 million since 2014',
      'North fell by 40 percent in 2021',
      'South rose in 2024',
      'West has tripled since 2014',
      'North rose every year between 2014 and 2024',
      'South has risen since 2019',
      'South has fallen since 2014',
      'North earned 5.9 million less than South in 2024',
      'In 2024 North accounted for 64 percent of the total',
      'The four lines together earned 25 million in 2024',
      'North and South together earned 20 million in 2024',
      'South is the highest of the four lines',
      'North set a record in 2020',
      'South set a record in 2024',
      'East hit its lowest in 2019',
      'South peaked at 7.0 million in 2018',
      'In 2024 all lines rose',
      'North earned 13.0 million in 2025',
      'North has grown for six years in a row',
      'Surplus by line, 2011–2024',
      'West earned 1.1 million in 2016',
      'North passed 10 million for the first time in 2022',
      'South ranks third',
      'North recovered to 84 percent of its 2019 level in 2022',
      'West fell between 2020 and 2024',
      'Five lines earned more in 2024',
    ],
  ],
  [
    simplified,
    [
      '2024年北线盈余12.5万元',
      '2024年北线12万元',
      '2023年北线盈余12.4万元',
      '2024年南线盈余12.4万元',
      '2014年至2024年，北线由8.0万元降至12.4万元',
      '2014年至2024年北线增长65%',
      '2014年至2024年北线下降55%',
      '2024年西线是2014年的3倍',
      '西线十年增长两倍',
      '2024年北线占总量的45%',
      '2024年四条线合计25万元',
      '南线盈余最高',
      '2023年南线创新高',
      '2014年以来南线下降',
      '2014年至2024年北线逐年上升',
      '2024年各线均上升',
      '2025年北线达13.0万元',
      '北线连续六年增长',
      '2022年北线首次突破10万元',
      '2020年东线盈余3.2万元',
    ],
  ],
  [
    traditional,
    [
      '2024年北線盈餘12.5萬元',
      '2014年以來南線下降',
      '2023年南線創新高',
      '2014年至2024年北線增長65%',
      '2025年北線達13.0萬元',
    ],
  ],
  [
    ports,
    [
      'Ara handled 41 million boxes',
      'Bela handled 40 million boxes',
      'Ara handled 20 million more than Bela',
      'Bela handled 40 percent of all boxes',
      'Dena handled the fewest boxes',
      'Bela ranks third',
      'Ara handles six times as much as Elva',
      'The six ports handled 100 million boxes',
    ],
  ],
  [
    chinesePorts,
    ['乙港40万箱', '乙港居首位', '乙港占40%', '丁港最少', '甲港是戊港的6倍', '五个港口共120万箱'],
  ],
  [
    rates,
    [
      'The share of Town rose by 12 percent between 2014 and 2024',
      'Town rose by 30 percentage points between 2014 and 2024',
      'Country rose to 48 percent in 2024',
      'Town came to 48 percent in 2024',
    ],
  ],
];

describe('texts about data', () => {
  for (const [data, texts] of honest)
    test.each(texts.map((headline) => ({ headline })))('$headline', ({ headline }) => {
      expect(faultsOfData({ headline, ...data })).toEqual([]);
    });
  for (const [data, texts] of falsehoods)
    test.each(texts.map((headline) => ({ headline })))('not so: $headline', ({ headline }) => {
      const errors = faultsOfData({ headline, ...data }).filter((each) => !each.startsWith('('));
      expect(errors).not.toEqual([]);
    });
});
