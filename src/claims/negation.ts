import type { Span } from '../text/spans.js';

/** Words that deny. Those that are part of a qualifier (不到, no fewer than) or deny nothing (不断, not only) are none. */
const chinese =
  /(?<!差|要|能)不(?!到|足|少于|低于|高于|超过|多于|超過|少於|低於|高於|多於|断|斷|仅|僅|但|只|论|論|管|过|過|同|久|等|妨|得不|可或缺|一样|一樣|少|乏)|没有?|沒有?|[为為]零|零(?=事故|伤亡|傷亡|死亡|投诉|投訴|差错|差錯|感染|增长|增長|违规|違規)|(?<!并|並)未(?!来|來|满|滿|必)|无(?!论|論|人机|線|线|障碍|偿)|無(?!論|人機|線|障礙|償)|并非|並非|绝非|从未|從未|毫无|毫無|拒绝|拒絕/gu;
const english =
  /(?<![\p{L}])(?:not(?! only| even| (?:just|merely|least))|no(?! (?:more|fewer|less|longer than|later|\.|doubt))|never|none|nor|neither|nobody|nothing|without|zero|cannot|hardly|refus(?:ed?|es|ing) to|fail(?:ed|s|ing)? to|(?:is|are|was|were|has|have|had|do|does|did|ca|wo|would|could|should)n[’']t)(?![\p{L}])/giu;

/** Where a text denies something, in order. */
export function negationsIn(text: string): readonly Span[] {
  return [chinese, english]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .toSorted((one, other) => one.from - other.from);
}
