import type { Poster } from '../model/poster.js';
import type { SeriesForm } from '../model/series.js';
import type { ShownSeries } from '../model/shown-series.js';
import { readDataTime } from '../text/data-time.js';
import { readDataValue } from '../text/data-value.js';
import { posterOf } from './plain-pages.js';

/** The same in Chinese and in English. */
type Both = readonly [chinese: string, english: string];

interface SampleSeries {
  readonly headline: Both;
  readonly title: Both;
  readonly unit?: Both;
  readonly whole?: Both;
  readonly at: readonly (string | Both)[];
  /** Cells as a data file has them; an empty one is a gap. */
  readonly lines: readonly (readonly [name: Both, cells: string])[];
  /** The index of the first place that is expected. */
  readonly expectedFrom?: number;
}

const years = Array.from({ length: 12 }, (_, index) => String(2013 + index));
const modes = {
  bus: ['公交', 'Bus'],
  tram: ['电车', 'Tram'],
  rail: ['市郊铁路', 'Rail'],
  bike: ['单车', 'Bike share'],
} as const satisfies Readonly<Record<string, Both>>;
const trips = [
  [modes.bus, '61.2 60.5 59.1 57.4 55.8 54.9 54.1 27.3 31.6 41.8 46.2 48.0'],
  [modes.tram, '34.8 36.1 38.0 41.3 44.6 47.2 50.3 24.1 29.4 41.0 48.7 53.9'],
  [modes.rail, '18.4 19.0 19.9 20.7 21.9 23.1 24.6 9.8 12.2 17.9 22.4 25.7'],
  [modes.bike, '- - - 0.6 1.4 2.3 3.2 2.9 4.1 5.6 6.8 8.1'],
] as const;
const million: Both = ['百万人次', 'million'];
const districts: readonly Both[] = [
  ['港区', 'Harbour'],
  ['老城', 'Old Town'],
  ['磨坊山', 'Mill Hill'],
  ['大学城', 'University'],
  ['北门', 'Northgate'],
  ['机场', 'Airport'],
  ['码头', 'Docks'],
];

