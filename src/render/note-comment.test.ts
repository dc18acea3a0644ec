import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampledRuns } from '../testing/sampled.js';
import { noteComment } from './note-comment.js';

const marp = new Marp();

function render(notes: readonly string[]) {
  return marp.render(`# 甲\n\n<!--\n${noteComment(notes)}\n-->\n`);
}

describe('speaker notes', () => {
  test('are notes to Marp, whatever they hold, and never directives', () => {
    const piece = fc.constantFrom(
      '-->',
      '--',
      '<!--',
      '--->',
      'theme: gaia',
      '_class: x',
      '{style: x}',
      '备注',
      '\n\n',
      ': ',
      '"class": y',
      'prettier-ignore',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const text = pieces.join('').trim();
        fc.pre(text !== '');
        const { html, comments } = render([text]);
        expect(comments.flat().map((note) => note.replaceAll('\u200B', '').trim())).toEqual([text]);
        expect(html).not.toMatch(/gaia|class="x"|data-style|备注/);
      }),
      { numRuns: sampledRuns(300) },
    );
  });

  test('stay as they are when there is nothing to guard against', () => {
    const notes = ['建成7年，一条铁路带来超7.4万个就业岗位', '【原文第207—219行】中国企业承建的蒙内铁路'];
    expect(noteComment(notes)).toBe(notes.join('\n\n'));
  });
});
