import { expect, it } from 'vitest';
import { expectFaults, statisticWith, storyWith } from '../../testing/story-faults.js';

const measure = (icon: string) =>
  `measures:\n  - title: 签署协定\n    icon: ${icon}\n    sentence: 我国已与80多个共建国家签署协定`;

it('takes icons of the set on arguments, statistics, measures and recommendations', () => {
  const argument = `icon: train-front\n${statisticWith({ icon: 'sun' })}\n${measure('flask-conical')}\n${measure('wind').replace('measures', 'recommendations')}`;
  expectFaults(storyWith({ argument }));
});

it('suggests the icon that was meant', () => {
  const [words] = expectFaults(storyWith({ argument: measure('«flask-conicle»') }), 'icon-unknown');
  expect(words).toContain('Did you mean “flask-conical”?');
  expect(words).toContain('the words give “file-pen-line”');
});

it('says where icons are found when none is near', () => {
  const [words] = expectFaults(storyWith({ argument: 'icon: «中老铁路的照片»' }), 'icon-unknown');
  expect(words).toContain('lucide.dev/icons');
});
