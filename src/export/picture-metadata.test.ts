import { expect, test } from 'vitest';
import type { PosterDrawing } from '../model/drawing.js';
import { samplePosters } from '../testing/sample-posters.js';
import { pictureMetadata } from './picture-metadata.js';

const [poster] = samplePosters;
const drawing = (alt: string) => ({ poster, alt }) as PosterDrawing;
const packet = (alt = '图。', disclosure: 'none' | 'assisted' | 'generated' = 'none') =>
  pictureMetadata(drawing(alt), { source: '座谈 & 实录', creator: 'broadsheet 1', disclosure });

test('a picture says what it is called, where it comes from, which statements it shows and what made it', () => {
  const xmp = packet();
  expect(xmp).toContain(`<rdf:li xml:lang="x-default">${poster?.content.headline.long}</rdf:li>`);
  expect(xmp).toContain('<dc:source>座谈 &amp; 实录</dc:source>');
  expect(xmp).toContain('<dc:relation><rdf:Bag><rdf:li>introduction</rdf:li></rdf:Bag></dc:relation>');
  expect(xmp).toContain('<xmp:CreatorTool>broadsheet 1</xmp:CreatorTool>');
});

test('its alternative text is whole sentences of at most 250 characters, its description the whole', () => {
  const sentence = `${'长'.repeat(99)}。`;
  const xmp = packet(sentence.repeat(4));
  const short = /AltTextAccessibility>.*?x-default">(.*?)</.exec(xmp)?.[1];
  const long = /ExtDescrAccessibility>.*?x-default">(.*?)</.exec(xmp)?.[1];
  expect(short).toBe(sentence.repeat(2));
  expect(long).toBe(sentence.repeat(4));
});

test('a decimal point ends no sentence, and a sentence without end is cut', () => {
  expect(packet(`About 7.4 million. ${'x'.repeat(250)}.`)).toContain(
    'x-default">About 7.4 million.</rdf:li>',
  );
  expect(packet('长'.repeat(300))).toContain(`>${'长'.repeat(249)}…<`);
});

test('the part AI had is in the metadata, and without it nothing is said', () => {
  expect(packet()).not.toMatch(/AIGC|DigitalSourceType/);
  expect(packet('图。', 'assisted')).toContain('compositeWithTrainedAlgorithmicMedia');
  expect(packet('图。', 'generated')).toContain('{&quot;Label&quot;:&quot;1&quot;}</TC260:AIGC>');
});
