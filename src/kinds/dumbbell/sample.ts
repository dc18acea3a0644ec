import { seriesPoster } from '../../testing/sample-series.js';
import { type Content, name } from './content.js';

export const posters = [seriesPoster<Content>(name)] as const;
