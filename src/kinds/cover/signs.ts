import { iconFor } from '../../icons/icon-for.js';
import type { Argument, Section } from '../../model/story.js';

/** The icon of what an argument speaks of: what its words name, else what it counts or does; empty where there is none. */
export function signOf({ headline, short, statistics, measures }: Argument): string {
  const counted = statistics.map(({ icon, counts }) => icon ?? iconFor(counts));
  const done = measures.map(({ icon, title }) => icon ?? iconFor(title));
  return (
    [iconFor(short ?? headline), iconFor(headline), ...counted, ...done].find((icon) => icon !== undefined) ??
    ''
  );
}

/** That of a section: of its heading, else of the first argument that has one. */
export function signOfSection({ heading, arguments: all }: Section): string {
  return iconFor(heading) ?? all.map(signOf).find((icon) => icon !== '') ?? '';
}

/** The icons of several things in their order, each drawn once. */
export function signsOnce(signs: readonly string[]): readonly string[] {
  return signs.map((sign, index) => (signs.indexOf(sign) === index ? sign : ''));
}
