import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { caseFaults, changeCase, readCaseStories } from './cases.js';

const stories = readCaseStories();
const told = ({ line, code, message }: Diagnostic) => `${line} ${code}: ${message}`;

/** Small stories in which one thing is changed: what is false is refused there, what is honest passes. */
describe.each(stories.map((each) => [each.name, each] as const))('%s', (_, { story, source, changes }) => {
  const before = new Set(caseFaults(story, source).map(told));

  it('is accepted as it stands', () => {
    const faults = caseFaults(story, source).filter(({ severity }) => severity === 'error');
    expect(faults.map(told)).toEqual([]);
  });

  it('has changes of different names', () => {
    const names = changes.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(changes.map((each) => [each.expect, each.name, each] as const))(
    '%s: %s',
    (_expect, _name, change) => {
      const { text, lines } = changeCase(story, change);
      const faults = caseFaults(text, source);
      const errors = faults.filter(({ severity }) => severity === 'error');
      if (change.expect === 'accepted') {
        expect(errors.map(told)).toEqual([]);
        return;
      }
      const brought = (change.expect === 'refused' ? errors : faults).filter(
        (fault) => !before.has(told(fault)),
      );
      const there = brought.filter(({ line }) => lines.has(line ?? 0));
      const wanted = change.expect === 'refused' ? 'an error' : 'a warning';
      expect(
        there,
        `${wanted} at ${[...lines].join(', ')}; told: ${brought.map(told).join('\n')}`,
      ).not.toEqual([]);
    },
  );
});
