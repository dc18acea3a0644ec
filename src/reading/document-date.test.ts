import { describe, expect, it } from 'vitest';
import { documentDate } from './document-date.js';

const dated = (edition?: string, sourceDate?: Date) =>
  documentDate(
    { clock: { elapsed: () => 0, sourceDate: () => sourceDate } },
    edition === undefined ? {} : { edition },
  )
    .toISOString()
    .slice(0, 10);

describe('the date on a document', () => {
  it('is the edition of the story, as exactly as it is given', () => {
    expect(dated('2026-11-22')).toBe('2026-11-22');
    expect(dated('2026-11')).toBe('2026-11-01');
    expect(dated('2026')).toBe('2026-01-01');
    expect(dated('2026-end')).toBe('2026-12-31');
  });

  it('obeys SOURCE_DATE_EPOCH before the story, and is never today', () => {
    expect(dated('2026-11-22', new Date(0))).toBe('1970-01-01');
    expect(dated()).toBe('1980-01-01');
  });
});
