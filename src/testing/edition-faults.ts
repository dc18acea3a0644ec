import { parseYaml } from '../parse/parse-yaml.js';
import { validateEdition } from '../validate/edition/validate-edition.js';
import { sampleStatistic, sampleStory, tracedSample } from './sample-story.js';

/** A small story with a heading, a point that somebody says and a figure. */
export function storyToTranslate(change: Partial<Record<string, unknown>> = {}) {
  const story = sampleStory();
  const [section] = story.sections;
  return tracedSample(
    sampleStory({
      sections: [
        {
          ...section,
          arguments: [
            {
              id: 'results',
              headline: '80多个共建国家签署协定',
              short: '80多国签约',
              points: [
                { text: '铁路让两国走得更近', speaker: '习近平主席', sentence: '铁路让两国走得更近。' },
              ],
              statistics: [sampleStatistic('agreements')],
              ...change,
            },
          ],
        },
      ],
    }),
    ['results.points.1', 'agreements'],
  );
}

/** An edition of it without a fault, to be changed by each test where it matters. */
export const goodEdition = `glossary:
  共建国家: [partner countries, partner country]
names: { 习近平主席: President Xi Jinping }
story:
  title: { from: 两国共建铁路, to: Two countries build a railway }
source:
  name: { from: 座谈实录, to: Record of a talk }
words:
  expert:
    name: { from: 王明, to: Wang Ming }
    affiliation: { from: 铁路研究所研究员, to: Railway institute researcher }
  railway:
    heading: { from: 铁路带来什么, to: What a railway brings }
    question: { from: 铁路带来了什么？, to: What has the railway brought? }
  railway.thesis:
    text: { from: 铁路让两国走得更近, to: The railway brings both countries closer }
  results:
    headline: { from: 80多个共建国家签署协定, to: More than 80 partner countries sign }
    short: { from: 80多国签约, to: More than 80 sign }
  results.points.1:
    text: { from: 铁路让两国走得更近, to: The railway brings both countries closer }
  agreements:
    figure: { from: 80多个, to: more than 80 }
    counts: { from: 签署协定的国家, to: countries with agreements }
`;

/** Reads an edition of the small story as English, and says what is wrong with it. */
export function readEdition(text: string, traced = storyToTranslate()) {
  const { tree, diagnostics } = parseYaml({ path: 'en.yaml', bytes: new TextEncoder().encode(text) });
  if (tree === undefined) throw new Error(JSON.stringify(diagnostics));
  return validateEdition({ path: 'en.yaml', tree, language: 'en', traced });
}

/** What is wrong with an edition, a line a fault: `en.yaml:20:52 translation-number-differs 90 here, …`. */
export function editionFaults(text: string, traced = storyToTranslate()): readonly string[] {
  return readEdition(text, traced).diagnostics.map(
    ({ path, line, column, code, message, hint }) => `${path}:${line}:${column} ${code} ${message} ${hint}`,
  );
}
