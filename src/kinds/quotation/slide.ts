import { halveWords } from '../../content/halves.js';
import type { Words } from '../../model/words.js';
import { isShortSentence } from '../../text/short-sentence.js';
import type { Halves, SlideForm } from '../kind.js';
import { nothing, saysItAll } from '../without.js';
import { ofArgument } from './arrange.js';
import type { Content, Labels } from './content.js';
import { editable } from './editable.js';

/** On a slide each part is a headline of its own, with the emphasis that falls into it. */
function split(content: Content): Halves<Content> | undefined {
  const halves = halveWords(content.text);
  return halves && [partOf(content, halves[0]), partOf(content, halves[1])];
}

function partOf({ emphasis, ...content }: Content, text: Words): Content {
  return {
    ...content,
    headline: text,
    text,
    ...(emphasis !== undefined && text.long.includes(emphasis) ? { emphasis } : {}),
  };
}

/** The quotation in the parts before its emphasis, in it and behind it. */
function emphasised({ text: { long }, emphasis }: Content): object {
  const start = emphasis === undefined || emphasis === '' ? -1 : long.indexOf(emphasis);
  if (emphasis === undefined || start < 0) return { before: long, emphasis: '', after: '' };
  return { before: long.slice(0, start), emphasis, after: long.slice(start + emphasis.length) };
}

export const slide: SlideForm<Content, Labels> = {
  role: 'body',
  logo: undefined,
  drawing: undefined,
  editable: { place: editable },
  beside: { width: 120, height: 120, round: true, picture: ({ picture }) => picture },
  reads: { notes: ['> p em'] },
  ofArgument,
  ofDeck: nothing,
  split,
  view: (content, { pictures }) => ({
    ...emphasised(content),
    credit: content.picture && pictures.credits([content.picture.credit.long]),
    speaker: content.speaker.long,
    affiliation: content.affiliation?.long,
  }),
  classes: ({ headline }) => (isShortSentence(headline.long) ? ['short'] : []),
  shows: saysItAll,
  namedSpeaker: ({ speaker }) => speaker,
};
