import { type CSSToken, type TokenFunction, TokenType, tokenize } from '@csstools/css-tokenizer';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/suggest.js';
import { lineStartsOf, positionAt } from '../parse/tree.js';
import { knownFunctions, knownRules } from './style-sheet-words.js';

interface Finding {
  /** The first and the last character of what is told, as indices. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * What is unsafe in a theme's own style sheet, each at its place. It stands inside web pages, and nothing is ever
 * fetched. The sheet is read as browsers read it, so that words written with escapes are what they say; what is known
 * to be harmless is allowed, and all else refused.
 */
export function styleSheetFaults(path: string, css: string): readonly Diagnostic[] {
  const lineStarts = lineStartsOf(css);
  const broken: Finding[] = [];
  const tokens = tokenize(
    { css },
    {
      onParseError: ({ message, sourceStart, sourceEnd }) =>
        broken.push({
          from: sourceStart,
          to: sourceEnd,
          message: `This is no CSS: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`,
          hint: 'Close what is open, or remove it.',
        }),
    },
  ).filter(([type]) => type !== TokenType.Comment && type !== TokenType.Whitespace);
  const found = tokens.flatMap((token, index) => unsafe(token, tokens.slice(index + 1, index + 4)) ?? []);
  return [...tagsIn(css), ...broken, ...found]
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to, message, hint }) => ({
      code: 'style-sheet-unsafe',
      severity: 'error',
      message,
      hint,
      path,
      ...positionAt(lineStarts, from),
      length: css.slice(from, to + 1).split('\n')[0]?.length ?? 0,
    }));
}

/** Tags end a style sheet inside a page wherever they stand, in strings and comments too. */
function tagsIn(css: string): readonly Finding[] {
  return [...css.matchAll(/<[/!]\S*/g)].map(({ 0: tag, index }) => ({
    from: index,
    to: index + tag.length - 1,
    message: 'A style sheet holds no tags.',
    hint: 'Remove it.',
  }));
}

/** What a token must not be, as far as the token itself and the three behind it tell. */
function unsafe(token: CSSToken, next: readonly CSSToken[]): Finding | undefined {
  const [type, , from, to] = token;
  const refuse = (message: string, hint: string): Finding => ({ from, to, message, hint });
  const fetching = () =>
    refuse(
      'A theme cannot fetch a file.',
      'Write the picture into the rule: url("data:image/png;base64,…").',
    );
  switch (type) {
    case TokenType.AtKeyword: {
      const name = token[4].value.toLowerCase();
      if (name === 'import')
        return refuse('A theme cannot import another style sheet.', 'Copy the rules into theme.css.');
      if (name === 'font-face')
        return refuse('A style sheet cannot bring a font.', 'Name its files in tokens.json, under fonts.');
      if (knownRules.includes(name)) return undefined;
      return refuse(`A theme cannot use @${name}.`, hintFor(name, knownRules, '@'));
    }
    case TokenType.URL:
      return isPicture(token[4].value) ? undefined : fetching();
    case TokenType.Function:
      return unsafeFunction(token, next, refuse, fetching);
    case TokenType.BadURL:
      return fetching();
    default:
      return undefined;
  }
}

function unsafeFunction(
  token: TokenFunction,
  [first, second]: readonly CSSToken[],
  refuse: (message: string, hint: string) => Finding,
  fetching: () => Finding,
): Finding | undefined {
  const name = token[4].value.toLowerCase();
  const isAlone = second?.[0] === TokenType.CloseParen;
  if (name === 'url')
    return first?.[0] === TokenType.String && isAlone && isPicture(first[4].value) ? undefined : fetching();
  // With a type, an attribute may become an address.
  if (name === 'attr')
    return first?.[0] === TokenType.Ident && isAlone
      ? undefined
      : refuse(
          'A theme reads attributes as text only.',
          'Write attr() with the name of the attribute alone.',
        );
  if (['image-set', '-webkit-image-set', 'image', 'src'].includes(name)) return fetching();
  if (knownFunctions.includes(name)) return undefined;
  return refuse(`A theme cannot use ${name}().`, hintFor(name, knownFunctions, ''));
}

function isPicture(address: string): boolean {
  return /^\s*data:image\/(?:png|jpeg|webp|avif|gif|svg\+xml)[;,]/i.test(address);
}

function hintFor(given: string, known: readonly string[], before: string): string {
  const near = suggest(given, known);
  return near === undefined
    ? 'Only what is known to fetch and run nothing is allowed: remove it.'
    : `Did you mean ${before}${near}? Only what is known to fetch and run nothing is allowed.`;
}
