import type { Preset } from './preset.js';

/** The sizes posters are drawn in. Platforms change them: each says where it comes from and when it was looked up. */
export const presets: readonly Preset[] = Object.freeze([
  Object.freeze({
    name: 'wide',
    width: 1200,
    height: 630,
    safe: Object.freeze({ top: 40, right: 60, bottom: 40, left: 60 }),
    limit: 1_000_000,
    source: 'Open Graph and Facebook 1200×630 (8 MB), LinkedIn 1200×627 (5 MB); November 2026',
  }),
  Object.freeze({
    name: 'square',
    width: 1080,
    height: 1080,
    safe: Object.freeze({ top: 65, right: 65, bottom: 65, left: 65 }),
    limit: 1_000_000,
    source: 'Weibo 1080×1080 (secondary source), Instagram 1080×1080 (8 MB); November 2026',
  }),
  Object.freeze({
    name: 'portrait',
    width: 1080,
    height: 1440,
    safe: Object.freeze({ top: 65, right: 65, bottom: 65, left: 65 }),
    limit: 1_000_000,
    source:
      'Xiaohongshu and WeChat picture post 1080×1440 (secondary sources; pictures under 1 MB), Instagram 3:4 (8 MB); November 2026',
  }),
  Object.freeze({
    name: 'story',
    width: 1080,
    height: 1920,
    safe: Object.freeze({ top: 269, right: 80, bottom: 384, left: 80 }),
    limit: 1_000_000,
    source:
      'Story and Reel 1080×1920: top 14 % and bottom 20 % clear; Douyin, Channels and TikTok: top 100, sides 80, bottom 240 clear (secondary sources); November 2026',
  }),
]);
