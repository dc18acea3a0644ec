import { type ContinentCode, type PlaceName, placeNames } from './place-names.js';

/** A continent, or a group of countries with a name of its own. */
export interface Region {
  readonly kind: 'continent' | 'group';
  readonly chinese: string;
  /** As Taiwan writes it. */
  readonly traditional: string;
  readonly english: string;
}

const continents: Readonly<Record<ContinentCode, Region>> = Object.freeze({
  AF: continent('非洲', 'Africa'),
  AN: continent('南极洲', 'Antarctica', '南極洲'),
  AS: continent('亚洲', 'Asia', '亞洲'),
  EU: continent('欧洲', 'Europe', '歐洲'),
  NA: continent('北美洲', 'North America'),
  OC: continent('大洋洲', 'Oceania'),
  SA: continent('南美洲', 'South America'),
});

/** Groups as the news names them; each stands for itself and is never broken up into its members. */
const groups: readonly Region[] = [
  group('东盟', 'ASEAN', '東協'),
  group('欧盟', 'European Union', '歐盟'),
  group('非盟', 'African Union'),
  group('阿拉伯国家', 'Arab states', '阿拉伯國家'),
  group('海合会', 'Gulf Cooperation Council', '海合會'),
  group('拉美', 'Latin America', '拉丁美洲'),
  group('加勒比', 'Caribbean', '加勒比海'),
  group('太平洋岛国', 'Pacific island countries', '太平洋島國'),
  group('中亚', 'Central Asia', '中亞'),
  group('东亚', 'East Asia', '東亞'),
  group('东北亚', 'Northeast Asia', '東北亞'),
  group('东南亚', 'Southeast Asia', '東南亞'),
  group('南亚', 'South Asia', '南亞'),
  group('西亚', 'West Asia', '西亞'),
  group('中东', 'Middle East', '中東'),
  group('中东欧', 'Central and Eastern Europe', '中東歐'),
  group('东欧', 'Eastern Europe', '東歐'),
  group('西欧', 'Western Europe', '西歐'),
  group('北非', 'North Africa'),
  group('东非', 'East Africa', '東非'),
  group('西非', 'West Africa'),
  group('南部非洲', 'Southern Africa'),
  group('撒哈拉以南非洲', 'Sub-Saharan Africa'),
  group('上合组织', 'Shanghai Cooperation Organization', '上合組織'),
  group('金砖国家', 'BRICS', '金磚國家'),
  group('全球南方', 'Global South'),
  group('共建国家', 'partner countries', '共建國家'),
];

const otherNames: Readonly<Record<string, string>> = {
  拉丁美洲: '拉美',
  'Latin American': '拉美',
  拉美和加勒比: '拉美',
  北美: '北美洲',
  南美: '南美洲',
  東盟: '东盟',
  拉丁美洲和加勒比海: '拉美',
  阿盟: '阿拉伯国家',
  'Arab countries': '阿拉伯国家',
  'Arab League': '阿拉伯国家',
  EU: '欧盟',
  'South-East Asia': '东南亚',
  'South East Asia': '东南亚',
  GCC: '海合会',
  SCO: '上合组织',
};

/** Names that hold the name of a country and are none. */
const noPlaces: readonly string[] = [
  '印度洋',
  'Indian Ocean',
  '约旦河',
  '約旦河',
  '剛果河',
  '馬里亞納海溝',
  '刚果河',
  '马里亚纳海沟',
];

/** Every continent and group of countries that a region may be named by. */
export const regions: readonly Region[] = Object.freeze([...Object.values(continents), ...groups]);

/** The region of this name, Chinese or English: 非洲, 東協, 拉丁美洲, ASEAN. */
export function regionNamed(name: string): Region | undefined {
  const wanted = fold(name);
  const meant = fold(otherNames[name] ?? name);
  return regions.find(
    ({ chinese, traditional, english }) =>
      [chinese, traditional].some((own) => own === meant || own === wanted) || fold(english) === meant,
  );
}

/**
 * The regions a printed place lies in, each once, in the order named: a country in its continent, a continent and a
 * group of countries in itself. Empty where nothing of it is known. For the names of places, not for running text.
 *
 * @example regionsOf('哈萨克斯坦、巴基斯坦等国') // 亚洲
 * @example regionsOf('中亚、非洲等国家和地区') // 中亚, 非洲
 */
export function regionsOf(place: string): readonly Region[] {
  return [...new Set(knownPlaces(place).map(({ region }) => region))];
}

/** A name that was found in a text. */
export interface KnownPlace {
  /** Of a place the continent it lies on, else the region itself. */
  readonly region: Region;
  readonly standing: PlaceName['standing'] | 'region';
  /** One for all names of a place, where it has several. */
  readonly code?: string;
  /** Whether the text is this name and nothing else. */
  readonly whole: boolean;
}

/** Every name of a place or region in a text, in the order named; the longer one where one holds another. */
export function knownPlaces(place: string): readonly KnownPlace[] {
  const text = fold(place);
  const { byName, longest } = names();
  const found: KnownPlace[] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !isName(text, at, length, byName)) length -= 1;
    const known = byName.get(text.slice(at, at + length));
    if (known !== undefined && known !== 'none') found.push({ ...known, whole: length === text.length });
    at += Math.max(1, length);
  }
  return found;
}

/** A Latin name is a word of its own: Niger does not stand in Nigeria. */
function isName(text: string, at: number, length: number, byName: Names['byName']): boolean {
  const name = text.slice(at, at + length);
  if (!byName.has(name)) return false;
  const latin = /\p{Script=Latin}|\d/u;
  if (!latin.test(name)) return true;
  return !latin.test(text[at - 1] ?? '') && !latin.test(text[at + length] ?? '');
}

type Meaning = Omit<KnownPlace, 'whole'>;

interface Names {
  /** By folded name; a name that is no place has none. */
  readonly byName: ReadonlyMap<string, Meaning | 'none'>;
  /** How many code units the longest name has. */
  readonly longest: number;
}

let known: Names | undefined;

/** Built when first asked for: few stories name a place. */
function names(): Names {
  if (known !== undefined) return known;
  const byName = new Map<string, Meaning | 'none'>();
  for (const [name, { continent, ...place }] of placeNames())
    byName.set(fold(name), { region: continents[continent], ...place });
  for (const region of regions) {
    byName.set(region.chinese, { region, standing: 'region' });
    byName.set(region.traditional, { region, standing: 'region' });
    byName.set(fold(region.english), { region, standing: 'region' });
  }
  for (const [other, name] of Object.entries(otherNames)) {
    const region = regionNamed(name);
    byName.set(fold(other), region === undefined ? 'none' : { region, standing: 'region' });
  }
  for (const name of noPlaces) byName.set(fold(name), 'none');
  known = { byName, longest: Math.max(...[...byName.keys()].map(({ length }) => length)) };
  return known;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}

function continent(chinese: string, english: string, traditional = chinese): Region {
  return Object.freeze({ kind: 'continent', chinese, traditional, english });
}

function group(chinese: string, english: string, traditional = chinese): Region {
  return Object.freeze({ kind: 'group', chinese, traditional, english });
}
