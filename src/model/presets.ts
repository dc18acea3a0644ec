import type { Preset } from './preset.js';
import { carouselName, carouselOf, sizeOfCarousel } from './presets/carousel-of.js';
import { chinesePresets } from './presets/chinese.js';
import { freeSize } from './presets/free-size.js';
import { generalPresets } from './presets/general.js';
import { internationalPresets } from './presets/international.js';

const listed = [...generalPresets, ...chinesePresets, ...internationalPresets] as const;

/** The sizes posters are drawn in. Platforms change them: each says where it comes from and when it was looked up. */
export const presets: readonly Preset[] = Object.freeze(listed.map((preset) => Object.freeze(preset)));

const names = (some: readonly Preset[]) => some.map(({ name }) => name);
const startingWith = (start: string) => names(presets).filter((name) => name.startsWith(start));

/** Names for several presets at once. */
const groups: Readonly<Record<PresetGroup, readonly string[]>> = Object.freeze({
  shapes: names(generalPresets),
  wechat: startingWith('wechat-'),
  instagram: startingWith('instagram-'),
  chinese: names(chinesePresets),
  international: [...names(internationalPresets), 'story'],
  carousels: [
    ...['wechat-picture', 'xiaohongshu', 'instagram-portrait'].map(carouselName),
    'linkedin-carousel',
  ],
  all: names(presets),
});

type PresetGroup = (typeof presetGroups)[number];

/** The groups, as `--preset` and the story's `platforms` name them. */
export const presetGroups = Object.freeze([
  'shapes',
  'wechat',
  'instagram',
  'chinese',
  'international',
  'carousels',
  'all',
] as const);

/** Every word that names a preset or several, but for the carousel in the listed sizes. */
export const presetWords = Object.freeze([...listed.map(({ name }) => name), ...presetGroups]);

/** The words for numbered carousel in the listed sizes. */
export const carouselWords: readonly string[] = Object.freeze(
  presets.flatMap((preset) => carouselOf(preset)?.name ?? []),
);

/** The platforms of a plain build when the story names none: one picture for each place it is most often posted. */
export const corePlatforms = Object.freeze([
  'wechat',
  'xiaohongshu',
  'x',
  'linkedin',
  'story',
] as const satisfies readonly (typeof presetWords)[number][]);

/**
 * The presets that names, groups, sizes (`1080x1350`) and carousel in them (`weibo-carousel`) mean, each once: the listed
 * ones in the order of the list, then sizes and carousel in the order given. A word that means nothing adds nothing.
 */
export function findPresets(words: readonly string[]): readonly Preset[] {
  const wanted = [...new Set(words.flatMap((word) => (isGroup(word) ? groups[word] : [word])))];
  const found = wanted.flatMap((word) => presetNamed(word) ?? []);
  const rank = (preset: Preset) => (presets.includes(preset) ? presets.indexOf(preset) : presets.length);
  return [...new Map(found.map((preset) => [preset.name, preset])).values()].toSorted(
    (one, other) => rank(one) - rank(other),
  );
}

function presetNamed(word: string): Preset | undefined {
  const preset = presets.find(({ name }) => name === word) ?? freeSize(word);
  const size = sizeOfCarousel(word);
  if (preset !== undefined || size === undefined) return preset;
  const ofCarousel = presetNamed(size);
  return ofCarousel === undefined ? undefined : carouselOf(ofCarousel);
}

function isGroup(word: string): word is PresetGroup {
  return presetGroups.some((group) => group === word);
}

/**
 * Presets that one drawing serves: equal in pixels and in what must stay clear.
 *
 * @returns the first of each kind with all of its kind, itself included
 */
export function alikePresets(some: readonly Preset[]): ReadonlyMap<Preset, readonly Preset[]> {
  const key = ({ width, height, safe, centre, carousel }: Preset) =>
    JSON.stringify([
      width,
      height,
      safe.top,
      safe.right,
      safe.bottom,
      safe.left,
      centre,
      carousel !== undefined,
    ]);
  const kinds = new Map<string, Preset[]>();
  for (const preset of some) kinds.set(key(preset), [...(kinds.get(key(preset)) ?? []), preset]);
  return new Map([...kinds.values()].flatMap((kind) => (kind[0] === undefined ? [] : [[kind[0], kind]])));
}
