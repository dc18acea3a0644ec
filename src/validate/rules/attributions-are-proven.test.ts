import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../testing/story-faults.js';

interface Parts {
  readonly section?: string;
  readonly point?: string;
  readonly quotation?: string;
  readonly source?: string;
  readonly sentence?: string;
}

const briefing = `Ferries without smoke

NORA LINDQVIST, harbour engineer: Soot has fallen by about a third. "The quay smells of the sea again," said Ms. Lindqvist.

Tomas Okoro, finance director: Running costs have halved. "I was wrong about the price," he said. The mayor told me that it works.
`;
const release =
  'The ferries run again. "We are glad," said Nora Lindqvist. Tomas Okoro kept silent. The boats are full.\n';

/** The faults of attribution in a story of two people, each as its severity and what it says. */
function attributed({
  section = 'expert: lindqvist',
  point = '',
  quotation = '',
  source = briefing,
  sentence,
}: Parts) {
  const text = `language: en
title: Ferries
source: { file: source.txt, name: A conversation, publisher: Harbour Office }
experts:
  - { id: lindqvist, name: Nora Lindqvist }
  - { id: okoro, name: Tomas Okoro }
sections:
  - id: air
    kind: interview
    ${section}
    heading: Air
    thesis: { text: Better air, sentence: "${sentence ?? 'Soot has fallen by about a third.'}" }
    arguments:
      - id: soot
        headline: Better air
${point === '' ? '' : `        points: [{ text: Cleaner, ${point} }]\n`}${
  quotation === '' ? '' : `        quotations: [{ id: quoted, ${quotation} }]\n`
}`;
  return faultsOf(text, { source })
    .filter(({ code }) => code === 'attribution-unproven')
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const sea = `text: The quay smells of the sea again, sentence: '"The quay smells of the sea again," said Ms. Lindqvist.'`;

describe('what is given to somebody', () => {
  it('is proven by his turn, by a verb of saying beside his name, and by the passage that attributes it', () => {
    expect(attributed({ quotation: sea })).toEqual([]);
    expect(attributed({ point: 'speaker: okoro, sentence: Running costs have halved.' })).toEqual([]);
    expect(attributed({ quotation: 'speaker: Tomas Okoro, text: I was wrong about the price' })).toEqual([]);
    expect(
      attributed({ source: release, sentence: 'The ferries run again.', quotation: 'text: We are glad' }),
    ).toEqual([expect.stringContaining('warning: Nothing in the source says that Nora Lindqvist said this')]);
  });

  it('may rest on the question beside its answer, and on a pronoun behind whoever spoke last', () => {
    const turns = 'turns: [{ question: Why?, asker: Daily Post, arguments: [soot] }]';
    const source = `DAILY POST: How many?\n\n${briefing}Ms. Lindqvist said that it works. "It is good," she said.\n`;
    const given = { source, section: `expert: lindqvist\n    ${turns}` };
    const quotation = `text: It is good, sentence: '"It is good," she said.'`;
    expect(attributed({ ...given, quotation })).toEqual([]);
    expect(
      attributed({ ...given, point: 'sentence: [How many?, Soot has fallen by about a third.]' }),
    ).toEqual([]);
    expect(attributed({ ...given, point: 'sentence: How many?' })).toHaveLength(1);
  });

  it('is refused where another is said to say it', () => {
    expect(attributed({ quotation: `speaker: okoro, ${sea}` })).toEqual([
      expect.stringContaining('says it in the name of Nora Lindqvist'),
    ]);
    expect(
      attributed({ section: 'expert: okoro', quotation: sea, sentence: 'Running costs have halved.' }),
    ).toHaveLength(1);
  });

  it('is refused where it stands in the turn of another', () => {
    const [fault] = attributed({ point: 'sentence: Running costs have halved.' });
    expect(fault).toMatch(/^error: .*stands in the turn of Tomas Okoro/);
    expect(
      attributed({ section: 'experts: [lindqvist, okoro]', point: 'sentence: Running costs have halved.' }),
    ).toEqual([]);
  });

  it('is refused where nothing attributes it and somebody is named for it', () => {
    const given = { source: release, section: 'speaker: Harbour Office', sentence: 'The ferries run again.' };
    const point = 'speaker: okoro, sentence: The boats are full.';
    expect(attributed({ ...given, point })).toEqual([
      expect.stringContaining('error: Nothing in the source'),
    ]);
    expect(attributed({ ...given, point: `${point}, attributed: Tomas Okoro kept silent` })).toEqual([]);
    expect(attributed({ ...given, point: `${point}, attributed: The ferries run again` })).toEqual([
      'error: This passage does not name Tomas Okoro.',
    ]);
    expect(attributed({ ...given, point: `${point}, attributed: Tomas Okoro said so` })).toEqual([
      expect.stringContaining('does not stand in the source'),
    ]);
  });
});

describe('an expert in a text without turns', () => {
  const given = {
    source: release,
    sentence: 'The ferries run again.',
    point: 'sentence: The boats are full.',
  };

  it('is doubted once a section, until the author says why', () => {
    expect(attributed(given)).toHaveLength(1);
    expect(attributed({ ...given, section: 'expert: lindqvist\n    reads: she wrote it' })).toEqual([]);
    expect(
      attributed({ ...given, section: 'expert: lindqvist\n    attributed: said Nora Lindqvist' }),
    ).toEqual([]);
  });

  it('is not needed: the publisher speaks in his own text, and a report speaks for its source', () => {
    expect(attributed({ ...given, section: 'speaker: Harbour Office' })).toEqual([]);
    expect(attributed({ ...given, section: 'short: Air' })).toEqual([]);
  });
});

describe('a text under the name of an institution', () => {
  const source = `HARBOUR UNIVERSITY

The ferries run again. "We are glad," said Tomas Okoro.

Ms. Nora Lindqvist, an engineer who took no part in the work, called the ferries "a start". She pointed out that the boats are old. "I would wait for new ones," she said.

Dr Ida Ferrari disagrees. "They will do," she said.
`;
  const given = { source, section: 'speaker: Harbour University', sentence: 'The ferries run again.' };
  const wait = 'text: I would wait for new ones';

  it('lets those it names speak in it, and their pronouns', () => {
    const point = 'sentence: She pointed out that the boats are old.';
    expect(
      attributed({
        ...given,
        point: `speaker: lindqvist, ${point}`,
        quotation: `speaker: lindqvist, ${wait}`,
      }),
    ).toEqual([]);
    expect(attributed({ ...given, point: `speaker: okoro, ${point}` })).toHaveLength(1);
    expect(attributed({ ...given, quotation: `speaker: okoro, ${wait}` })).toHaveLength(1);
  });

  it('means nobody known by a pronoun behind somebody unknown', () => {
    expect(attributed({ ...given, quotation: 'speaker: lindqvist, text: They will do' })).toEqual([
      expect.stringContaining('stands in the text of HARBOUR UNIVERSITY'),
    ]);
  });
});

it('asks only, where the paragraph of one speaker goes on without a verb of saying', () => {
  const source = `Nora Lindqvist said that the ferries run again. Soot fell. The boats are full.

The sea is calm.
`;
  const given = { source, section: 'short: Air', sentence: 'The boats are full.' };
  expect(attributed({ ...given, point: 'speaker: lindqvist, sentence: The boats are full.' })).toEqual([
    expect.stringContaining('warning: Nothing in the source'),
  ]);
  expect(attributed({ ...given, point: 'speaker: lindqvist, sentence: The sea is calm.' })).toEqual([
    expect.stringContaining('error: Nothing in the source'),
  ]);
});

it('knows one person by several titles', () => {
  const source = '王明：习近平总书记指出，“要创新”。\n';
  const text = (speaker: string) => `title: 创新
source: { file: source.txt, name: 实录 }
experts: [{ id: wang, name: 王明 }, { id: xi, name: 习近平 }]
sections:
  - id: first
    kind: interview
    expert: wang
    heading: 创新
    thesis: { text: 要创新, sentence: 要创新, speaker: ${speaker} }
    arguments: [{ id: one, headline: 要创新 }]
`;
  const codes = (speaker: string) => faultsOf(text(speaker), { source }).map(({ code }) => code);
  expect(codes('习近平总书记')).toEqual([]);
  expect(codes('习近平主席')).toEqual(['text-not-in-source']);
  expect(codes('xi')).toEqual([]);
  expect(codes('wang')).toEqual(['attribution-unproven']);
});
