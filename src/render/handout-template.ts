import Handlebars from 'handlebars';

/** The files a handout is made of, as paths from the package's root. */
export const handoutPaths = Object.freeze({
  page: 'templates/handouts/handout.html.hbs',
  css: 'templates/handouts/handout.css',
});

export interface HandoutTemplate {
  readonly page: (view: object) => string;
  readonly css: string;
}

/** Compiles the page; `sources` holds the texts of `handoutPaths`. */
export function compileHandoutTemplate(sources: {
  readonly page: string;
  readonly css: string;
}): HandoutTemplate {
  const environment = Handlebars.create();
  return Object.freeze({
    page: environment.compile(sources.page, { knownHelpersOnly: true }),
    css: sources.css,
  });
}
