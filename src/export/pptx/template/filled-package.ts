import { strToU8 } from 'fflate';
import { generator } from '../../../generator.js';
import type { EditableChart, EditableDeck } from '../../../model/editable-deck.js';
import { chartParts } from '../chart/chart-parts.js';
import type { Parts } from '../package.js';
import { contentTypesPart } from '../parts/content-types.js';
import { mediaFiles } from '../parts/media.js';
import { notesMasterPart, notesPart } from '../parts/notes.js';
import { applicationPropertiesPart, corePropertiesPart } from '../parts/properties.js';
import { type Relationships, relationships, relationshipsPart } from '../parts/relationships.js';
import { smallParts } from '../parts/small-parts.js';
import { themePart } from '../parts/theme.js';
import type { FilledDeck } from './fill-deck.js';
import { filledPresentationPart } from './presentation-part.js';
import { relationshipsPathOf, targetFrom } from './read-package.js';
import { filledSlidePart } from './slide-part.js';
import type { Template } from './template.js';
import { templateColours } from './template-colours.js';

const presentationPath = 'ppt/presentation.xml';

/**
 * A deck on the layouts of a template as the parts of a presentation: of the template its masters, layouts, themes and
 * what these show, byte for byte; all else is ours. Pure: the same deck, template and date give the same bytes.
 */
