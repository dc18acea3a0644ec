import { invariant } from '../../diagnostics/invariant.js';
import type {
  Brief,
  BriefArgument,
  BriefParagraph,
  BriefQuotation,
  BriefSection,
} from '../../model/brief.js';
import type { HandoutDrawing, HandoutPart } from '../../model/drawing.js';
import type { Handout } from '../../model/page.js';
import { pageSizeOf } from '../../model/paper-sizes.js';
import { wordsIn } from '../../model/words.js';
import { displayWidth } from '../../text/width.js';
import { columnHtml, headlineHtml, plainHtml, runningHtml } from '../phrase-html.js';
import { type BriefBand, bandsOf } from './brief-bands.js';
import { type BriefLayout, briefLayout } from './brief-layout.js';
import type { TextHandoutForm, TextHandoutKit } from './handout-form.js';
import { keyFigureView } from './key-figure.js';
import { notesView } from './notes-view.js';
import { type PaperDrawing, paperDrawing } from './paper-drawing.js';
import { placeHtml } from './place-html.js';
import { pictureView } from './story-picture.js';
import { textFrame, textSheets } from './text-frame.js';
import { textPlan } from './text-plan.js';

/** In half-width cells: a longer sentence is set smaller. */
const longThesis = 64;
/** About four lines of a column: what is shorter is not parted. */
const shortParagraph = 128;
/** A drawing or two: of a section of its own, and of each section of a whole story. */
const mostDrawings = { alone: 2, section: 1, whole: 4 } as const;

/**
 * The text one hands out: a head, then each section in bands of two columns with a margin, last the sources. In a
 * booklet what stands in the margin stands above the columns.
 */
export const brief = {
  name: 'brief',
  shows: 'text',
  files: {
    page: 'templates/handouts/brief.html.hbs',
    css: [...textSheets, 'templates/handouts/brief.css', 'templates/handouts/brief-booklet.css'],
  },
  textSizes: Object.freeze([10, 9.5]),
  bookletSizes: Object.freeze([11, 10.5, 10, 9.5]),
  reading: textPlan,
  draw,
} as const satisfies TextHandoutForm;

function draw(handout: Handout, kit: TextHandoutKit): HandoutDrawing {
  const { text, deck } = handout;
  invariant(text?.kind === 'brief', 'A brief is drawn from its text.');
  const { theme, messages, template } = kit;
  const layout = briefLayout(pageSizeOf(handout));
  const drawn = drawingsOf(text, handout, layout, kit);
  const sections = text.sections.map((section) => sectionView(section, drawn, layout, kit));
  const { label, within, title, standfirst, source, voices, picture } = text;
  const cover = picture && pictureView(picture, kit.pictures, { accent: 0, width: layout.textWidth });
  const { accents } = theme.tokens;
  const html = template.page({
    ...textFrame(handout, text, kit, brief.textSizes),
    accent: accents[deck.accent % accents.length]?.print ?? theme.tokens.print.ink,
    margin: layout.margin,
    gap: messages.speech.join === '' ? '\u3000' : ' ',
    source: plainHtml(source.long),
    standfirst: standfirst && runningHtml(standfirst.long),
    voices: voices && namesHtml(voices.long, messages.listComma),
    cover,
    sections: sections.map(({ view }) => view),
    notes: notesView(text.notes),
  });
  return {
    kind: 'handout',
    handout,
    html,
    parts: [
      { content: { label, within, title, standfirst, source, voices } },
      ...sections.flatMap(({ parts }) => parts),
      { content: text.notes },
    ],
  };
}

/** The drawings a brief has room for, by the argument: those that show most, and of each section one. */
function drawingsOf(
  { sections }: Brief,
  { deck }: Handout,
  { textWidth }: BriefLayout,
  kit: TextHandoutKit,
): ReadonlyMap<BriefArgument, PaperDrawing> {
  const alone = sections.length === 1;
  const candidates = sections.flatMap(({ arguments: all, accent }) =>
    all
      .filter(({ drawing }) => drawing !== undefined)
      .toSorted((one, other) => shownBy(other) - shownBy(one))
      .slice(0, alone ? mostDrawings.alone : mostDrawings.section)
      .map((argument) => ({ argument, accent })),
  );
  const chosen = candidates
    .toSorted((one, other) => shownBy(other.argument) - shownBy(one.argument))
    .slice(0, alone ? mostDrawings.alone : mostDrawings.whole);
  return new Map(
    chosen.flatMap(({ argument, accent }) => {
      const { id, drawing } = argument;
      if (drawing === undefined) return [];
      const of = { id, accent, language: deck.language, width: textWidth };
      const found = paperDrawing(drawing.content, of, kit);
      return found === undefined ? [] : [[argument, found] as const];
    }),
  );
}

