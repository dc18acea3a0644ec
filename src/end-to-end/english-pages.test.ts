import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from './run-broadsheet.js';
import { runHere } from './run-here.js';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Passages stand in lines 4 and 41: the place of the one is the beginning of that of the other. */
const source = `The harbour after the closure

Hannah Marsh: Good afternoon.
Ferry traffic has fallen by more than 90 percent since March 27, 2020.
${'No ferry sailed that day.\n'.repeat(36)}In all, 12,000 passengers crossed by May 9, 2017.
The crossing was closed for 40 days in the spring of the year.
The port reopened on June 3, 2021.
Of all trips more than 45 percent were paid by card.
`;

const fall = '"Ferry traffic has fallen by more than 90 percent since March 27, 2020."';
const crossed = '"In all, 12,000 passengers crossed by May 9, 2017."';
const reopened = '"The port reopened on June 3, 2021."';
const story = `language: en
title: Ferries after the closure
source: { file: source.txt, name: Harbour briefing }
experts: [{ id: marsh, name: Hannah Marsh }]
sections:
  - id: harbour
    kind: interview
    expert: marsh
    heading: The harbour after the closure
    thesis:
      text: Ferry traffic has fallen by more than 90 percent since March 27, 2020
      sentence: ${fall}
    arguments:
      - id: traffic
        headline: Ferry traffic has fallen by more than 90 percent since March 27, 2020
        sentence: ${fall}
        points:
          - { text: "The port reopened on June 3, 2021", sentence: ${reopened} }
          - text: The crossing was closed for 40 days
            sentence: "The crossing was closed for 40 days in the spring of the year."
        statistics:
          - id: fall
            figure: more than 90 percent
            counts: fall in ferry traffic
            asOf: "2020-03-27"
            sentence: ${fall}
          - id: passengers
            figure: 12,000
            counts: passengers who crossed
            asOf: "2017-05-09"
            sentence: ${crossed}
      - id: cards
        headline: Trips that were paid by card
        statistics:
          - id: paid-by-card
            figure: more than 45 percent
            counts: paid by card
            partOf: all trips
            sentence: "Of all trips more than 45 percent were paid by card."
      - id: days
        headline: The crossing through the years
        events:
          - { id: crossed, date: "2017-05-09", text: the passengers crossed, sentence: ${crossed} }
          - { id: fell, date: "2020-03-27", text: ferry traffic began to fall, sentence: ${fall} }
          - { id: reopened, date: "2021-06-03", text: the port reopened, sentence: ${reopened} }
`;

test('what the program sets and prints itself is never refused as a number without a source', async () => {
  const place = join(folder, 'decks/harbour');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'story.yaml'), story);
  writeFileSync(join(place, 'source.txt'), source);
  const { code, stderr, stdout } = await runHere('check harbour --only decks --only handouts', {
    in: folder,
  });
  // Not 90 percentsince, not source line 41 without its 4, no more than45percent; 1% is what one square stands for, and
  // dates are written as English writes them.
  expect(stderr).not.toContain('page-numeral-unsourced');
  expect(stderr).not.toContain('break-forbidden');
  expect(stderr).not.toContain(' error ');
  expect(stdout).toContain('0 faults');
  expect(code).toBe(0);
});
