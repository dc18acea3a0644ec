/**
 * What Markdown would read as markup wherever it stands, with the reason for the less obvious ones:
 * `$` is mathematics, `|` a table, `~` a strike or a fence, in one Marp or another; `]` ends the words of a picture, and
 * what follows in brackets would be its address.
 */
const alwaysLive = /[\\`*[\]$|~]/g;

/** Live only next to certain characters; ordinary text is full of their harmless uses. */
const sometimesLive: readonly RegExp[] = [
  // A tag, a comment or an address in angle brackets.
  /<(?=[A-Za-z/!?])/g,
  // A character reference.
  /&(?=#?\w+;)/g,
  // Emphasis, unless it stands inside a word.
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
  // Addresses that Marp would turn into links: http://, //, mailto:, name@host, host.name.
  /:(?=\/\/)|\/(?=\/)|(?<=mailto):|@/gi,
  /(?<=[\p{L}\p{N}-])\.(?=\p{L})/gu,
];

/** Live only where a block begins, and a value may stand at the beginning of a block. */
const liveAtStart: readonly RegExp[] = [/^[=>]/, /^#(?=#{0,5}(?:\s|$))/, /^-(?=[\s-]|$)/, /^\+(?=\s|$)/];
const orderedItem = /^(\d{1,9})([.)])(?=\s|$)/;
/** A run of # at the end closes a heading. */
const closingMarks = /(?:^|\s)#+$/;

/**
 * White space as Markdown would leave it: runs become one space, the ends are trimmed. The ideographic space
 * is a character of the text and stays, except at the ends.
 */
export function collapseSpace(text: string): string {
  return text
    .replace(/\0/g, '\uFFFD')
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .trim();
}

/**
 * Any text as Markdown that shows exactly that text, on one line. Only what could become markup gets a
 * backslash: 7.4万, 2023年, 中国—东盟 stay as they are.
 *
 * @example escapeMarkdown('2025. 年内') // '2025\\. 年内'
 */
export function escapeMarkdown(text: string): string {
  const collapsed = collapseSpace(text);
  return write(collapsed, liveIndexes(collapsed), new Set());
}

/** Marks Markdown counts as punctuation: emphasis that begins or ends with one inside a sentence is not read. */
const punctuation = /^[\p{P}\p{S}\s]$/u;

/** A minus or the sign of a currency: part of the number it stands before. */
const sign = /^[-−–+±$€£¥￥₹₩₽]{1,3}(?=[\p{L}\p{N}])/u;

/**
 * A sentence with one part set strong, readable wherever the part stands: marks at its ends are left outside,
 * because `推进**“一带一路”**科技` is not emphasis to Markdown.
 */
export function strongWithin(before: string, strong: string, after: string): string {
  const collapsed = collapseSpace(before + strong + after);
  const characters = [...collapseSpace(strong)];
  // At the beginning of a word a sign may stand inside: −3.5, $3.2.
  const signed = /(?:^|\s)$/.test(before) && sign.test(characters.join(''));
  while (!signed && punctuation.test(characters[0] ?? '')) characters.shift();
  while (punctuation.test(characters.at(-1) ?? '')) characters.pop();
  const core = characters.join('');
  const start = collapsed.indexOf(core, collapseSpace(before).length);
  if (core === '' || start < 0) return escapeMarkdown(collapsed);
  return write(collapsed, liveIndexes(collapsed), new Set([start, start + core.length]));
}

function liveIndexes(collapsed: string): ReadonlySet<number> {
  const live = new Set<number>();
  for (const pattern of [alwaysLive, ...sometimesLive]) {
    for (const match of collapsed.matchAll(pattern)) live.add(match.index);
  }
  if (liveAtStart.some((pattern) => pattern.test(collapsed))) live.add(0);
  const item = orderedItem.exec(collapsed);
  if (item?.[1] !== undefined) live.add(item[1].length);
  if (closingMarks.test(collapsed)) live.add(collapsed.length - 1);
  return live;
}

/** The text with a backslash before each live character and `**` before each index of `strong`. */
function write(collapsed: string, live: ReadonlySet<number>, strong: ReadonlySet<number>): string {
  let written = '';
  for (let index = 0; index <= collapsed.length; index++) {
    if (strong.has(index)) written += '**';
    if (live.has(index)) written += '\\';
    written += collapsed.charAt(index);
  }
  return written;
}
