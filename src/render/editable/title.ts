import { textBox } from '../../layout/editable/boxes.js';
import { linesOf, wordsOf } from '../../layout/editable/measure.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type {
  EditableParagraph,
  EditableRun,
  EditableStyle,
  EditableText,
} from '../../model/editable-deck.js';
import type { Slide } from '../../model/page.js';
import type { Place } from '../../model/scene.js';
import type { DeckKit } from '../deck.js';

/** Where the headline begins, and how far below it the rest does, in px. */
const top = 112;
const below = 24;
const leading = 1.3;
/** A longer one is set in a tighter tier, by tier. */
const mostLines = Object.freeze({ 0: 2, 1: 2, 2: 3, 3: 3 });

/** The headline where it stands on most slides. */
interface UsualTitle {
  readonly box: EditableText;
  readonly lines: number;
  /** Where the rest of the slide begins. */
  readonly end: number;
}

/** A headline as it stands on most slides: at the top, in one line or two. */
export function usualTitle(
  slide: Slide,
  room: EditableRoom,
  { messages }: Pick<DeckKit, 'messages'>,
): UsualTitle {
  const { left, right, sizes, sheet } = room;
  const told = slide.part === undefined ? undefined : messages.part(slide.part.index, slide.part.of).trim();
  const part: readonly EditableRun[] =
    told === undefined
      ? []
      : [{ text: ` ${told}`, face: 'text', size: sizes.text, colour: room.palette.secondary }];
  const line = sizes.headline * leading;
  const box = titleBox(room, { x: left, y: top, width: right - left, height: line }, [
    { runs: [{ text: slide.content.headline.long }, ...part] },
  ]);
  const needed = box.paragraphs.flatMap((paragraph) => linesOf(sheet, box, paragraph)).length;
  const lines = Math.min(mostLines[room.tier], Math.max(1, needed));
  const height = line * lines;
  return { box: { ...box, place: { ...box.place, height: height + 2 } }, lines, end: top + height + below };
}

/** The headline where the kind wants it, with its emphasis. */
export function placeTitle(
  { content }: Slide,
  { title }: EditablePlan,
  { box }: UsualTitle,
  room: EditableRoom,
): EditableText {
  if (title === undefined) return brokenAsOurs(box, room);
  const [own] = box.paragraphs;
  const part = own?.runs.slice(1) ?? [];
  const words = (title.words ?? content.headline).long;
  const runs = [...emphasised(words, title.emphasis), ...part];
  return brokenAsOurs(titleBox(room, title.place ?? box.place, [{ runs }], title.style), room);
}

function titleBox(
  room: EditableRoom,
  place: Place,
  words: readonly EditableParagraph[],
  style: Partial<EditableStyle> = {},
): EditableText {
  return textBox(room, 'title', 'Title', place, words, {
    face: 'headline',
    size: room.sizes.headline,
    leading,
    ...style,
  });
}

function emphasised(
  words: string,
  emphasis: NonNullable<EditablePlan['title']>['emphasis'],
): readonly EditableRun[] {
  const at = emphasis === undefined ? -1 : words.indexOf(emphasis.text);
  if (emphasis === undefined || at < 0) return [{ text: words }];
  return [
    { text: words.slice(0, at) },
    { text: emphasis.text, colour: emphasis.colour },
    { text: words.slice(at + emphasis.text.length) },
  ].filter(({ text }) => text !== '');
}

/** Chinese has no spaces: headlines and names break where ours do, between phrases, whatever machine shows them. */
export function brokenAsOurs(box: EditableText, { sheet, messages }: EditableRoom): EditableText {
  if (!messages.tag.startsWith('zh')) return box;
  return {
    ...box,
    paragraphs: box.paragraphs.map((paragraph) => {
      if (paragraph.runs.some(({ size }) => size !== undefined)) return paragraph;
      const lines = linesOf(sheet, box, paragraph);
      return lines.length > 1 && lines.join('') === wordsOf(paragraph)
        ? withBreaksAt(paragraph, endsOf(lines))
        : paragraph;
    }),
  };
}

/** Where all lines but the last end, in code units of the whole. */
function endsOf(lines: readonly string[]): ReadonlySet<number> {
  let reached = 0;
  return new Set(
    lines.slice(0, -1).map((line) => {
      reached += line.length;
      return reached;
    }),
  );
}

function withBreaksAt({ runs }: EditableParagraph, ends: ReadonlySet<number>): EditableParagraph {
  let before = 0;
  return {
    runs: runs.map((run) => {
      const begin = before;
      before += run.text.length;
      const units = run.text.split('');
      return { ...run, text: units.map((unit, at) => (ends.has(begin + at) ? `\n${unit}` : unit)).join('') };
    }),
  };
}
