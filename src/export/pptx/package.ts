import { strToU8, type Zippable, zipSync } from 'fflate';
import { generator } from '../../generator.js';
import type { EditableChart, EditableDeck } from '../../model/editable-deck.js';
import { chartParts } from './chart/chart-parts.js';
import { coloursIn, firstAccent } from './parts/colours.js';
import { contentTypesPart } from './parts/content-types.js';
import { layoutPart } from './parts/layout.js';
import { layoutsOf } from './parts/layouts.js';
import { masterPart } from './parts/master.js';
import { type MediaFiles, mediaFiles } from './parts/media.js';
import { notesMasterPart, notesPart } from './parts/notes.js';
import { presentationPart } from './parts/presentation.js';
import { applicationPropertiesPart, corePropertiesPart } from './parts/properties.js';
import { type Relationships, relationships, relationshipsPart } from './parts/relationships.js';
import { slidePart } from './parts/slide.js';
import { smallParts } from './parts/small-parts.js';
import { themePart } from './parts/theme.js';
import { relationship } from './xml/namespaces.js';

/** The parts of a package by their paths, in the order in which they stand in the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Where things are aligned: the margins, the middle, and the edges of the twelve columns' halves. In px. */
const guides = Object.freeze({ across: [84, 640, 1196], down: [84, 360, 664] });

/**
 * A deck as the parts of a presentation that PowerPoint, WPS, Keynote and LibreOffice edit. Pure: the same deck and date
 * give the same bytes.
 *
 * @param date of the document's properties
 */
