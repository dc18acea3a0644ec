import type { PosterDrawing } from '../model/drawing.js';
import type { Story } from '../model/story.js';
import { statementsOf } from '../model/words.js';
import { sentencesOf } from '../text/sentences.js';
import { type XmpProperty, xmpPacket } from './metadata/xmp.js';

/** What a picture says of itself besides what it shows. */
export interface PictureCredits {
  /** Who said it and where it stands in the source, as one text. */
  readonly source: string;
  /** Name and version of the program. */
  readonly creator: string;
  readonly disclosure: Story['aiDisclosure'];
}

/** IPTC asks that the short alternative text stay below this many characters. */
const longestAlternative = 250;

/** IPTC NewsCodes, http://cv.iptc.org/newscodes/digitalsourcetype/ */
const digitalSourceTypes = Object.freeze({
  assisted: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
  generated: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
});

/**
 * What a picture carries inside, for whoever finds it without the page it was on: title, description, alternative
 * texts for screen readers (IPTC), source, the statements it shows, and whether AI had a part in it.
 */
export function pictureMetadata(drawing: PosterDrawing, credits: PictureCredits): string {
  const { poster, alt } = drawing;
  const { language, content } = poster;
  const statements = statementsOf(content);
  const properties: readonly XmpProperty[] = [
    { name: 'dc:title', value: { translatable: content.headline.long } },
    { name: 'dc:description', value: { translatable: alt } },
    { name: 'dc:language', value: { ordered: false, items: [language] } },
    { name: 'dc:source', value: credits.source },
    ...(statements.length === 0
      ? []
      : [{ name: 'dc:relation', value: { ordered: false, items: statements } } as const]),
    { name: 'xmp:CreatorTool', value: credits.creator },
    { name: 'Iptc4xmpCore:AltTextAccessibility', value: { translatable: shortAlternative(alt) } },
    { name: 'Iptc4xmpCore:ExtDescrAccessibility', value: { translatable: alt } },
    ...disclosureOf(credits.disclosure),
  ];
  return xmpPacket(properties);
}

/**
 * The label GB 45438-2025 asks for in the metadata: 1 stands for content that AI made or had a part in. Which service
 * made it and under which number the program does not know; whoever publishes it adds them.
 */
function disclosureOf(disclosure: PictureCredits['disclosure']): readonly XmpProperty[] {
  if (disclosure === 'none') return [];
  return [
    { name: 'Iptc4xmpExt:DigitalSourceType', value: digitalSourceTypes[disclosure] },
    { name: 'TC260:AIGC', value: JSON.stringify({ Label: '1' }) },
  ];
}

/** The first sentences that stay below the length; of a very long one its beginning. */
function shortAlternative(alt: string): string {
  if (alt.length <= longestAlternative) return alt;
  let text = '';
  for (const sentence of sentencesOf(alt)) {
    if ((text + sentence).length > longestAlternative) break;
    text += sentence;
  }
  return text.trim() === '' ? `${[...alt].slice(0, longestAlternative - 1).join('')}…` : text.trim();
}
