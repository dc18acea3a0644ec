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
          - text: 乙
        statistics:
          - id: jobs-created
            figure: 9个
`;

function lineOf(dataPath: string) {
  const { tree } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(yaml) });
  if (tree === undefined) throw new Error('the sample is YAML');
  const fault = { code: 'slide-overflow', severity: 'error', message: '', dataPath } as const;
  const [located] = locateFaults({ path: 'story.yaml', tree }, [fault]);
  return located?.line;
}

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
