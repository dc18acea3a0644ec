import type { Preset } from '../preset.js';
import { margins } from './margins.js';

/** What the platforms outside China say of their pictures. The story and reel is among the general sizes. */
export const internationalPresets = [
  {
    name: 'x',
    width: 1200,
    height: 675,
    safe: margins(1200, 675),
    limit: 5_000_000,
    source: 'X 1200×675, 5 MB; November 2026',
  },
  {
    name: 'linkedin',
    width: 1200,
    height: 627,
    safe: margins(1200, 627),
    limit: 5_000_000,
    source: 'LinkedIn 1200×627, 5 MB; November 2026',
  },
  {
    name: 'linkedin-carousel',
    width: 1080,
    height: 1350,
    safe: margins(1080, 1350),
    limit: 100_000_000,
    carousel: Object.freeze({ as: 'document', most: 300 }),
    source: 'LinkedIn document post: PDF of 1080×1350, 100 MB, 300 pages; November 2026',
  },
  {
    name: 'open-graph',
    width: 1200,
    height: 630,
    safe: margins(1200, 630),
    limit: 8_000_000,
    source: 'Open Graph and Facebook 1200×630, 8 MB; November 2026',
  },
  {
    name: 'instagram-tall',
    width: 1080,
    height: 1440,
    safe: margins(1080, 1440),
    limit: 8_000_000,
    source: 'Instagram 3:4, 1080×1440, 8 MB; November 2026',
  },
  {
    name: 'instagram-portrait',
    width: 1080,
    height: 1350,
    safe: margins(1080, 1350),
    limit: 8_000_000,
    source: 'Instagram 4:5, 1080×1350, 8 MB; November 2026',
  },
  {
    name: 'instagram-square',
    width: 1080,
    height: 1080,
    safe: margins(1080, 1080),
    limit: 8_000_000,
    source: 'Instagram 1:1, 1080×1080, 8 MB; November 2026',
  },
  {
    name: 'youtube',
    width: 1280,
    height: 720,
    safe: margins(1280, 720),
    limit: 2_000_000,
    source: 'YouTube thumbnail 1280×720, 2 MB; November 2026',
  },
  {
    name: 'pinterest',
    width: 1000,
    height: 1500,
    safe: margins(1000, 1500),
    source: 'Pinterest 1000×1500; November 2026',
  },
] as const satisfies readonly Preset[];