export function filledParts(deck: EditableDeck, filled: FilledDeck, date: Date): Parts {
  const { template } = filled;
  const parts = new Map<string, Uint8Array>();
  const related = new Map<string, Relationships>();
  const isFree = (path: string) => !template.kept.has(path) && !parts.has(path);
  const put = (path: string, content: string | Uint8Array) =>
    parts.set(path, typeof content === 'string' ? strToU8(content) : content);
  const relationshipsOf = (path: string): Relationships => {
    const found = related.get(path) ?? relationships();
    related.set(path, found);
    return found;
  };
  const lead = (from: string, type: string, to: string) =>
    relationshipsOf(from).to(type, targetFrom(from, to));
  lead('', 'officeDocument', presentationPath);
  lead(
    '',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  lead('', 'extended-properties', 'docProps/app.xml');
  for (const { type, part } of template.presentation.targets.values()) lead(presentationPath, type, part);

  // Whatever the template's own pictures are called, none begins like ours.
  let picture = 'ppt/media/story';
  while ([...template.kept.keys()].some((path) => path.startsWith(picture))) picture += '-';
  const media = mediaFiles((index) => `${picture}${index}`);
  const { language } = deck;
  const slidePath = (index: number) => `ppt/slides/slide${index + 1}.xml`;
  const notesMaster = notesMasterOf();
  const places = new Map(deck.slides.map(({ id }, index) => [id, slidePath(index)]));
  const fontsOf = fontsIn(deck);
  let charts = 0;
  const slides = filled.slides.map((slide, index) => {
    const source = deck.slides[index];
    const path = slidePath(index);
    lead(path, 'slideLayout', slide.layout.part);
    const colours = templateColours(deck.theme, { ground: source?.ground ?? '' }, slide.layout);
    put(
      path,
      filledSlidePart(slide, {
        id: source?.id ?? '',
        language,
        number: index + 1,
        colours,
        fontsOf,
        addPicture: (address) => lead(path, 'image', media.add(address).path),
        linkTo: (link) => {
          if (!link.startsWith('#'))
            return { id: relationshipsOf(path).to('hyperlink', link, true), slide: false };
          const place = places.get(link.slice(1));
          return place === undefined ? undefined : { id: lead(path, 'slide', place), slide: true };
        },
        addChart: (shape, scale) => addChart(path, shape, scale, colours.drawn),
      }),
    );
    const notes = `ppt/notesSlides/notesSlide${index + 1}.xml`;
    put(notes, notesPart(source?.notes ?? [], language));
    lead(notes, 'notesMaster', notesMaster);
    lead(notes, 'slide', path);
    lead(path, 'notesSlide', notes);
    return lead(presentationPath, 'slide', path);
  });
  const hasStyles = [...template.presentation.targets.values()].some(({ type }) => type === 'tableStyles');
  for (const { path, xml, type } of smallParts) {
    if (type === 'tableStyles' && hasStyles) continue;
    put(`ppt/${path}`, xml);
    lead(presentationPath, type, `ppt/${path}`);
  }
  put(
    presentationPath,
    filledPresentationPart(template.presentation, {
      language,
      slides,
      sections: deck.sections,
      notesMaster: lead(presentationPath, 'notesMaster', notesMaster),
      relationshipTo: (part) =>
        lead(
          presentationPath,
          [...template.presentation.targets.values()].find((each) => each.part === part)?.type ?? '',
          part,
        ),
    }),
  );
  put('docProps/core.xml', corePropertiesPart(deck, date));
  put(
    'docProps/app.xml',
    applicationPropertiesPart(
      slides.length,
      slides.length,
      `${generator.name} ${generator.version}`,
      formatOf(template),
    ),
  );
  for (const { path, bytes } of media.all()) put(path, bytes);
  for (const [path, own] of related) put(relationshipsPathOf(path), relationshipsPart(own.all()));
  return new Map([
    ['[Content_Types].xml', strToU8(contentTypesPart([...parts.keys()], template.types))],
    ...parts,
    ...template.kept,
  ]);

  /** That of the template, or else ours with a theme of its own. */
  function notesMasterOf(): string {
    const known = [...template.presentation.targets.values()].find(({ type }) => type === 'notesMaster');
    if (known !== undefined) return known.part;
    const path = freeName('ppt/notesMasters/notesMaster1.xml', isFree);
    put(path, notesMasterPart());
    const theme = freeName('ppt/theme/theme1.xml', isFree);
    put(theme, themePart(deck.theme));
    lead(path, 'theme', theme);
    return path;
  }

  function addChart(
    slide: string,
    { chart }: EditableChart,
    scale: number,
    colourOf: (hex: string) => string,
  ): string {
    charts += 1;
    const made = chartParts(chart, { language, colourOf, fonts: chartFonts });
    const path = freeName(`ppt/charts/chart${charts}.xml`, isFree);
    const workbook = freeName(`ppt/embeddings/workbook${charts}.xlsx`, isFree);
    put(path, scaledType(made.chartXml, scale));
    put(workbook, made.workbook);
    lead(path, 'package', workbook);
    return lead(slide, 'chart', path);
  }
}

/** The type of a chart is told in points, all else as shares of its frame. */
function scaledType(chartXml: string, scale: number): string {
  return chartXml.replace(
    / sz="(\d+)"/g,
    (_, size: string) => ` sz="${Math.round((Number(size) * scale) / 50) * 50}"`,
  );
}

/** A name that no other part has: the same, or with a number behind it. */
function freeName(path: string, isFree: (path: string) => boolean): string {
  if (isFree(path)) return path;
  const [, stem = path, number = '', end = ''] = /^(.*?)(\d*)(\.\w+)?$/.exec(path) ?? [];
  for (let next = Number(number || 0) + 1; ; next += 1) {
    const name = `${stem}${next}${end}`;
    if (isFree(name)) return name;
  }
}

/** Our faces as fonts of the theme: that of headlines as its major one, all others as its minor one. */
function fontsIn({ theme }: EditableDeck) {
  return (families: string, weight: number) => {
    const name = (families.split(',')[0] ?? families).replace(/^\s*['"]?|['"]?\s*$/g, '');
    const font = [theme.headline.latin, theme.headline.eastAsian].includes(name) ? 'mj' : 'mn';
    return { latin: `+${font}-lt`, eastAsian: `+${font}-ea`, bold: weight >= 600 };
  };
}

const chartFonts = Object.freeze({
  headline: { latin: '+mj-lt', eastAsian: '+mj-ea' },
  text: { latin: '+mn-lt', eastAsian: '+mn-ea' },
});

function formatOf({ width, height }: Template): string {
  const ratio = width / height;
  if (Math.abs(ratio - 4 / 3) < 0.01) return 'On-screen Show (4:3)';
  if (Math.abs(ratio - 16 / 9) < 0.01) return 'Widescreen';
  return Math.abs(ratio - 16 / 10) < 0.01 ? 'On-screen Show (16:10)' : 'Custom';
}
