import { seriesKind } from '../series-kind.js';
import { type Content, name } from './content.js';

export const kind = seriesKind<Content>(name);
