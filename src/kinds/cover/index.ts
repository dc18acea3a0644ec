import type { Compose } from '../../layout/compose.js';
import { defineKind } from '../kind.js';
import { neverFewer, neverSplit } from '../without.js';
import { abridge, brief } from './abridge.js';
import { ofSection, ofStory } from './arrange.js';
import { coverBanner } from './banner.js';
import { type Content, type Labels, name } from './content.js';
import { describe } from './description.js';
import { drawn } from './drawn.js';
import { picturedCover } from './pictured.js';
import { compose as composeSheet } from './poster.js';
import { slide } from './slide.js';
import { coverThumb } from './thumb.js';

const compose: Compose<Content, Labels> = (poster, sheet, labels) => {
  if (sheet.thumb) return coverThumb(poster, sheet);
  if (sheet.banner) return coverBanner(poster, sheet);
  const { picture } = poster.content;
  return picture === undefined ? composeSheet(poster, sheet, labels) : picturedCover(poster, sheet, picture);
};

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide,
  picture: {
    inCarousel: 'first',
    ofSection,
    ofStory,
    abridge,
    brief,
    fewer: neverFewer,
    split: neverSplit,
    compose,
    describe,
    drawn,
  },
});
