import type { PlainSlide } from '../../testing/plain-pages.js';
import { sections } from '../../testing/sample-roundtable.js';

export const slides: readonly PlainSlide[] = [{ kind: 'contents', headline: '目录', entries: sections }];
