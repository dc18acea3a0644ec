import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carouselOrder, kindOf, pictureOrder, slideOrder } from './kinds/index.js';
import type { AnyKind } from './kinds/kind.js';
import { languages } from './languages/index.js';
import { seriesForms } from './model/series.js';
import { filesUnder, readSourceFiles, root, type SourceFile } from './testing/source-files.js';

const files = readSourceFiles({ tests: false });
const everything = readSourceFiles({ tests: true });
const byPath = new Map(files.map((file) => [file.path, file]));

/** `src/kinds/waffle/poster.tsx` is in `kinds`; a file directly under src/ is in `''`. */
function layer(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}

/** One line for each import that breaks a rule, so that a failure says what to mend. */
function violations(
  from: (file: SourceFile) => boolean,
  forbidden: (specifier: string, target: string | undefined, file: SourceFile) => boolean,
): readonly string[] {
  return files
    .filter(from)
    .flatMap((file) =>
      file.imports
        .filter((found) => forbidden(found.specifier, found.file, file))
        .map((found) => `${file.path} imports ${found.specifier}`),
    );
}

const inLayer =
  (...names: readonly string[]) =>
  (file: SourceFile) =>
    names.includes(layer(file.path));

/** Every folder of a kind. */
const kindNames = readdirSync(join(root, 'src/kinds'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/**
 * The house from the ground up: what stands on a floor knows the floors below it, and nobody beside it or above. Files
 * that stand alone under src/ are named in full.
 */
const floors: readonly (readonly string[])[] = [
  ['model', 'src/generator.ts'],
  ['text', 'colour', 'icons'],
  ['diagnostics', 'charts', 'claims'],
  ['parse', 'world'],
  ['validate', 'layout', 'content'],
  ['kinds'],
  ['languages'],
  ['arrange'],
  ['fit', 'draw', 'measure'],
  ['render', 'reading'],
  ['export'],
  ['planning'],
  ['making'],
  ['src/generate.ts'],
  ['src/write-output.ts'],
  ['command', 'src/index.ts'],
  ['src/command-line.ts'],
  ['src/cli.ts'],
];

/** What runs the command: both know the process. */
const command = ['src/command-line.ts', 'src/cli.ts'];

/** What never touches the world: the same values in give the same values out. */
const pureLayers = [
  'text',
  'colour',
  'icons',
  'diagnostics',
  'charts',
  'claims',
  'parse',
  'validate',
  'layout',
  'content',
  'kinds',
  'languages',
  'arrange',
  'fit',
  'draw',
  'measure',
  'render',
] as const;

/** What the templates and style sheets of slides are called: the kind, or one name for all that show a picture. */
const slideSheets = new Set(
  slideOrder.map((kind) => (kindOf({ kind }).slide?.drawing === undefined ? kind : 'drawing')),
);

describe('who may not know whom', () => {
  test('the files are read and their imports understood', () => {
    expect(files.length).toBeGreaterThan(60);
    const unresolved = everything.flatMap((file) =>
      file.imports
        .filter((found) => found.file !== undefined && !existsSync(join(root, found.file)))
        .map((found) => `${file.path} imports ${found.specifier}`),
    );
    expect(unresolved).toEqual([]);
  });

  test('every folder stands on a floor and knows only those below', () => {
    const floorOf = new Map(floors.flatMap((floor, index) => floor.map((name) => [name, index] as const)));
    const placeOf = (path: string) => (layer(path) === '' ? path : layer(path));
    const places = [...new Set(files.map(({ path }) => placeOf(path)))];
    expect(places.toSorted()).toEqual([...floorOf.keys()].toSorted());
    const upwards = files.flatMap(({ path, imports }) =>
      imports.flatMap(({ file }) => {
        const [from, to] = [placeOf(path), placeOf(file ?? path)];
        const isBelow = (floorOf.get(to) ?? Number.NaN) < (floorOf.get(from) ?? Number.NaN);
        return from === to || isBelow ? [] : [`${path} imports ${file}`];
      }),
    );
    expect(upwards).toEqual([]);
  });

  test('ARCHITECTURE.md tells the same floors', () => {
    const document = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const told = /nobody above:([^.]*(?:\.ts[^.]*)*)\.\n/.exec(document)?.[1] ?? '';
    const named = told.split(';').map((floor) => [...floor.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named).toEqual(floors.map((floor) => floor.map((name) => name.replace('src/', ''))));
  });

  test('model imports nothing but the schema library', () => {
    expect(
      violations(inLayer('model'), (specifier, target) =>
        target === undefined ? specifier !== 'zod' : layer(target) !== 'model',
      ),
    ).toEqual([]);
  });

  test('the pure stages know no world, no export, no command, no files, no browser', () => {
    expect(
      violations(
        inLayer(...pureLayers),
        (specifier, target) =>
          ['world', 'export', 'command'].includes(layer(target ?? '')) ||
          [...command, 'src/generate.ts', 'src/write-output.ts'].includes(target ?? '') ||
          /^(node:)?(fs|child_process|net|http|https|os|process)\b/.test(specifier) ||
          /^puppeteer/.test(specifier),
      ),
    ).toEqual([]);
  });

  test('charts know no markup: they import nothing but the model, text and d3', () => {
    expect(
      violations(inLayer('charts'), (specifier, target) =>
        target === undefined
          ? !specifier.startsWith('d3-')
          : !['charts', 'model', 'text'].includes(layer(target)),
      ),
    ).toEqual([]);
  });

  test('only the drawers import Satori, and they know nothing of layouts', () => {
    expect(
      violations(
        (file) => layer(file.path) !== 'draw',
        (specifier) => /^satori(\/|$)/.test(specifier),
      ),
    ).toEqual([]);
    expect(
      violations(inLayer('draw'), (_specifier, target) =>
        ['layout', 'kinds', 'measure', 'render', 'fit'].includes(layer(target ?? '')),
      ),
    ).toEqual([]);
  });

  test('a layout makes a value: no layout imports or holds JSX', () => {
    expect(violations(inLayer('layout', 'kinds'), (specifier) => /jsx|^react/.test(specifier))).toEqual([]);
    expect(everything.map(({ path }) => path).filter((path) => path.endsWith('.tsx'))).toEqual([]);
  });

  test('what is measured is a scene or a page: no judge knows a layout', () => {
    expect(
      violations(inLayer('measure'), (_specifier, target) =>
        ['layout', 'kinds', 'draw'].includes(layer(target ?? '')),
      ),
    ).toEqual([]);
  });

  test('kinds do not import each other', () => {
    const folderOf = (path: string) => /^src\/kinds\/([^/]+)\//.exec(path)?.[1];
    const open = [
      'src/kinds/kind.ts',
      'src/kinds/without.ts',
      'src/kinds/drawn-slide.ts',
      'src/kinds/compared-kind.ts',
      'src/kinds/series-kind.ts',
    ];
    expect(
      violations(
        ({ path }) => folderOf(path) !== undefined,
        (_specifier, target, { path }) =>
          target !== undefined &&
          layer(target) === 'kinds' &&
          folderOf(target) !== folderOf(path) &&
          !open.includes(target),
      ),
    ).toEqual([]);
  });

  test('output formats do not import each other', () => {
    // The index page offers what there is; a format that imported the list would run in a circle.
    const known = ['src/export/index.ts', 'src/export/format.ts'];
    expect(
      violations(
        (file) => layer(file.path) === 'export' && basename(file.path) !== 'index.ts',
        (_specifier, target = '') =>
          /^src\/export\/(pictures\/(avif|jpeg|png|svg|webp)|[^/]+)\.ts$/.test(target) &&
          !known.includes(target),
      ),
    ).toEqual([]);
  });

  test('only the browser of the world imports Puppeteer and the embedded Chromium', () => {
    expect(
      violations(
        (file) => !file.path.startsWith('src/world/browser'),
        (specifier) => /^(puppeteer|@puppeteer\/|@sparticuz\/)/.test(specifier),
      ),
    ).toEqual([]);
  });

  test('nothing but the command knows the command', () => {
    expect(
      violations(
        (file) => !command.includes(file.path) && layer(file.path) !== 'command',
        (_specifier, target) => command.includes(target ?? '') || layer(target ?? '') === 'command',
      ),
    ).toEqual([]);
  });

  test('only the command and the default world touch the process and its environment', () => {
    const touching = files
      .filter(({ code }) => /\bprocess\.(?!versions?\b)\w/.test(code))
      .map(({ path }) => path)
      .filter((path) => !command.includes(path) && layer(path) !== 'world');
    expect(touching).toEqual([]);
  });

  test('nothing prints behind the back of the terminal', () => {
    const printing = files.filter(({ code }) => /\bconsole\.\w/.test(code)).map(({ path }) => path);
    expect(printing).toEqual([]);
  });

  test('imports never run in a circle', () => {
    expect(findCircle()).toEqual([]);
  });

  test('the command loads no engine before it has read its arguments', () => {
    const light = new Set(['commander', 'picocolors']);
    const heavy = loadedBy('src/command-line.ts').filter(
      (specifier) => !specifier.startsWith('node:') && !light.has(specifier),
    );
    expect(heavy).toEqual([]);
  });

  test('what tells a Node that is too old so can be read by it', () => {
    expect(loadedBy('src/cli.ts')).toEqual(['node:fs']);
  });
});

describe('nothing stands unlisted', () => {
  test('every source file is reached from the command or the public API', () => {
    // The world in memory is for tests, and for programs that bring their own.
    const entries = ['src/cli.ts', 'src/index.ts', 'src/world/memory-world.ts'];
    const reached = new Set(entries.flatMap((entry) => [...reachableFrom(entry)]));
    expect(files.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('every rule is met in the list of rules', () => {
    expect(unlisted('src/validate/rules', /\.ts$/)).toEqual([]);
  });

  test('every kind is a folder that bears its name, and is met in the list of kinds', () => {
    expect(kindNames.length).toBeGreaterThan(20);
    const listed = byPath.get('src/kinds/index.ts')?.imports.map(({ file }) => file);
    expect(listed).toEqual(expect.arrayContaining(kindNames.map((name) => `src/kinds/${name}/index.ts`)));
    expect(kindNames.map((kind) => kindOf({ kind }).name)).toEqual(kindNames);
  });

  test('every kind has its place in the order of slides, of pictures and of carousels, if it is shown there', () => {
    const shown = kindNames.map((kind) => kindOf({ kind }));
    const names = (kinds: readonly AnyKind[]) => kinds.map(({ name }) => name).toSorted();
    expect(names(shown.filter(({ slide }) => slide !== undefined))).toEqual(slideOrder.toSorted());
    expect(names(shown.filter(({ picture }) => picture !== undefined))).toEqual(pictureOrder.toSorted());
    expect(names(shown.filter(({ picture }) => picture?.inCarousel === 'inner'))).toEqual(
      carouselOrder.toSorted(),
    );
    expect(names(shown.filter(({ slide, picture }) => slide === undefined && picture === undefined))).toEqual(
      [],
    );
  });

  test('every slide kind has a template, and every template a slide kind', () => {
    const templates = [...slideSheets].map((kind) => `${kind}.md.hbs`);
    expect(readdirSync(join(root, 'templates/slides')).toSorted()).toEqual(templates.toSorted());
  });

  test('a format is declared once: its name stands in its own file, and its file in the list', () => {
    const list = 'src/export/index.ts';
    const listed = new Set(byPath.get(list)?.imports.map(({ file }) => file));
    const declared = files.flatMap(({ path, code }) =>
      layer(path) === 'export' && /satisfies \w+Format;/.test(code)
        ? [{ path, name: /\bname: '(\w+)'/.exec(code)?.[1] }]
        : [],
    );
    expect(declared.length).toBeGreaterThan(7);
    expect(declared.filter(({ path }) => !listed.has(path))).toEqual([]);
    // What these name is something else: the index page and its small pictures, logos, an element, and what libraries take and give.
    const others =
      /^src\/(draw\/(scene-elements|svg)|export\/(desk\/preview|index-page|pictures\/rasterise)|making\/decks|validate\/theme-logo|world\/browser\/page)\.ts$/;
    for (const { path, name } of declared) {
      const naming = files.filter((file) => file.code.includes(`'${name}'`) && !others.test(file.path));
      expect(naming.map((file) => file.path)).toEqual([path]);
    }
  });

  test('every other template is named in the code', () => {
    const code = files.map((file) => file.code).join('\n');
    const unnamed = filesUnder('templates')
      .filter((path) => !path.startsWith('templates/slides/'))
      .filter((path) => !code.includes(path) && !code.includes(basename(path)));
    expect(unnamed).toEqual([]);
  });

  test('every form of chart is met in the list of forms, and drawn in some kind of picture', () => {
    const forms = files.filter(({ path, code }) => layer(path) === 'charts' && /^ +drawnIn: '/m.test(code));
    expect(forms.length).toBeGreaterThan(3);
    const listed = new Set(byPath.get('src/charts/index.ts')?.imports.map(({ file }) => file));
    const drawn = new Set(
      files.filter(inLayer('kinds', 'layout')).flatMap(({ imports }) => imports.map(({ file }) => file)),
    );
    const paths = forms.map(({ path }) => path);
    expect(paths.filter((path) => !listed.has(path) || !drawn.has(path))).toEqual([]);
  });

  test('every language is one file that bears its name, and is met in the list of languages', () => {
    const others = ['index.ts', 'language.ts', 'labels-of.ts'];
    const named = readdirSync(join(root, 'src/languages')).filter((file) => /(?<!\.test)\.ts$/.test(file));
    expect(named.filter((file) => !others.includes(file)).toSorted()).toEqual(
      languages.map((language) => `${language}.ts`).toSorted(),
    );
    expect(unlisted('src/languages', /languages\/(?!language|labels-of)[^/]+\.ts$/)).toEqual([]);
  });

  test('every slide kind has its style sheet, and every style sheet a slide kind or what it imports', () => {
    const read = (path: string) => readFileSync(join(root, 'assets/slides', path), 'utf8');
    const sheets = readdirSync(join(root, 'assets/slides')).filter((name) => name.endsWith('.css'));
    expect(sheets.sort()).toEqual(['base.css', ...[...slideSheets].map((kind) => `${kind}.css`)].sort());
    const imported = sheets.flatMap((sheet) =>
      [...read(sheet).matchAll(/^@import "parts\/([^"]+)";$/gm)].map(([, part]) => part),
    );
    expect(readdirSync(join(root, 'assets/slides/parts')).sort()).toEqual([...new Set(imported)].sort());
  });

  test('every theme is a folder with its tokens and nothing else: the style sheets of slides serve all', () => {
    for (const theme of readdirSync(join(root, 'assets/themes')))
      expect(readdirSync(join(root, 'assets/themes', theme)), theme).toEqual(['tokens.json']);
  });
});

describe('what is added is added in few places', () => {
  /** The files in which a name stands as a text or in the path of an import. */
  const naming = (name: string) =>
    files.filter(({ code }) => new RegExp(`['/]${name}['/]`).test(code)).map(({ path }) => path);

  test('a kind is named in its own folder, in the list, and where a language has words for it', () => {
    // Names that mean something else besides: roles of slides, lists of a story, a calculation, what an artifact rests on.
    const ambiguous = [
      'change',
      'cover',
      'opener',
      'points',
      'measures',
      'recommendations',
      'cases',
      'sources',
    ];
    // The forms of a series are named by authors, and each by its chart.
    const forms: readonly string[] = seriesForms;
    for (const kind of kindNames.filter((name) => ![...ambiguous, ...forms].includes(name))) {
      const own = naming(kind).filter((path) => path.startsWith(`src/kinds/${kind}/`));
      const others = naming(kind).filter((path) => !own.includes(path) && layer(path) !== 'languages');
      expect({ kind, own, others }).toEqual({
        kind,
        own: [`src/kinds/${kind}/content.ts`],
        others: ['src/kinds/index.ts'],
      });
    }
  });

  test('no selector of CSS in the code names a kind: each says itself how its slide is read and where a logo stands', () => {
    const names = kindNames.join('|');
    const composed = kindNames.filter((kind) => kind.includes('-')).join('|');
    const selector = new RegExp(`section\\.(?:${names})\\b|\\.(?:${composed})(?![\\w-])`);
    expect(files.filter(({ code }) => selector.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('a form of chart is met in its own file, in the list, and in three more at most', () => {
    const listed = byPath.get('src/charts/index.ts')?.imports.flatMap(({ file }) => file ?? []) ?? [];
    for (const form of listed.filter((path) => path !== 'src/charts/chart.ts')) {
      const met = files.filter(({ imports }) => imports.some(({ file }) => file === form));
      expect(met.map(({ path }) => path).length, form).toBeLessThanOrEqual(1 + 3);
    }
  });

  test('a language is met nowhere but in the list, and where another country says what it says otherwise', () => {
    const variants = ['en-GB', 'en-US', 'zh-HK'].map((tag) => `src/languages/${tag}.ts`);
    for (const language of languages) {
      const met = files.filter(
        ({ path, imports }) =>
          !variants.includes(path) && imports.some(({ file }) => file === `src/languages/${language}.ts`),
      );
      expect(met.map(({ path }) => path)).toEqual(['src/languages/index.ts']);
    }
  });
});

describe('the house is in order', () => {
  test('src holds only the folders that ARCHITECTURE.md names', () => {
    const document = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const named = [...document.matchAll(/^ {2}([a-z-]+)\/ /gm)].map(([, name]) => name);
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...new Set(named)].sort());
  });

  test('no file is a bag of odds and ends', () => {
    const bags = everything.filter(({ path }) =>
      /(^|[/-])(utils?|utilities|helpers?|common|misc|shared|stuff)([./-]|$)/.test(path),
    );
    expect(bags.map(({ path }) => path)).toEqual([]);
  });

  test('no source file is longer than 300 lines, and half of them are shorter than 100', () => {
    const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
    expect(median).toBeLessThan(100);
  });

  test('a test stands beside the file it tests, and has its name', () => {
    const lonely = everything
      .map(({ path }) => path)
      .filter((path) => /\.test\.tsx?$/.test(path) && layer(path) !== 'end-to-end')
      .filter((path) => {
        const subject = path.replace(/\.test\.tsx?$/, '');
        return !['.ts', '.tsx'].some((ending) => existsSync(join(root, subject + ending)));
      });
    expect(lonely).toEqual(['src/architecture.test.ts', 'src/documentation.test.ts']);
  });
});

/** Files of a folder that its index.ts does not import. */
function unlisted(folder: string, member: RegExp): readonly string[] {
  const list = byPath.get(`${folder}/index.ts`);
  const listed = new Set(list?.imports.map(({ file }) => file));
  return files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${folder}/`) && path !== list?.path && member.test(path))
    .filter((path) => !listed.has(path));
}

/** The packages that starting a file loads, through every import that is not lazy and not a mere type. */
function loadedBy(path: string): readonly string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (current: string) => {
    if (seen.has(current)) return;
    seen.add(current);
    for (const found of byPath.get(current)?.imports ?? []) {
      if (found.dynamic || found.typeOnly) continue;
      if (found.file === undefined) packages.add(found.specifier);
      else visit(found.file);
    }
  };
  visit(path);
  return [...packages];
}

function reachableFrom(path: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (current: string) => {
    if (seen.has(current)) return;
    seen.add(current);
    for (const { file } of byPath.get(current)?.imports ?? []) if (file !== undefined) visit(file);
  };
  visit(path);
  return seen;
}

/** The first circle of imports, as the files one passes; empty when there is none. */
function findCircle(): readonly string[] {
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return [];
    for (const { file } of byPath.get(path)?.imports ?? []) {
      const circle = file === undefined ? [] : visit(file, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    finished.add(path);
    return [];
  };
  for (const { path } of files) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
