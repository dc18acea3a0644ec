import Handlebars from 'handlebars';

export interface HandoutTemplate {
  readonly page: (view: object) => string;
  readonly css: string;
}

/** Compiles the page; `sources` holds the texts of the `files` of its form. */
export function compileHandoutTemplate(sources: {
  readonly page: string;
  readonly css: readonly string[];
}): HandoutTemplate {
  const environment = Handlebars.create();
  return Object.freeze({
    page: environment.compile(sources.page, { knownHelpersOnly: true }),
    css: sources.css.join('\n'),
  });
}
