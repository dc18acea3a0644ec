/** A text changed for comparing, each of its code units knowing where it came from. */
export interface MappedText {
  readonly text: string;
  /** For each code unit of `text`, where the characters it stands for begin in the original (0-based). */
  readonly starts: readonly number[];
  /** And where they end (exclusive). */
  readonly ends: readonly number[];
}

/**
 * A text as it is compared: NFC, without white space and invisible marks, full-width ASCII made half-width,
 * all shapes of quotation mark made one. Two texts that fold alike say the same words; nothing else is
 * forgiven.
 *
 * @example foldForComparison('携 手“一带\n一路”').text // '携手"一带一路"'
 */
export function foldForComparison(text: string): MappedText {
  return mapClusters(text, (cluster) => {
    if (ignored.test(cluster)) return '';
    return foldQuotes(halfWidth(cluster.normalize('NFC')));
  });
}

/**
 * A text without the white space its layout put into it: spaces and line breaks beside a Chinese character
 * vanish, also where a mark stands between, others become one space. Full-width digits and letters become half-width, letters stored in
 * parts become one; all else stays as printed.
 *
 * @example compactText('超 7.4 万\n\n个 more than  80').text // '超7.4万个more than 80'
 */
export function compactText(text: string): MappedText {
  return mapClusters(text, (cluster, index) => {
    if (!ignored.test(cluster))
      return readsHalfWidth(cluster, index, text) ? halfWidth(cluster) : cluster.normalize('NFC');
    // Of a run of spaces the first decides for all of them.
    const run = /^[\s\p{Cf}]+/u.exec(text.slice(index, index + 200))?.[0] ?? cluster;
    const before = text[index - 1] ?? '';
    const after = text[index + run.length] ?? '';
    if (ignored.test(before) || before === '' || after === '' || !/\s/.test(run)) return '';
    return isChineseFrom(text, index - 1, -1) || isChineseFrom(text, index + run.length, 1) ? '' : ' ';
  });
}

/** Full-width digits and letters, and the point and comma inside a full-width number: １２，５００．５. */
function readsHalfWidth(cluster: string, index: number, text: string): boolean {
  if (/^[０-９Ａ-Ｚａ-ｚ＄]$/.test(cluster)) return true;
  if (cluster === '．') return /^[0-9０-９]．[0-9０-９]$/.test(text.slice(index - 1, index + 2));
  return cluster === '，' && /^[０-９]，[０-９]{3}(?![０-９])/.test(text.slice(index - 1, index + 5));
}

/** White space and the marks that print nothing: zero-width spaces, joiners, soft hyphens. */
const ignored = /^[\s\p{Cf}]$/u;

/** Characters that take no space beside them: all of the Chinese script and its punctuation. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Marks of Chinese and of Latin texts alike: they belong to what stands behind them. */
const shared = /[“”‘’—…·\s]/;

/** Whether a text is Chinese to one side of a place: call “pandemic keeps its space, 实施 “一带 has none. */
function isChineseFrom(text: string, at: number, step: 1 | -1): boolean {
  let reached = at;
  while (shared.test(text[reached] ?? '')) reached += step;
  return chinese.test(text[reached] ?? '');
}

/** A character with the marks that may compose with it; Hangul letters compose in runs. */
const clusters = /[\u1100-\u11ff]+|[\uac00-\ud7a3][\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gsu;

function mapClusters(text: string, change: (cluster: string, index: number) => string): MappedText {
  let changed = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(clusters)) {
    const result = change(match[0], match.index);
    changed += result;
    for (let unit = 0; unit < result.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text: changed, starts, ends };
}

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

function foldQuotes(text: string): string {
  return text.replace(/[“”„‟‘’‚‛'«»‹›「」『』〝〞]/g, '"');
}
