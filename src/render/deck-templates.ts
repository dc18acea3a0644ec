import Handlebars from 'handlebars';
import { kindOf, slideOrder } from '../kinds/index.js';
import { escapeMarkdown, strongWithin } from './escape-markdown.js';
import { noteComment } from './note-comment.js';
import { yamlScalar } from './yaml-scalar.js';

/** Compiled templates of a deck: the frame, and one for each slide kind. */
export interface DeckTemplates {
  readonly deck: (view: object) => string;
  /** By the name of the kind. */
  readonly slides: Readonly<Record<string, (view: object) => string>>;
}

/** The template files a deck needs, as paths from the package's root. */
export const deckTemplatePaths: readonly string[] = Object.freeze([
  'templates/deck.md.hbs',
  ...new Set(slideOrder.map(slideTemplatePath)),
]);

/** Pictures under a headline have one template together. */
function slideTemplatePath(kind: string): string {
  const drawn = kindOf({ kind }).slide?.drawing !== undefined;
  return `templates/slides/${drawn ? 'drawing' : kind}.md.hbs`;
}

/**
 * What a template may do with a value. A bare `{{value}}` is escaped for Markdown; there is no way to write
 * one out raw but `{{{value}}}`, which stands in deck.md.hbs alone, for slides that are Markdown already.
 */
const writers = {
  escape: (value: unknown, name: unknown) => escapeMarkdown(text(value, name)),
  /** The address of a file beside the Markdown. */
  address: (value: unknown) => encodeURI(text(value)),
  yaml: (value: unknown) => yamlScalar(text(value)),
  notes: (value: unknown) => noteComment(Array.isArray(value) ? value.map((note) => text(note)) : []),
  /** A headline, and in a lighter voice which part of several this slide is. */
  headlineWithPart: (headline: unknown, part: unknown) =>
    [escapeMarkdown(text(headline)), ...(part ? [`*${escapeMarkdown(text(part))}*`] : [])].join(' '),
  /** Words that lead to a slide of the same deck, where there is one. */
  linked: (words: unknown, page: unknown) =>
    page === undefined ? escapeMarkdown(text(words)) : `[${escapeMarkdown(text(words))}](#${text(page)})`,
  /** An address that leads where it says. */
  linkedAddress: (address: unknown) => linkedAddress(text(address)),
  /** A text whose addresses lead where they say. */
  withAddresses: (words: unknown) =>
    text(words)
      .split(webAddress)
      .map((part, index) => (index % 2 === 1 ? linkedAddress(part) : escapeMarkdown(part)))
      .join(''),
  /** Marp lets the items of a list with these marks appear one by one. */
  bullet: (stepwise: unknown) => (stepwise === true ? '*' : '-'),
  point: (stepwise: unknown) => (stepwise === true ? ')' : '.'),
  /** A line with one part of it set strong. */
  strong: (before: unknown, part: unknown, after: unknown) =>
    strongWithin(text(before), text(part), text(after)),
} as const;

/** Handlebars is strict about calls, not about what they are given: a misspelt field would be a silence. */
function text(value: unknown, name?: unknown): string {
  if (value === undefined || value === null) {
    const field = typeof name === 'string' ? name : 'a field';
    throw new Error(`A template asks for ${field}, which its slide does not have.`);
  }
  return String(value);
}

/** Compiles the templates; `sources` holds the text of every file of `deckTemplatePaths`. */
export function compileDeckTemplates(sources: Readonly<Record<string, string>>): DeckTemplates {
  const environment = Handlebars.create();
  for (const [name, writer] of Object.entries(writers)) environment.registerHelper(name, writer);
  const compile = (path: string): ((view: object) => string) => {
    const source = sources[path];
    if (source === undefined) throw new Error(`The template ${path} is missing.`);
    const tree = Handlebars.parse(source);
    escapeByDefault(tree);
    return environment.compile(tree, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: Object.fromEntries(Object.keys(writers).map((name) => [name, true])),
    });
  };
  return {
    deck: compile('templates/deck.md.hbs'),
    slides: Object.fromEntries(slideOrder.map((kind) => [kind, compile(slideTemplatePath(kind))])),
  };
}

/**
 * Turns each `{{value}}` into `{{escape value}}`. Handlebars' own escaping is for HTML and is one for all its
 * environments, so it cannot be replaced; the tree can.
 */
function escapeByDefault(program: hbs.AST.Program): void {
  for (const statement of program.body) {
    if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement;
      escapeByDefault(block.program);
      if (block.inverse) escapeByDefault(block.inverse);
    }
    if (statement.type === 'MustacheStatement') {
      const mustache = statement as hbs.AST.MustacheStatement;
      const isCall = mustache.params.length > 0;
      if (!mustache.escaped || isCall) continue;
      const { path } = mustache;
      mustache.params = [path, named(path as hbs.AST.PathExpression)];
      mustache.path = {
        type: 'PathExpression',
        data: false,
        depth: 0,
        parts: ['escape'],
        original: 'escape',
        loc: mustache.loc,
      } as hbs.AST.PathExpression;
    }
  }
}

/** The field's name as a second argument, for the error when there is no such field. */
function named({ original, loc }: hbs.AST.PathExpression): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value: original, original, loc };
}

/** An address on the web in a text; blanks and the marks of Chinese texts end it. */
const webAddress = /(https?:\/\/[^\s，。；、（）《》]+)/;

/** A bar would end the cell of a table that the address stands in. */
function linkedAddress(address: string): string {
  const shown = escapeMarkdown(address);
  if (!URL.canParse(address)) return shown;
  const target = new URL(address).href.replace(
    /[()|]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${shown}](${target})`;
}
