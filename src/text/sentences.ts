/** After a full stop and the marks that close with it; a Latin one only before a space, so that 7.4 stays whole. */
const sentenceEnd = /(?<=[。！？…][”’」』）】》]*)(?![。！？…”’」』）】》])|(?<=[.!?][”’)"']*\s+)(?=\S)/u;
const clauseEnd = /(?<=；)|(?<=;\s+)(?=\S)/u;

/** The sentences of a text, its clauses where it is a single sentence. Joined they are the text again. */
export function sentencesOf(text: string): readonly string[] {
  const sentences = pieces(text, sentenceEnd);
  return sentences.length > 1 ? sentences : pieces(text, clauseEnd);
}

function pieces(text: string, boundary: RegExp): readonly string[] {
  return text.split(boundary).filter((piece) => piece.trim() !== '');
}

/** A text in two, between the sentences nearest to its middle; undefined for a single sentence. */
export function halveText(text: string): readonly [string, string] | undefined {
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return undefined;
  const cuts = sentences.slice(1).map((_, index) => sentences.slice(0, index + 1).join('').length);
  const middle = sentences.join('').length / 2;
  const cut = cuts.reduce((best, each) => (Math.abs(each - middle) <= Math.abs(best - middle) ? each : best));
  const whole = sentences.join('');
  return [whole.slice(0, cut).trim(), whole.slice(cut).trim()];
}
