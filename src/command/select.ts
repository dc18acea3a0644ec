import type { Selection } from '../generate.js';
import { presets } from '../model/presets.js';
import { languages } from '../text/messages/index.js';
import type { World } from '../world/world.js';
import { chooseFrom } from './choices.js';
import type { Options } from './request.js';

/**
 * The options as a selection, each name compared with what this installation has.
 *
 * @throws UsageError listing the good values
 */
export async function selectWhatThereIs(world: World, options: Options): Promise<Selection> {
  const { only, formats, notes } = options;
  const chosenLanguages = chooseFrom('--lang', options.languages, languages);
  const chosenPresets = chooseFrom(
    '--preset',
    options.presets,
    presets.map(({ name }) => name),
  );
  const [theme] =
    options.theme === undefined
      ? []
      : (chooseFrom('--theme', [options.theme], await world.assets.list('assets/themes')) ?? []);
  return {
    ...(only === undefined ? {} : { only }),
    ...(formats === undefined ? {} : { formats }),
    ...(chosenLanguages === undefined ? {} : { languages: chosenLanguages }),
    ...(chosenPresets === undefined ? {} : { presets: chosenPresets }),
    ...(theme === undefined ? {} : { theme }),
    notes,
  };
}
