import { expect, it } from 'vitest';
import { expectFaults, storyWith } from '../../testing/story-faults.js';

const caseIn = (region: string) =>
  storyWith({
    argument: `cases:\n  - id: case\n    name: 签署协定\n    place: 共建国家\n    region: ${region}\n    text: 签署协定\n    sentence: 我国已与80多个共建国家签署协定`,
  });

it('takes continents and groups of countries, in both languages', () => {
  expectFaults(caseIn('非洲'));
  expectFaults(caseIn('ASEAN'));
});

it('suggests the region that was meant, or lists them', () => {
  expect(expectFaults(caseIn('«Afrika»'), 'region-unknown')[0]).toContain('“Africa”');
  expect(expectFaults(caseIn('«银河系边缘»'), 'region-unknown')[0]).toContain('东盟');
});
