import { prepareText } from '../text/prepare.js';
import type { Terms } from '../text/terms.js';
import { type HoldName, type PhraseMark, phraseMarks } from './phrase-marks.js';
import { quoteMarks } from './quote-marks.js';

/** As much of a markdown-it token as this plugin reads and makes. */
interface Token {
  type: string;
  content: string;
  children: Token[] | null;
}
type TokenClass = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
interface Markdown {
  readonly core: {
    readonly ruler: {
      readonly after: (
        before: string,
        name: string,
        rule: (state: { readonly tokens: Token[]; readonly Token: TokenClass }) => void,
      ) => void;
    };
  };
  readonly renderer: { readonly rules: Record<string, () => string> };
}

/**
 * A markdown-it plugin that lets lines break between phrases only; see `phraseMarks`. A Marp without this plugin
 * breaks as usual.
 *
 * @param terms what the story of the slides calls things
 */
export function typesetHtml(terms: Terms): (markdown: Markdown) => void {
  return (markdown) => setInPhrases(markdown, terms);
}

function setInPhrases({ core, renderer: { rules } }: Markdown, terms: Terms): void {
  for (const name of ['phrase', 'figure', 'latin', 'quote'] satisfies HoldName[]) {
    rules[`${name}_open`] = () => `<span class="${name}">`;
    rules[`${name}_close`] = () => '</span>';
  }
  rules.joint = () => '<wbr>';
  core.ruler.after('text_join', 'phrases', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'inline' && token.children !== null)
        token.children = withPhrases(token.children, terms, state.Token);
    }
  });
}

/** Phrases are cut by the whole sentence, not by its emphasis. */
function withPhrases(children: readonly Token[], terms: Terms, TokenOf: TokenClass): Token[] {
  const prepared = prepareText(children.map(textOf).join(''), terms);
  let position = 0;
  return children.flatMap((token) => {
    const from = position;
    position += textOf(token).length;
    if (token.type !== 'text') return [token];
    const marks = phraseMarks(prepared, { from, to: position });
    return quoteMarks(marks).map((mark) => tokenOf(mark, TokenOf));
  });
}

function tokenOf(mark: PhraseMark, TokenOf: TokenClass): Token {
  switch (mark.kind) {
    case 'open':
      return new TokenOf(`${mark.name}_open`, 'span', 1);
    case 'close':
      return new TokenOf(`${mark.name}_close`, 'span', -1);
    case 'joint':
      return new TokenOf('joint', 'wbr', 0);
    case 'text': {
      const token = new TokenOf('text', '', 0);
      token.content = mark.text;
      return token;
    }
  }
}

/** A line break ends a phrase. */
function textOf(token: Token): string {
  if (token.type === 'text') return token.content;
  return token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : '';
}
