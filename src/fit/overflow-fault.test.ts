import { describe, expect, it } from 'vitest';
import { overflowFault } from './overflow-fault.js';

const field = {
  long: '一条很长的标题',
  from: { kind: 'story', path: ['sections', 0, 'heading'], statements: [], mend: 'printed' },
} as const;
const page = {
  code: 'slide-overflow',
  page: 'slide 3 of deck railway',
  statement: 'jobs',
  reach: 40.2,
} as const;

describe('a page that fits in no way', () => {
  it('names the words that are too long by where they stand', () => {
    expect(overflowFault({ ...page, excess: { field, characters: 3, alone: true } })).toMatchObject({
      code: 'slide-overflow',
      severity: 'error',
      dataPath: 'jobs',
      at: ['sections', 0, 'heading'],
      message: expect.stringContaining('sections[0].heading has 3 characters too many'),
      tooLong: { page: 'slide 3 of deck railway', characters: 3, mend: 'printed' },
    });
  });

  it('says by how much it is too full where no words are too long, and what can be done then', () => {
    const slide = overflowFault({ ...page, excess: undefined });
    expect(slide).toMatchObject({
      dataPath: 'jobs',
      message: expect.stringContaining('reaches 41 px too far'),
    });
    expect(slide.hint).toBe('Say less there, or choose a theme that leaves it more room.');
    const poster = overflowFault({
      ...page,
      code: 'poster-overflow',
      excess: undefined,
      poster: 'railway-cover',
    });
    expect(poster.hint).toBe('Leave the poster out of every size: posters.exclude: [railway-cover].');
    expect(poster).not.toHaveProperty('tooLong');
  });
});