export function presentationParts(deck: EditableDeck, date: Date): Parts {
  const parts = new Map<string, Uint8Array>();
  const related = new Map<string, Relationships>();
  const media = mediaFiles();
  const put = (path: string, xml: string) => parts.set(path, strToU8(xml));
  const relationshipsOf = (path: string): Relationships => {
    const found = related.get(path) ?? relationships();
    related.set(path, found);
    return found;
  };
  const { language } = deck;
  const family = (name: string, weight: number) => fontsIn(deck, name, weight);
  const presentation = relationshipsOf('ppt/presentation.xml');
  const root = relationshipsOf('');
  root.to('officeDocument', 'ppt/presentation.xml');
  root.to(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  root.to('extended-properties', 'docProps/app.xml');

  const master = presentation.to('slideMaster', 'slideMasters/slideMaster1.xml');
  const ofMaster = relationshipsOf('ppt/slideMasters/slideMaster1.xml');
  const layoutContext = (pictures: (address: string) => string) => ({
    theme: deck.theme,
    language,
    prompts: { fontsOf: family, addPicture: pictures },
  });
  // Which layouts there are is known before any picture has its number: names do for them.
  const layouts = layoutsOf(
    deck,
    layoutContext((address) => address),
  );
  const layoutOf = new Map<number, number>();
  const listed = layouts.map(({ name, slide, slides }, index) => {
    const path = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
    const own = relationshipsOf(path);
    own.to('slideMaster', '../slideMasters/slideMaster1.xml');
    put(path, layoutPart(name, slide, layoutContext(picturesOf(own, media))));
    for (const each of slides) layoutOf.set(each, index + 1);
    return { relationship: ofMaster.to('slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`) };
  });
  ofMaster.to('theme', '../theme/theme1.xml');
  put('ppt/slideMasters/slideMaster1.xml', masterPart(deck, listed));
  put('ppt/theme/theme1.xml', themePart(deck.theme));

  const places = new Map(deck.slides.map(({ id }, index) => [id, index + 1]));
  let charts = 0;
  const slides = deck.slides.map((slide, index) => {
    const number = index + 1;
    const path = `ppt/slides/slide${number}.xml`;
    const own = relationshipsOf(path);
    own.to('slideLayout', `../slideLayouts/slideLayout${layoutOf.get(index) ?? 1}.xml`);
    const colourOf = coloursIn(deck.theme, firstAccent(slide, deck.theme));
    put(
      path,
      slidePart(slide, {
        theme: deck.theme,
        language,
        number,
        fontsOf: family,
        addPicture: picturesOf(own, media),
        linkTo: (link) => {
          if (!link.startsWith('#')) return { id: own.to('hyperlink', link, true), slide: false };
          const place = places.get(link.slice(1));
          return place === undefined ? undefined : { id: own.to('slide', `slide${place}.xml`), slide: true };
        },
        addChart: (shape: EditableChart) => {
          charts += 1;
          const chart = chartParts(shape.chart, { language, colourOf, fonts: themeFonts });
          put(`ppt/charts/chart${charts}.xml`, chart.chartXml);
          relationshipsOf(`ppt/charts/chart${charts}.xml`).to(
            'package',
            `../embeddings/workbook${charts}.xlsx`,
          );
          parts.set(`ppt/embeddings/workbook${charts}.xlsx`, chart.workbook);
          return own.to('chart', `../charts/chart${charts}.xml`);
        },
      }),
    );
    const notes = `ppt/notesSlides/notesSlide${number}.xml`;
    put(notes, notesPart(slide.notes, language));
    relationshipsOf(notes).to('notesMaster', '../notesMasters/notesMaster1.xml');
    relationshipsOf(notes).to('slide', `../slides/slide${number}.xml`);
    own.to('notesSlide', `../notesSlides/notesSlide${number}.xml`);
    return presentation.to('slide', `slides/slide${number}.xml`);
  });

  const notesMaster = presentation.to('notesMaster', 'notesMasters/notesMaster1.xml');
  put('ppt/notesMasters/notesMaster1.xml', notesMasterPart());
  relationshipsOf('ppt/notesMasters/notesMaster1.xml').to('theme', '../theme/theme2.xml');
  put('ppt/theme/theme2.xml', themePart(deck.theme));
  for (const { path, xml, type } of smallParts) {
    put(`ppt/${path}`, xml);
    presentation.to(type, path);
  }
  presentation.to('theme', 'theme/theme1.xml');
  put(
    'ppt/presentation.xml',
    presentationPart({ language, master, notesMaster, slides, sections: deck.sections, guides }),
  );
  put('docProps/core.xml', corePropertiesPart(deck, date));
  put(
    'docProps/app.xml',
    applicationPropertiesPart(slides.length, slides.length, `${generator.name} ${generator.version}`),
  );
  for (const { path, bytes } of media.all()) parts.set(path, bytes);
  for (const [path, own] of related) put(relationshipsPathOf(path), relationshipsPart(own.all()));
  return new Map([['[Content_Types].xml', strToU8(contentTypesPart([...parts.keys()]))], ...parts]);
}

function picturesOf(own: Relationships, media: MediaFiles): (address: string) => string {
  return (address) =>
    own.to(`${relationship}/image`, `../media/${media.add(address).path.split('/').at(-1)}`);
}

/** Where the relationships of a part stand: beside it, in a folder of their own. */
function relationshipsPathOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The families of a theme, by the names a part knows them by. */
const themeFonts = Object.freeze({
  headline: { latin: '+mj-lt', eastAsian: '+mj-ea' },
  text: { latin: '+mn-lt', eastAsian: '+mn-ea' },
});

/** The families of a face that a drawing names: as fonts of the theme where they are those. */
function fontsIn({ theme }: EditableDeck, families: string, weight: number) {
  // Behind the family stand those that draw what it lacks, which an editor finds by itself.
  const name = (families.split(',')[0] ?? families).replace(/^\s*['"]?|['"]?\s*$/g, '');
  const bold = weight >= 600;
  const major = [theme.headline.latin, theme.headline.eastAsian].includes(name);
  const minor = [theme.text.latin, theme.text.eastAsian].includes(name);
  if (!major && !minor) return { latin: name, eastAsian: name, bold };
  const font = major ? 'mj' : 'mn';
  return { latin: `+${font}-lt`, eastAsian: `+${font}-ea`, bold };
}

/** The earliest time a ZIP file can name: the same parts always give the same bytes. */
const noTime = new Date(1980, 0, 1);

/** The parts as one file. */
export function packed(parts: Parts): Uint8Array {
  const files: Zippable = {};
  // Workbooks and pictures are packed already.
  for (const [path, bytes] of parts)
    files[path] = [bytes, { level: /\.(?:xlsx|png|jpeg)$/.test(path) ? 0 : 9, mtime: noTime }];
  return zipSync(files);
}
