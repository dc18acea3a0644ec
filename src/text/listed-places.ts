import { knownPlaces, type Region } from './regions.js';

/** One place of those that a text lists. */
export interface ListedPlace {
  /** As printed, without what follows a list: 巴基斯坦 of 哈萨克斯坦、巴基斯坦等国. */
  readonly name: string;
  /** What says that the list goes on, as printed: 等国, and other countries. */
  readonly qualifier?: string;
  /**
   * A country; a province of China; a continent or group of countries (东盟国家); any other place. Of what is unknown
   * nothing but the name is told.
   */
  readonly kind: 'country' | 'province' | 'region' | 'place' | 'unknown';
  /** The same for all names of one place: 印尼 and 印度尼西亚, 东盟 and 东盟国家. */
  readonly same: string;
  /** The continent it lies on, or the region it is. */
  readonly region?: Region;
}

const separators = /[、，,;；]/u;
const conjunctions = /以及|和|与|與|及|\s+and\s+|\s*&\s*/giu;
/** What stands before the last name of a list: Kenya, Peru, and Chile. */
const leading = /^(?:and|以及|和|及)\s*(?=\S)/iu;

/** 等 and what it goes with at the end of a list, and the same in English. */
const openEnd =
  /\s*等(?:[国國]|家|地|[区區]|和|及|各|多|[个個]|州|市|省|[县縣]|共建|沿[线線]|成[员員]|[经經][济濟][体體])*$|(?:^|\s+)(?:and|as well as)(?:\s+\w+)?\s+others?\b.*$|\s+among others$|\s+etc\.?$/iu;

/** What makes of a region the countries in it. */
const ofRegion =
  /^(?:[各诸諸][国國]|[国國]家和地[区區]|[国國]家|地[区區]|成[员員][国國]|\s*(?:countries|nations|region|states|member states))?$/iu;

/**
 * The places that a printed list names, each by itself, with nothing dropped of what it says: 等国 stays with the name
 * before it. 和 and “and” part two names only where what stands before them is a name that is known, since names hold
 * them too.
 *
 * @example listedPlaces('哈萨克斯坦、巴基斯坦等国') // 哈萨克斯坦; 巴基斯坦 with 等国
 * @example listedPlaces('Bosnia and Herzegovina and Serbia') // Bosnia and Herzegovina; Serbia
 */
export function listedPlaces(list: string): readonly ListedPlace[] {
  const found: ListedPlace[] = [];
  for (const piece of list.split(separators)) {
    const qualifier = openEnd.exec(piece)?.[0];
    const names = parted(piece.slice(0, piece.length - (qualifier?.length ?? 0)).trim()).filter(
      (name) => name !== '',
    );
    found.push(...names.map(placeOf));
    const last = found.at(-1);
    if (qualifier !== undefined && last !== undefined)
      found[found.length - 1] = { ...last, qualifier: qualifier.trim() };
  }
  return found;
}

/** The names that conjunctions join, the longest known one first. */
function parted(names: string): readonly string[] {
  const text = names.replace(leading, '');
  if (isKnown(text)) return [text];
  const last = [...text.matchAll(conjunctions)].findLast(({ index }) => isKnown(text.slice(0, index)));
  if (last === undefined) return [text];
  return [text.slice(0, last.index), ...parted(text.slice(last.index + last[0].length).trim())];
}

function isKnown(text: string): boolean {
  return knownPlaces(text).some(({ whole }) => whole);
}

function placeOf(name: string): ListedPlace {
  const known = knownPlaces(name);
  const [first] = known;
  if (first === undefined) return { name, same: name, kind: 'unknown' };
  const { region, standing, whole, code = name } = first;
  if (known.some((each) => each.standing === 'province'))
    return { name, same: name, kind: 'province', region };
  if (standing === 'country' && whole) return { name, same: code, kind: 'country', region };
  const isRegion =
    standing === 'region' && known.length === 1 && (whole || ofRegion.test(restOf(name, region)));
  return isRegion
    ? { name, same: region.chinese, kind: 'region', region }
    : { name, same: name, kind: 'place', region };
}

/** What a name says besides its region. */
function restOf(name: string, { chinese, traditional, english }: Region): string {
  const lower = name.toLowerCase();
  const own = [chinese, traditional, english].find((each) => lower.startsWith(each.toLowerCase()));
  return own === undefined ? name : name.slice(own.length);
}
