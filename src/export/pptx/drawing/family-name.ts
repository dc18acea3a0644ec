/** The first of the families of a run, which scenes name as style sheets do: `'Noto Serif SC', 'Noto Emoji'`. */
export function familyName(families: string): string {
  const [first = ''] = families.split(',');
  return first.trim().replace(/^(['"])(.*)\1$/, '$2');
}
