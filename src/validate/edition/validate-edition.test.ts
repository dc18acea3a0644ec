import { expect, test } from 'vitest';
import { editionFaults, goodEdition, readEdition } from '../../testing/edition-faults.js';

const changed = (from: string, to: string) => {
  expect(goodEdition).toContain(from);
  return editionFaults(goodEdition.replace(from, to));
};

test('an edition that says all the story says has no fault, and is a story in its language', () => {
  const { diagnostics, traced, proof } = readEdition(goodEdition);
  expect(diagnostics).toEqual([]);
  expect(traced?.story).toMatchObject({ language: 'en', title: 'Two countries build a railway' });
  expect(traced?.translation).toEqual({ from: 'zh-CN', ai: 'none' });
  expect(proof).toMatchObject({ language: 'en', texts: 12, translated: 12 });
  expect(proof?.timesAsWide).toBeGreaterThan(1.5);
});

test('places of the story are found in the file of its translation', () => {
  const { tree } = readEdition(goodEdition);
  const headline = tree?.nodes.get('sections[0].arguments[0].headline');
  expect(tree?.text.slice(headline?.value.start, headline?.value.end)).toBe(
    'More than 80 partner countries sign',
  );
});

test('a misspelt id is told with the one that was meant, and what it leaves untranslated too', () => {
  expect(changed('  agreements:\n', '  agreemnts:\n')).toEqual([
    expect.stringContaining('translation-missing Not translated yet: “figure”, “counts” of agreements'),
    expect.stringMatching(/^en\.yaml:22:3 reference-unknown .*“agreemnts”.* Did you mean “agreements”\?/),
  ]);
});

test('a misspelt field is told with the one that was meant', () => {
  expect(changed('    headline: {', '    hedline: {')).toContainEqual(
    expect.stringMatching(
      /^en\.yaml:18:5 key-unknown The story has no “hedline” here\. Did you mean “headline”\?/,
    ),
  );
});

test('an id without a likeness is told with what ids there are', () => {
  expect(changed('words:\n', 'words:\n  weather: {}\n')).toEqual([
    expect.stringMatching(/^en\.yaml:9:3 reference-unknown .*Remove the entry/),
  ]);
});

test('a name that nobody bears is told, and one that is missing', () => {
  expect(changed('习近平主席: P', '习近平席: P')).toEqual([
    expect.stringContaining('translation-missing Not translated yet: the name “习近平主席”'),
    expect.stringMatching(/reference-unknown Nobody called “习近平席”.*Did you mean “习近平主席”/),
  ]);
});

test('an entry without a translation is told where it waits', () => {
  expect(changed('to: What a railway brings }', 'to: }')).toEqual([
    expect.stringMatching(/^en\.yaml:13:\d+ translation-missing .*“heading” of railway, “铁路带来什么”/),
  ]);
});

test('what was translated from other words is told with those that stand there now', () => {
  expect(changed('from: 铁路带来什么,', 'from: 铁路带来了什么,')).toEqual([
    expect.stringMatching(
      /^en\.yaml:13:22 translation-stale .*“铁路带来什么”.*write the new words as “from”/,
    ),
  ]);
});

test('white space and line breaks in the words translated are free', () => {
  expect(
    changed('from: 铁路让两国走得更近, to: The railway', 'from: "铁路让两国 走得更近", to: The railway'),
  ).toEqual([]);
});

test('a short form that the story does without may stand in the edition, made from the long one', () => {
  const short = 'short: { from: 铁路带来什么, to: The gains }\n    heading: {';
  expect(changed('heading: {', short)).toEqual([]);
  expect(changed('heading: {', short.replace('什么', '了什么'))[0]).toContain('translation-stale');
});

test('a translation far too long for its place is a warning', () => {
  const { diagnostics, traced } = readEdition(
    goodEdition.replace('to: Record of a talk', `to: ${'A very long name for a record '.repeat(4)}`),
  );
  expect(diagnostics).toMatchObject([{ code: 'translation-too-long', severity: 'warning', line: 7 }]);
  expect(traced).toBeDefined();
});

test('what the schema refuses is told at its place', () => {
  expect(changed('names: {', 'nmaes: {')).toEqual([
    expect.stringMatching(/^en\.yaml:3:1 key-unknown .*Did you mean “names”/),
  ]);
});
