import { suggest } from '../diagnostics/suggest.js';
import { freeSizeBounds, looksLikeSize } from '../model/presets/free-size.js';
import { carouselWords, findPresets, presetGroups, presets, presetWords } from '../model/presets.js';
import { UsageError } from './usage-error.js';

/**
 * The names of the presets that the values of `--preset` mean: names, groups, and sizes such as `1080x1350`.
 *
 * @throws UsageError saying what is good, for a name nobody knows and a size that cannot be drawn
 */
export function choosePresets(given: readonly string[]): readonly string[] {
  if (given.length === 0) throw new UsageError('--preset was given without a value.', whatIsGood());
  for (const word of given) {
    if (findPresets([word]).length > 0) continue;
    if (looksLikeSize(word)) {
      const { least, most, ratio } = freeSizeBounds;
      throw new UsageError(
        `--preset cannot draw ${word}.`,
        `A size of your own has sides from ${least} to ${most} pixels, the longer at most ${ratio} times the shorter: 1080x1350.`,
      );
    }
    const near = suggest(word, [...presetWords, ...carouselWords]);
    throw new UsageError(
      `--preset does not know ${JSON.stringify(word)}${near === undefined ? '' : ` (did you mean ${near}?)`}.`,
      whatIsGood(),
    );
  }
  return findPresets(given).map(({ name }) => name);
}

function whatIsGood(): string {
  const names = presets.map(({ name }) => name).join(', ');
  return `It takes: ${names}; the groups ${presetGroups.join(', ')}; or a size: 1080x1350. With -carousel behind it a size holds a numbered series.`;
}
