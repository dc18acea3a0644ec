import { groupedBars as draw } from '../../charts/grouped-bars.js';
import { seriesKind } from '../series-kind.js';
import { type Content, name } from './content.js';

export const kind = seriesKind<Content>(name, draw);
