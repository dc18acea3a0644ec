import type { Preset } from '../preset.js';
import { margins } from './margins.js';

/** Side of the square in the middle of a WeChat cover, and what keeps the text of the cover inside it: little, as it is a thumb. */
const coverSquare = 766;
const besideSquare = (1800 - coverSquare) / 2;
const inSquare = { across: 24, down: margins(coverSquare, coverSquare).top };

/** The platforms of China publish little: all of these come from secondary sources. */
export const chinesePresets = [
  {
    name: 'wechat-cover',
    width: 1800,
    height: 766,
    safe: Object.freeze({
      top: inSquare.down,
      right: besideSquare + inSquare.across,
      bottom: inSquare.down,
      left: besideSquare + inSquare.across,
    }),
    limit: 10_000_000,
    centre: 'square',
    only: 'first',
    source:
      'WeChat article cover 900×383 (2.35:1), drawn at twice that; a shared link shows the square in its middle; 10 MB (secondary sources); November 2026',
  },
  {
    name: 'wechat-square',
    width: 500,
    height: 500,
    safe: margins(500, 500),
    limit: 1_000_000,
    thumb: true,
    source:
      'WeChat second cover 500×500, pictures in an article under 1 MB (secondary sources); November 2026',
  },
  {
    name: 'wechat-picture',
    width: 1080,
    height: 1440,
    safe: margins(1080, 1440),
    limit: 1_000_000,
    source: 'WeChat picture post 1080×1440, pictures under 1 MB (secondary sources); November 2026',
  },
  {
    name: 'xiaohongshu',
    width: 1080,
    height: 1440,
    safe: margins(1080, 1440),
    source:
      'Xiaohongshu 1080×1440 or 1242×1660 (3:4), up to 18 pictures, no limit of bytes published (secondary sources); November 2026',
  },
  {
    name: 'weibo',
    width: 1080,
    height: 1080,
    safe: margins(1080, 1080),
    source: 'Weibo 1080×1080, no limit of bytes published (secondary sources); November 2026',
  },
  {
    name: 'douyin-cover',
    width: 1080,
    height: 1920,
    safe: Object.freeze({ top: 100, right: 80, bottom: 240, left: 80 }),
    source:
      'Douyin, WeChat Channels and TikTok cover 1080×1920: top 100, sides 80, bottom 240 clear (secondary sources); November 2026',
  },
] as const satisfies readonly Preset[];
