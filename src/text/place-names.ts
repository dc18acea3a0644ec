import { type continents as continentNames, countries } from 'countries-list';

/** A continent, by the two letters of the country list. */
export type ContinentCode = keyof typeof continentNames;

/**
 * A name that stands for one place: its continent, and whether it is a country, a territory that is none of its own, or
 * a province of China.
 */
export interface PlaceName {
  readonly continent: ContinentCode;
  readonly standing: 'country' | 'territory' | 'province';
  /** One for all names of a country or territory; absent for provinces named on their own. */
  readonly code?: string;
}

/** Where the country list and the country groups of the United Nations (M.49) differ, the latter hold. */
const continentOf: Readonly<Partial<Record<string, ContinentCode>>> = { RU: 'EU', TL: 'AS' };

/** Names news prose prints and the Unicode data do not give, by country code. */
const otherNames: Readonly<Record<string, string>> = {
  AE: '阿联酋 UAE',
  BA: '波黑 Bosnia',
  CD: '刚果(金) 刚果民主共和国 DRC Congo',
  CG: '刚果(布) 刚果共和国',
  CI: 'Ivory_Coast',
  CV: 'Cabo_Verde',
  CZ: 'Czech_Republic',
  DO: '多米尼加',
  GB: 'UK Britain Great_Britain',
  HK: '香港 中国香港 Hong_Kong',
  ID: '印尼',
  KG: '吉尔吉斯',
  KR: 'Republic_of_Korea',
  LA: 'Lao_PDR',
  MM: 'Myanmar Burma',
  MN: '蒙古国',
  MO: '澳门 中国澳门 Macao Macau',
  PG: '巴新',
  PS: '巴勒斯坦 Palestine',
  RU: '俄国 Russian_Federation',
  SA: '沙特',
  SZ: 'Swaziland',
  TJ: '塔吉克',
  TL: 'East_Timor',
  TR: 'Turkey Türkiye',
  TW: '中国台湾 台湾地区 臺灣',
  US: 'USA U.S.',
  UZ: '乌兹别克',
  VN: 'Viet_Nam',
};

/** Entries of the country list that are provinces and special administrative regions of China. */
const chinese: ReadonlySet<string> = new Set(['HK', 'MO', 'TW']);

/** Entries of the country list that no count of countries may hold. */
const territories: ReadonlySet<string> = new Set(
  'AI AQ AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF XK YT'.split(
    ' ',
  ),
);

/** The provinces of China, which a Chinese text names without the country. */
const provinces =
  '北京 天津 上海 重庆 成渝 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 ' +
  '重慶 遼寧 黑龍江 江蘇 廣東 廣西 四川 貴州 雲南 陝西 甘肅 內蒙古 寧夏 ' +
  'Beijing Tianjin Shanghai Chongqing Hebei Shanxi Liaoning Jilin Heilongjiang Jiangsu Zhejiang Anhui Fujian Jiangxi Shandong Henan Hubei Hunan Guangdong Hainan Sichuan Guizhou Yunnan Shaanxi Gansu Qinghai Inner_Mongolia Guangxi Tibet Xizang Ningxia Xinjiang';

/**
 * Every name of a place this program knows, Chinese and English, with what it is. The names are those of the
 * Unicode data that come with Node, and a few more.
 */
export function placeNames(): ReadonlyMap<string, PlaceName> {
  const names = ['zh-CN', 'zh-TW', 'en'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region' }),
  );
  const found = new Map<string, PlaceName>();
  for (const [code, { continent }] of Object.entries(countries)) {
    const given = names.flatMap((list) => variants(list.of(code) ?? code));
    const place: PlaceName = { continent: continentOf[code] ?? continent, standing: standingOf(code), code };
    for (const name of [...given, ...words(otherNames[code] ?? '')]) found.set(name.normalize('NFKC'), place);
  }
  for (const name of words(provinces)) found.set(name, { continent: 'AS', standing: 'province' });
  return found;
}

function standingOf(code: string): PlaceName['standing'] {
  return chinese.has(code) ? 'province' : territories.has(code) ? 'territory' : 'country';
}

/** `Antigua & Barbuda` is written with “and” too. */
function variants(name: string): readonly string[] {
  return name.includes(' & ') ? [name, name.replace(' & ', ' and ')] : [name];
}

function words(list: string): readonly string[] {
  return list
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}
