import type { Language } from './language.js';

/** The words a language has for a kind; a kind without any is not asked for them. */
export function labelsOf({ kinds }: Pick<Language, 'kinds'>, kind: string): unknown {
  const labels: Readonly<Record<string, unknown>> = kinds;
  return labels[kind];
}
