import { linkedin } from './linkedin.js';
import type { CaptionPlatform } from './platform.js';
import { wechat } from './wechat.js';
import { x } from './x.js';
import { xiaohongshu } from './xiaohongshu.js';

/** The platforms a text is written for, each with a file of its own. */
export const captionPlatforms: readonly CaptionPlatform[] = Object.freeze([x, xiaohongshu, linkedin, wechat]);

/**
 * The platforms that pictures of some presets are posted on, each with the first preset that is its own. What no other
 * writes for takes the shortest text, which fits everywhere: that of X.
 *
 * @param presets their names
 */
export function platformsOf(
  presets: readonly string[],
): readonly { readonly platform: CaptionPlatform; readonly presets: readonly string[] }[] {
  const homeless = presets.filter((preset) => !captionPlatforms.some(({ serves }) => serves(preset)));
  return captionPlatforms
    .map((platform) => ({
      platform,
      presets: [...presets.filter(platform.serves), ...(platform === x ? homeless : [])],
    }))
    .filter(({ presets: own }) => own.length > 0);
}
