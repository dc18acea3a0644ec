import { type Content as Opener, name as openerKind } from '../../kinds/opener/content.js';
import type { Content } from '../../model/content.js';
import type { Deck, Slide } from '../../model/page.js';
import type { Words } from '../../model/words.js';
import type { Messages } from '../../text/messages/messages.js';
import { displayWidth } from '../../text/width.js';

/** A section as a handout heads it, instead of showing the slide that opens it. */
export interface SectionHeading {
  /** Absent where the deck is that of the section, or of none. */
  readonly number?: string;
  readonly title: string;
  readonly expert: string;
  readonly affiliation?: string;
  readonly question?: string;
}

/** Where to read on: what a handout takes of the slide that says so. */
interface ReadOn extends Content {
  readonly readOn: Words;
  readonly sources: readonly { readonly name: Words; readonly published?: Words; readonly url?: string }[];
}

/** A slide that a handout shows, with what heads it there. */
export interface SlideRow {
  /** Index in the deck. */
  readonly index: number;
  readonly slide: Slide;
  readonly heading?: SectionHeading;
  /** What stands on the right of the running head: the section and who speaks. */
  readonly running: string;
  /** Of its section. */
  readonly expert: string;
}

/**
 * The slides of a deck that say something of their own, in order. Cover, contents and openers are for a screen: on
 * paper the head of the first page, and headings, stand for them.
 */
export function slideRows(deck: Deck, messages: Messages, every = false): readonly SlideRow[] {
  let heading: SectionHeading | undefined;
  let running: Slide['running'];
  return deck.slides.flatMap((slide, index): readonly SlideRow[] => {
    const { content } = slide;
    if (isOpener(content)) heading = joined(heading, headingOf(content), slide.part?.index);
    // A slide that fills the screen has no running head of its own, and stands in the section all the same.
    running = slide.running ?? (slide.role === 'body' ? running : undefined);
    if (!every && saysNothingNew(slide)) return [];
    const row = {
      index,
      slide,
      ...(heading === undefined ? {} : { heading }),
      running: runningHead(deck, running, messages),
      expert: running?.right?.long ?? '',
    };
    heading = undefined;
    return [row];
  });
}

/** Where to read on, which the last slide of a deck says, and the index of that slide. */
export function readOnOf(deck: Deck): { readonly index: number; readonly content: ReadOn } | undefined {
  return deck.slides.flatMap(({ content }, index) => (isReadOn(content) ? [{ index, content }] : [])).at(-1);
}

/** Whether it is for a screen alone: cover, contents and openers. */
export function saysNothingNew({ role, content }: Slide): boolean {
  return role === 'opener' || role === 'cover' || 'entries' in content;
}

function isOpener(content: Content): content is Opener {
  return content.kind === openerKind;
}

function isReadOn(content: Content): content is ReadOn {
  return 'readOn' in content;
}

function headingOf({ headline, number, expert, affiliation, question }: Opener): SectionHeading {
  return {
    ...(/\d/.test(number) ? { number } : {}),
    title: headline.long,
    expert: expert.long,
    ...(affiliation === undefined ? {} : { affiliation: affiliation.long }),
    ...(question === undefined ? {} : { question: question.long }),
  };
}

/** A long question stands on several slides, and in one heading. */
function joined(
  before: SectionHeading | undefined,
  heading: SectionHeading,
  part: number | undefined,
): SectionHeading {
  if (before === undefined || part === undefined || part === 1) return heading;
  const question = [before.question, heading.question].filter((each) => each !== undefined).join('');
  return question === '' ? before : { ...before, question };
}

/** Section and expert where the slide has them; what the deck's title says already is not said again. */
function runningHead(deck: Deck, running: Slide['running'], messages: Messages): string {
  const parts =
    running === undefined
      ? [deck.authors.join(messages.listComma)]
      : [running.left.long, running.right?.long ?? ''];
  const told = parts.filter((part) => part !== '' && part !== deck.title);
  const whole = told.join(messages.separator);
  // Beside the title in one line: who speaks is said at the heading, too.
  return displayWidth(deck.title + whole) <= lineCells ? whole : (told[0] ?? '');
}

/** What the line of a running head holds; Han and its marks count two. */
const lineCells = 100;
