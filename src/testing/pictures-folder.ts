import { join } from 'node:path';
import { root } from './source-files.js';

/** Where the pictures of tests lie: in the story that shows them, which may name no file outside its folder. */
export const picturesFolder = join(root, 'src/testing/stories/river-city/pictures');
