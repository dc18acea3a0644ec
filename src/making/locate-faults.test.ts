import { describe, expect, it } from 'vitest';
import { parseYaml } from '../parse/parse-yaml.js';
import { locateFaults } from './locate-faults.js';

const yaml = `title: 题目
introduction:
  text: 导语
sections:
  - id: railway
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

function lineOf(dataPath: string) {
  const { tree } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(yaml) });
  if (tree === undefined) throw new Error('the sample is YAML');
  const fault = { code: 'slide-overflow', severity: 'error', message: '', dataPath } as const;
  const [located] = locateFaults({ path: 'story.yaml', tree }, [fault]);
  return located?.line;
}

/** The field a text of a statement is found in, with the message. */
function fieldOf(dataPath: string, words: string) {
  const { tree } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(yaml) });
  if (tree === undefined) throw new Error('the sample is YAML');
  const fault = {
    code: 'slide-overflow',
    severity: 'error',
    message: '太长。',
    dataPath,
    words,
    tooMany: 3,
  } as const;
  const [located] = locateFaults({ path: 'story.yaml', tree }, [fault]);
  return located;
}

describe('a text that is too long', () => {
  it('is found in the statement it belongs to, in whatever field, and named with its excess', () => {
    expect(fieldOf('jobs.points.2', '乙')?.dataPath).toBe('sections[0].arguments[0].points[1].short');
    expect(fieldOf('jobs.points.2', '"乙" 也是一点')).toMatchObject({
      dataPath: 'sections[0].arguments[0].points[1].text',
      line: 12,
    });
  });

  it('is found around the statement where it is not of it, a part of a text too', () => {
    expect(fieldOf('jobs-created', '许多岗位')).toMatchObject({
      dataPath: 'sections[0].arguments[0].headline',
      message: '太长。 sections[0].arguments[0].headline has 3 characters too many.',
      path: 'story.yaml',
    });
    expect(fieldOf('jobs.points.1', '题目')?.dataPath).toBe('title');
  });
});

describe('a fault found while drawing', () => {
  it('is shown on the line of the statement it names', () => {
    expect(lineOf('jobs-created')).toBe(14);
    expect(lineOf('jobs')).toBe(9);
  });

  it('finds statements whose id was derived from their place', () => {
    expect(lineOf('jobs.points.2')).toBe(12);
    expect(lineOf('railway.thesis')).toBe(7);
    expect(lineOf('introduction')).toBe(3);
  });
});
