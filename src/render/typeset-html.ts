import { splitPhrases } from '../text/phrases.js';

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

/** Only Chinese needs help: other scripts break at their spaces. Figures with marks inside do too: 15%～30%. */
const needsGlue = /\p{Script=Han}|\d.*[^\p{L}\p{N}.,\s].*|.*[^\p{L}\p{N}.,\s].*\d/u;
/** Longer ones must be able to break: glue that is wider than its line cannot. */
const longestGlue = 12;
/** The single dash between two names, 中国—东盟, holds them on one line. The long dash —— does not. */
const joinsNames = /\p{L}[—–]$/u;

/**
 * A markdown-it plugin that lets lines break between phrases only: each phrase stands in a span that does not
 * wrap. Spans and not `<wbr>`, because the hair of space between Han and Latin is lost at a `<wbr>`, and
 * because a Marp without this plugin then simply breaks as usual. Copied text is clean.
 */
export function typesetHtml(markdown: Markdown): void {
  const { rules } = markdown.renderer;
  rules.phrase_open = () => '<span class="phrase">';
  rules.phrase_close = () => '</span>';
  markdown.core.ruler.after('text_join', 'phrases', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'inline' && token.children !== null) {
        token.children = withPhrases(token.children, state.Token);
      }
    }
  });
}

function withPhrases(children: readonly Token[], TokenOf: TokenClass): Token[] {
  const starts = phraseStarts(children.map(textOf).join(''));
  const result: Token[] = [];
  let position = 0;
  for (const token of children) {
    if (token.type === 'text') {
      for (const piece of cutAt(token.content, position, starts)) result.push(...glued(piece, TokenOf));
    } else {
      result.push(token);
    }
    position += textOf(token).length;
  }
  return result;
}

/** Decks are drawn again while they are fitted, and running heads repeat: each text is cut once. */
const startsOfText = new Map<string, ReadonlySet<number>>();
/** Enough for a build; a preview that runs for days must not gather texts without end. */
const mostTexts = 5000;

function phraseStarts(text: string): ReadonlySet<number> {
  const known = startsOfText.get(text);
  if (known !== undefined) return known;
  const starts = new Set<number>();
  let offset = 0;
  let last = '';
  for (const phrase of splitPhrases(text)) {
    const joined = last + phrase;
    const pair = joinsNames.test(last) && [...joined].length <= longestGlue;
    if (!pair) starts.add(offset);
    last = pair ? joined : phrase;
    offset += phrase.length;
  }
  if (startsOfText.size >= mostTexts) startsOfText.clear();
  startsOfText.set(text, starts);
  return starts;
}

/**
 * A phrase in its span. Space after it stays outside, where a line may end; so do opening marks before it: at
 * the start of a line the browser trims their empty half only outside a span.
 */
function glued(piece: string, TokenOf: TokenClass): readonly Token[] {
  const [, opening = '', phrase = '', space = ''] = /^([“‘《（【「『]*)(.*?)(\s*)$/su.exec(piece) ?? [];
  const text = (content: string): Token => {
    const token = new TokenOf('text', '', 0);
    token.content = content;
    return token;
  };
  const length = [...phrase].length;
  if (length < 2 || length > longestGlue || !needsGlue.test(phrase)) return [text(piece)];
  return [
    ...(opening === '' ? [] : [text(opening)]),
    new TokenOf('phrase_open', 'span', 1),
    text(phrase),
    new TokenOf('phrase_close', 'span', -1),
    ...(space === '' ? [] : [text(space)]),
  ];
}

/** A line break ends a phrase. */
function textOf(token: Token): string {
  if (token.type === 'text') return token.content;
  return token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : '';
}

/** The text cut at every start that lies inside it; `position` is where the text itself begins. */
function cutAt(text: string, position: number, starts: ReadonlySet<number>): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let index = 1; index <= text.length; index++) {
    if (index === text.length || starts.has(position + index)) {
      pieces.push(text.slice(from, index));
      from = index;
    }
  }
  return pieces;
}
