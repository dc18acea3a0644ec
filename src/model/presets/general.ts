import type { Preset } from '../preset.js';
import { margins } from './margins.js';

/** One size for each shape, for pictures that are not made for one platform. */
export const generalPresets = [
  {
    name: 'wide',
    width: 1200,
    height: 630,
    safe: margins(1200, 630),
    limit: 1_000_000,
    source: 'Open Graph and Facebook 1200×630 (8 MB), LinkedIn 1200×627 (5 MB); November 2026',
  },
  {
    name: 'square',
    width: 1080,
    height: 1080,
    safe: margins(1080, 1080),
    limit: 1_000_000,
    source: 'Weibo 1080×1080 (secondary source), Instagram 1080×1080 (8 MB); November 2026',
  },
  {
    name: 'portrait',
    width: 1080,
    height: 1440,
    safe: margins(1080, 1440),
    limit: 1_000_000,
    source:
      'Xiaohongshu and WeChat picture post 1080×1440 (secondary sources; pictures under 1 MB), Instagram 3:4 (8 MB); November 2026',
  },
  {
    name: 'story',
    width: 1080,
    height: 1920,
    safe: Object.freeze({ top: 269, right: 80, bottom: 384, left: 80 }),
    limit: 1_000_000,
    source:
      'Story and Reel 1080×1920: top 14 % and bottom 20 % clear; Douyin, Channels and TikTok: top 100, sides 80, bottom 240 clear (secondary sources); November 2026',
  },
] as const satisfies readonly Preset[];
