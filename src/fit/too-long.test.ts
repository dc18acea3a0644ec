import { describe, expect, it } from 'vitest';
import type { TooLong } from '../diagnostics/drawing-fault.js';
import { tellTooLong } from './too-long.js';

const heading = ['sections', 0, 'heading'];
const point = ['sections', 0, 'arguments', 2, 'points', 1, 'text'];
const slide: TooLong = { page: 'slide 3 of deck railway', characters: 96, alone: true, mend: 'short' };
const size = 'x (1200×675)';
const poster: TooLong = { ...slide, page: 'poster railway-cover', size, poster: 'railway-cover' };

describe('words that are too long', () => {
  it('are named exactly, with the number of characters and the page', () => {
    expect(tellTooLong(heading, [slide]).message).toBe(
      'sections[0].heading has 96 characters too many: slide 3 of deck railway does not fit, even in the smallest type and the shortest form.',
    );
    expect(tellTooLong(heading, [{ ...slide, characters: 1 }]).message).toContain('has 1 character too many');
  });

  it('are one fault for many pages, which are listed, each once; that which needs most to go counts', () => {
    const found = [slide, { ...slide, page: 'slide 4 of deck railway', characters: 120 }, slide];
    expect(tellTooLong(heading, found).message).toBe(
      'sections[0].heading has 120 characters too many: 2 pages do not fit, even in the smallest type and the shortest form: slide 3 of deck railway; slide 4 of deck railway.',
    );
  });

  it('are told of a picture with all the sizes that are too small for them', () => {
    const other = { ...poster, size: 'story (1080×1920)' };
    expect(tellTooLong(heading, [poster]).message).toContain(
      ': poster railway-cover in x (1200×675) does not fit, even in the smallest type and the shortest form, and is left out.',
    );
    expect(tellTooLong(heading, [poster, slide, other, poster]).message).toContain(
      ': 3 pages do not fit, even in the smallest type and the shortest form, and are left out: poster railway-cover in x (1200×675), story (1080×1920); slide 3 of deck railway.',
    );
  });

  it('are not said to have more characters too many than they have', () => {
    const { message, hint } = tellTooLong(point, [{ ...slide, alone: false }]);
    expect(message).toContain(
      'sections[0].arguments[2].points[1].text and the words beside it have 96 characters too many',
    );
    expect(hint).toBe('Say less there: 96 characters fewer in all, or make two statements of it.');
  });
});

describe('what is advised', () => {
  it('is to say less beside what is printed, where the words beside it have to give way, too', () => {
    expect(tellTooLong(heading, [{ ...slide, mend: 'printed', alone: false }]).hint).toBe(
      'It stands as the source prints it. Say less beside it: 96 characters fewer in all.',
    );
  });

  it('is to shorten them or to give a short form, where there may be one', () => {
    expect(tellTooLong(point, [slide]).hint).toBe(
      'Shorten it by 96 characters, give it a `short` form that much shorter, or make two statements of it.',
    );
  });

  it('is to word them shorter, where they have no short form or are one', () => {
    expect(tellTooLong(['title'], [{ ...slide, mend: 'reword' }]).hint).toBe('Shorten it by 96 characters.');
  });

  it('is never to shorten what is printed, but to give a part of it', () => {
    const { hint } = tellTooLong(heading, [{ ...slide, mend: 'printed' }]);
    expect(hint).toBe('It stands as the source prints it. Give only a part of that, 96 characters shorter.');
  });

  it('is to leave out every poster they are too long for', () => {
    const other = { ...poster, poster: 'whole-cover' };
    expect(tellTooLong(heading, [{ ...poster, mend: 'printed' }, other, poster]).hint).toBe(
      'It stands as the source prints it. Give only a part of that, 96 characters shorter, or leave the posters out of every size: posters.exclude: [railway-cover, whole-cover].',
    );
  });
});
