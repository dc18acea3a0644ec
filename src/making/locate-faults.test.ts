import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { overflowFault } from '../fit/overflow-fault.js';
import type { StoryWords } from '../fit/text-fields.js';
import { inShort, type Mend } from '../model/words.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { locateFaults } from './locate-faults.js';

const yaml = `title: 题目
introduction:
  text: 导语
sections:
  - id: railway
    heading: 铁路带来什么
    thesis:
      text: 主旨
    arguments:
      - id: jobs
        points:
          - text: 甲
          - { text: "“乙”也是一点", short: 乙 }
        statistics:
          - id: jobs-created
            figure: 9个
        headline: 一条铁路，
          许多岗位
`;

function locate(...faults: readonly DrawingFault[]) {
  const { tree } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(yaml) });
  if (tree === undefined) throw new Error('the sample is YAML');
  return locateFaults({ path: 'story.yaml', tree }, faults);
}

const point = ['sections', 0, 'arguments', 0, 'points', 1, 'text'];
const headline = ['sections', 0, 'arguments', 0, 'headline'];
const heading = ['sections', 0, 'heading'];

function words(path: StoryWords['from']['path'], mend: Mend): StoryWords {
  return { long: '一些字', from: { kind: 'story', path, statements: [], mend } };
}

/** The fault for a page on which words are too long by so many characters. */
function tooLong(field: StoryWords, page: string, characters = 3, code: DiagnosticCode = 'slide-overflow') {
  const poster = code === 'poster-overflow' ? { poster: page } : {};
  const excess = { field, characters, alone: true };
  return overflowFault({ code, page, statement: 'jobs', excess, reach: 0, ...poster });
}

describe('a text that is too long', () => {
  it('is shown on its own line, in whatever field, and named with its excess', () => {
    expect(locate(tooLong(words(point, 'short'), 'slide 1'))).toMatchObject([
      {
        dataPath: 'sections[0].arguments[0].points[1].text',
        line: 13,
        path: 'story.yaml',
        message:
          'sections[0].arguments[0].points[1].text has 3 characters too many: slide 1 does not fit, even in the smallest type and the shortest form.',
      },
    ]);
    expect(locate(tooLong(words(headline, 'short'), 'slide 1'))[0]).toMatchObject({
      dataPath: 'sections[0].arguments[0].headline',
      line: 17,
    });
  });

  it('is named as the short form where that is what is shown, which has none of its own', () => {
    const short = inShort({ ...words(point, 'short'), short: '乙' });
    if (short.from.kind !== 'story') throw new Error('it comes from the story');
    const [fault] = locate(tooLong({ ...short, from: short.from }, 'slide 1'));
    expect(fault).toMatchObject({
      dataPath: 'sections[0].arguments[0].points[1].short',
      message: expect.stringContaining('points[1].short has 3 characters too many'),
    });
    expect(fault?.hint).not.toContain('`short`');
  });

  it('is one fault over many pages, which lists them, and counts what the fullest needs', () => {
    const found = locate(
      tooLong(words(heading, 'printed'), 'slide 1', 80),
      tooLong(words(point, 'short'), 'slide 2'),
      tooLong(words(heading, 'printed'), 'slide 3', 96),
      tooLong(words(heading, 'printed'), 'slide 1', 80),
    );
    expect(found.map(({ dataPath }) => dataPath)).toEqual([
      'sections[0].heading',
      'sections[0].arguments[0].points[1].text',
    ]);
    expect(found[0]?.message).toBe(
      'sections[0].heading has 96 characters too many: 2 pages do not fit, even in the smallest type and the shortest form: slide 1; slide 3.',
    );
  });

  it('is told for slides and for pictures apart, for these with all that may be left out', () => {
    const found = locate(
      tooLong(words(heading, 'printed'), 'slide 1'),
      tooLong(words(heading, 'printed'), 'railway-cover', 3, 'poster-overflow'),
      tooLong(words(heading, 'printed'), 'railway-timeline', 3, 'poster-overflow'),
    );
    expect(found.map(({ code }) => code)).toEqual(['slide-overflow', 'poster-overflow']);
    expect(found[1]?.hint).toContain('posters.exclude: [railway-cover, railway-timeline]');
  });

  it('is never asked to be shortened nor given a short form where it is printed', () => {
    for (const { hint } of locate(
      tooLong(words(heading, 'printed'), 'slide 1'),
      tooLong(words(heading, 'printed'), 'railway-cover', 3, 'poster-overflow'),
    )) {
      expect(hint).not.toMatch(/shorten|`short`/i);
      expect(hint).toContain('as the source prints it');
    }
  });

  it('hands on nothing that only serves to tell causes apart', () => {
    const [fault] = locate(tooLong(words(heading, 'printed'), 'slide 1'));
    expect(fault).not.toHaveProperty('at');
    expect(fault).not.toHaveProperty('tooLong');
  });
});

describe('a fault found while drawing', () => {
  const lineOf = (dataPath: string) =>
    locate({ code: 'contrast-too-low', severity: 'error', message: '', dataPath })[0]?.line;

  it('is shown on the line of the statement it names', () => {
    expect(lineOf('jobs-created')).toBe(15);
    expect(lineOf('jobs')).toBe(10);
  });

  it('finds statements whose id was derived from their place', () => {
    expect(lineOf('jobs.points.2')).toBe(13);
    expect(lineOf('railway.thesis')).toBe(8);
    expect(lineOf('introduction')).toBe(3);
  });

  it('is left without a place where it names none', () => {
    const fault = { code: 'font-foreign', severity: 'error', message: 'x' } as const;
    expect(locate(fault)).toEqual([fault]);
  });
});