/** Figures of a city that does not exist, one set a form. */
const samples: Readonly<Record<SeriesForm, SampleSeries>> = {
  line: {
    headline: ['电车客流创新高，超过公交', 'Tram trips reach a record and overtake the bus'],
    title: ['各方式客运量', 'Trips by mode'],
    unit: million,
    at: years,
    lines: trips,
  },
  columns: {
    headline: ['充电桩三年增至260个，预计到600个', 'From 40 charging points to 260, and 600 expected'],
    title: ['场站充电桩', 'Charging points at the depots'],
    at: ['2021', '2022', '2023', '2024', '2025', '2026'],
    lines: [[['充电桩', 'Charging points'], '40 85 160 260 400 600']],
    expectedFrom: 4,
  },
  'grouped-bars': {
    headline: ['中央车站每日6.4万人次，居首', 'Central Station leads with 64.2 thousand passengers a day'],
    title: ['各站日均客流', 'Passengers a day'],
    unit: ['千人次', 'thousand'],
    at: [
      ['中央车站', 'Central Station'],
      ['集市广场', 'Market Square'],
      ['大学', 'University'],
      ['港口门', 'Harbour Gate'],
      ['老桥', 'Old Bridge'],
      ['市医院', 'City Hospital'],
      ['北门', 'Northgate'],
      ['磨坊山', 'Mill Hill'],
    ],
    lines: [[['人次', 'Passengers'], '64.2 51.8 44.0 39.5 33.1 29.7 24.9 22.3']],
  },
  'stacked-bars': {
    headline: ['港区出行最多，电车占其大半', 'The harbour travels most, and mostly by tram'],
    title: ['各区出行量', 'Trips by district'],
    unit: million,
    whole: ['全部出行', 'all trips'],
    at: districts.slice(0, 5),
    lines: [
      [modes.tram, '14.2 11.1 8.0 9.3 4.6'],
      [modes.bus, '8.8 7.5 9.1 4.4 7.8'],
      [modes.bike, '1.9 2.1 0.8 2.3 0.4'],
    ],
  },
  'share-bars': {
    headline: ['纯电公交占到54%', 'Electric buses make up 54% of the fleet'],
    title: ['公交车动力构成', 'Buses by drive'],
    unit: ['%', '%'],
    whole: ['公交车队', 'the bus fleet'],
    at: ['2016', '2018', '2020', '2022', '2024'],
    lines: [
      [['纯电', 'Electric'], '0 5 14 31 54'],
      [['混动', 'Hybrid'], '8 14 20 24 24'],
      [['柴油', 'Diesel'], '92 81 66 45 22'],
    ],
  },
  slope: {
    headline: ['五区之中四区通勤变短', 'Shorter journeys to work in four of five districts'],
    title: ['通勤时间', 'Journey to work'],
    unit: ['分钟', 'minutes'],
    at: ['2014', '2024'],
    lines: [
      [['港区', 'Harbour'], '38 29'],
      [['磨坊山', 'Mill Hill'], '44 33'],
      [['北门', 'Northgate'], '31 25'],
      [['机场', 'Airport'], '52 41'],
      [['码头', 'Docks'], '47 49'],
    ],
  },
  dumbbell: {
    headline: [
      '机场线车程50至60分钟，最难预料',
      'The airport ride takes 50 to 60 minutes, the least certain of all',
    ],
    title: ['到市中心的车程', 'Ride to the centre'],
    unit: ['分钟', 'minutes'],
    at: districts.slice(0, 6),
    lines: [[['车程', 'Ride'], '8–12 5–9 18–25 14–18 22–30 50–60']],
  },
  'stacked-area': {
    headline: [
      '四种方式合计，疫情后回到136百万人次',
      'Together the four modes are back at 135.7 million trips',
    ],
    title: ['客运总量', 'All trips'],
    unit: million,
    whole: ['全部出行', 'all trips'],
    at: years.slice(3),
    lines: trips.map(([name, cells]) => [name, cells.split(' ').slice(3).join(' ')] as const),
  },
  'diverging-bars': {
    headline: ['港区增12.4%，码头减11.3%', 'The harbour gains 12.4%, the docks lose 11.3%'],
    title: ['2019年至2024年客流变化', 'Change in trips from 2019 to 2024'],
    unit: ['%', '%'],
    at: districts,
    lines: [[['变化', 'Change'], '12.4 6.1 3.0 1.2 -2.7 -8.9 -11.3']],
  },
  'data-table': {
    headline: ['4号线每一季都最准点', 'Line 4 is the most punctual in every quarter'],
    title: ['电车准点率', 'Trams on time'],
    unit: ['%', '%'],
    at: [
      ['1号线', 'Line 1'],
      ['2号线', 'Line 2'],
      ['3号线', 'Line 3'],
      ['4号线', 'Line 4'],
      ['5号线', 'Line 5'],
      ['6号线', 'Line 6'],
    ],
    lines: [
      [['一季度', 'Q1'], '88.9 85.0 91.9 95.2 80.4 86.9'],
      [['二季度', 'Q2'], '90.1 86.2 92.7 95.9 82.0 88.0'],
      [['三季度', 'Q3'], '91.0 87.4 93.1 96.4 83.6 89.1'],
      [['四季度', 'Q4'], '89.2 85.8 92.2 95.5 81.7 87.3'],
    ],
  },
  'small-multiples': {
    headline: ['六区之中，只有港区一直在增长', 'Of six districts only the harbour grew all the time'],
    title: ['各区客运量', 'Trips by district'],
    unit: million,
    at: ['2019', '2020', '2022', '2024'],
    lines: [
      [['港区', 'Harbour'], '21.0 21.4 22.8 24.9'],
      [['老城', 'Old Town'], '22.1 12.0 18.8 20.7'],
      [['磨坊山', 'Mill Hill'], '18.0 9.1 15.2 17.9'],
      [['大学城', 'University'], '15.9 5.2 13.9 16.0'],
      [['北门', 'Northgate'], '13.6 7.7 11.4 12.8'],
      [['码头', 'Docks'], '9.9 6.3 7.7 8.8'],
    ],
  },
};

/** A picture of a series in one form, in one language. */
export function seriesPoster<Shown extends ShownSeries>(
  form: SeriesForm,
  language: 'zh-CN' | 'en' = 'zh-CN',
): Poster<Shown> {
  const { headline, title, unit, whole, at, lines, expectedFrom } = samples[form];
  const said = ([chinese, english]: Both) => (language === 'en' ? english : chinese);
  const isTime = at.every((place) => typeof place === 'string');
  return posterOf<Shown>({
    id: `sample-${form}`,
    layout: form,
    language,
    accent: 1,
    kicker: said(['江城出行记', 'How a river city moves']),
    signature: said(['江城出行记', 'How a river city moves']),
    source: { speaker: said(['江城交通局', 'Wendmouth Transport Authority']) },
    statements: ['sample'],
    headline: said(headline),
    title: said(title),
    ...(unit === undefined ? {} : { unit: said(unit) }),
    ...(whole === undefined ? {} : { whole: said(whole) }),
    axis: isTime ? 'time' : 'category',
    places: at.map((place, index) => ({
      label: typeof place === 'string' ? place : said(place),
      ...(isTime && typeof place === 'string' ? { time: readDataTime(place)?.time } : {}),
      expected: expectedFrom !== undefined && index >= expectedFrom,
    })),
    lines: lines.map(([name, cells]) => ({
      name: said(name),
      values: cells.split(' ').map((cell) => {
        const read = readDataValue(cell);
        if (read.kind !== 'value') return undefined;
        const { printed, value, qualifier } = read;
        return { printed, value, qualifier };
      }),
    })),
  });
}