function shownBy({ drawing }: BriefArgument): number {
  return drawing?.shows ?? 0;
}

/** Names, none of which a line parts. */
function namesHtml(names: string, comma: string): string {
  const each = names.split(comma);
  return each
    .map((name, index) => {
      const held = `<span class="phrase">${plainHtml(name)}`;
      return index === each.length - 1 ? `${held}</span>` : `${held}${comma.trimEnd()}</span>`;
    })
    .join(comma.endsWith(' ') ? ' ' : '<wbr>');
}

function sectionView(
  section: BriefSection,
  drawn: ReadonlyMap<BriefArgument, PaperDrawing>,
  { margin, portraitWidth }: BriefLayout,
  kit: TextHandoutKit,
): { readonly view: object; readonly parts: readonly HandoutPart[] } {
  const { theme, pictures } = kit;
  const { accents } = theme.tokens;
  const { number, heading, question, thesis, voices, accent } = section;
  const bands = bandsOf(section, (argument) => drawn.has(argument), margin);
  const drawings = bands.flatMap(({ arguments: [first] }) => (first && drawn.get(first)) ?? []);
  return {
    view: {
      id: section.id,
      accent: accents[accent % accents.length]?.print ?? theme.tokens.print.ink,
      number,
      heading: heading && headlineHtml(heading.long),
      thesis: thesis && headlineHtml(thesis.long),
      long: thesis !== undefined && displayWidth(thesis.long) > longThesis,
      question: question && runningHtml(question.long),
      bands: bands.map((band, index) => ({
        ...bandView(band, drawn),
        voices:
          index === 0
            ? voices.map(({ name, affiliation, picture }) => ({
                name: plainHtml(name.long),
                affiliation: affiliation && runningHtml(affiliation.long),
                picture: picture && pictureView(picture, pictures, { accent, width: portraitWidth }),
              }))
            : [],
      })),
    },
    parts: [
      { content: section },
      ...drawings.map(({ scene }) => ({ content: { headline: heading }, scene })),
    ],
  };
}

function bandView(
  { arguments: members, figures }: BriefBand,
  drawn: ReadonlyMap<BriefArgument, PaperDrawing>,
): object {
  const [first] = members;
  const drawing = first && drawn.get(first);
  return {
    figures: figures.map(keyFigureView),
    drawing: drawing &&
      first && {
        headline: headlineHtml(first.headline.long),
        place: first.place && placeHtml(first.place.long),
        svg: drawing.svg,
      },
    arguments: members.map((argument) => {
      const shown = drawn.get(argument) === undefined ? undefined : argument.drawing;
      const paragraphs = shown?.paragraphs ?? argument.paragraphs;
      // Over a drawing the headline stands across the columns; what somebody says in his own words needs none.
      const needs = shown === undefined && (paragraphs.length > 0 || argument.quotations.length === 0);
      return {
        headline: needs ? headlineHtml(argument.headline.long) : undefined,
        question: argument.question && runningHtml(argument.question.long),
        paragraphs: paragraphs.map(paragraphView),
        quotations: argument.quotations.map(quotationView),
        place: shown === undefined ? argument.place && placeHtml(argument.place.long) : undefined,
      };
    }),
  };
}

function paragraphView(paragraph: BriefParagraph): object {
  const { lead, sentences, number } = paragraph;
  const width = wordsIn(paragraph).reduce((sum, { long }) => sum + displayWidth(long), 0);
  return {
    number,
    short: width <= shortParagraph,
    lead: lead && columnHtml(lead.long, 'within'),
    sentences: sentences.map(({ long, language }, index) => ({
      text: columnHtml(long, index === sentences.length - 1 ? 'end' : 'within'),
      language,
    })),
  };
}

function quotationView({ text, speaker, occasion }: BriefQuotation): object {
  return {
    text: headlineHtml(text.long),
    speaker: plainHtml(speaker.long),
    occasion: occasion && runningHtml(occasion.long),
  };
}
