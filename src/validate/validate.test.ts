import { describe, expect, it } from 'vitest';
import { expectFaults, faultsOf, statisticWith, storyWith } from '../testing/story-faults.js';

describe('a key that means nothing', () => {
  it('is told with the key that was meant, and not told as missing too', () => {
    const [words] = expectFaults(storyWith({}).replace('title:', '«tittle»:'), 'key-unknown');
    expect(words).toContain('Did you mean “title”?');
  });

  it('is told with the keys there are, when none is near', () => {
    const [words] = expectFaults(storyWith({ section: '«weather»: fine' }), 'key-unknown');
    expect(words).toContain('The keys here are: id, kind, expert, experts, speaker, heading,');
  });

  it('is told inside a range', () => {
    const story = storyWith({ argument: statisticWith({ value: '{from: 80, «too»: 90}' }) });
    expect(expectFaults(story, 'key-unknown')[0]).toContain('Did you mean “to”?');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is told even when it is %s', (key) => {
    expectFaults(storyWith({ story: `«${key}»: { polluted: true }` }), 'key-unknown');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('does not keep other faults from being told', () => {
    expectFaults(
      storyWith({ section: '«wether»: fine', argument: 'short: «81多个»' }),
      'key-unknown',
      'numeral-unsourced',
    );
  });
});

describe('a value the schema refuses', () => {
  it.each([
    [
      'a missing key',
      storyWith({}).replace(/language|title: 圆桌\n/, ''),
      '1:1',
      'key-missing',
      'Add “title: …”',
    ],
    [
      'no value',
      storyWith({}).replace('title: 圆桌', 'title:'),
      '1:7',
      'value-type',
      '“title” has no value; it needs a text.',
    ],
    [
      'an empty text',
      storyWith({}).replace('title: 圆桌', 'title: "  "'),
      '1:8',
      'value-invalid',
      '“title” is empty.',
    ],
    [
      'a number for a text',
      storyWith({ argument: statisticWith({ figure: '3.10' }) }),
      '21:21',
      'value-type',
      'Put it in quotation marks: "3.10". Without them 3.10 is read as 3.1.',
    ],
    [
      '017',
      storyWith({ argument: statisticWith({ figure: '017' }) }),
      '21:21',
      'value-invalid',
      'read as the number 17',
    ],
    [
      'a truth for a text',
      storyWith({}).replace('title: 圆桌', 'title: true'),
      '1:8',
      'value-type',
      'Put it in quotation marks: "true".',
    ],
    [
      'a year for an id',
      storyWith({}).replace('id: first', 'id: 2021'),
      '9:9',
      'value-type',
      'Put it in quotation marks: "2021".',
    ],
    [
      'a # in an id',
      storyWith({}).replace('id: first', 'id: first#1'),
      '9:9',
      'value-invalid',
      'lower-case letters and digits, words joined by hyphens',
    ],
    [
      'a text for a number',
      storyWith({ argument: statisticWith({ value: '80个' }) }),
      '22:20',
      'value-type',
      'Write the number alone',
    ],
    [
      'a text for a list',
      storyWith({ argument: 'points: 合作' }),
      '19:17',
      'value-type',
      '“points” needs a list',
    ],
    [
      'a list for a text',
      storyWith({ argument: 'short: [一, 二]' }),
      '19:16',
      'value-type',
      '“short” needs a text, not a list.',
    ],
    [
      'a text for a map',
      storyWith({ argument: 'points:\n  - text：合作' }),
      '20:13',
      'value-type',
      'A full-width colon stands behind the key',
    ],
    [
      'a number for a sentence',
      storyWith({ argument: statisticWith({ sentence: '5' }) }),
      '26:23',
      'value-type',
      'needs a text or a list',
    ],
    [
      'a number among sentences',
      storyWith({ argument: statisticWith({ sentence: '[取得, 5]' }) }),
      '26:28',
      'value-type',
      'needs a text, not 5',
    ],
    [
      'a range without its end',
      storyWith({ argument: statisticWith({ value: '{from: 1}' }) }),
      '22:13',
      'key-missing',
      '“to” is missing.',
    ],
    [
      'a misspelt choice',
      storyWith({ argument: statisticWith({ qualifier: 'more_than' }) }),
      '23:24',
      'value-invalid',
      'Did you mean “more-than”?',
    ],
    [
      'a choice there is not',
      storyWith({}).replace('kind: interview', 'kind: poem'),
      '10:11',
      'value-invalid',
      'it is one of: interview, commentary, report',
    ],
    [
      'a bad id',
      storyWith({}).replace('id: first', 'id: First One'),
      '9:9',
      'value-invalid',
      'words joined by hyphens',
    ],
    [
      'an id Windows reserves',
      storyWith({}).replace('id: first', 'id: con'),
      '9:9',
      'value-invalid',
      'a name Windows reserves',
    ],
    [
      'an id of 300 letters',
      storyWith({}).replace('id: first', `id: ${'a'.repeat(300)}`),
      '9:9',
      'value-invalid',
      'at most 64 characters',
    ],
    ['a bad date', storyWith({ story: 'edition: 2026-13-01' }), '19:10', 'value-invalid', 'YYYY-MM-DD'],
    [
      'no entries',
      storyWith({}).replace(/sections:.*$/s, 'sections: []\n'),
      '8:11',
      'value-invalid',
      'needs at least 1 entry',
    ],
    [
      'a list for a story',
      '- a\n- b\n',
      '1:1',
      'value-type',
      'A story needs a map of keys and values, not a list.',
    ],
  ])('%s is told at its place, with what is good', (_, story, place, code, words) => {
    const [first, ...others] = faultsOf(story);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code, severity: 'error', path: 'story.yaml' });
    expect(`${first?.line}:${first?.column}`).toBe(place);
    expect(`${first?.message} ${first?.hint ?? ''}`).toContain(words);
  });

  it('is told together with all others, in the order of the file', () => {
    const story = storyWith({ section: 'wether: fine' })
      .replace('title: 圆桌', 'title:')
      .replace('kind: interview', 'kind: poem');
    expect(faultsOf(story).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 value-type',
      '10 value-invalid',
      '13 key-unknown',
    ]);
  });
});

describe('any text', () => {
  it.each([
    '<script>alert(x)</script>',
    '![bg](http://example.org)',
    '{{constructor}} $\\\\href{x}$',
    '推进**“一带一路”**科技',
    'text\\n---\\nmore',
    '👨‍👩‍👧 𠮷',
  ])('may be a headline: %s', (text) => {
    expectFaults(storyWith({ argument: `short: "${text}"` }));
  });
});
