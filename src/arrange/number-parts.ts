import { kindOf } from '../kinds/index.js';
import type { Slide } from '../model/page.js';

/**
 * Numbers the slides one statement runs over: (1/2), (2/2). They follow each other under one headline; a quotation, which
 * is a headline of its own on every part, is known by its id. A drawing beside words is no part of them: it shows what they
 * say. Ids that splitting has made alike are told apart.
 */
export function numberParts(slides: readonly Slide[]): readonly Slide[] {
  const totals = new Map<string, number>();
  for (const slide of slides) totals.set(keyOf(slide), (totals.get(keyOf(slide)) ?? 0) + 1);
  const seen = new Map<string, number>();
  const ids = new Set<string>();
  return slides.map((slide) => {
    const key = keyOf(slide);
    const of = totals.get(key) ?? 1;
    const id = freeId(slide.id, ids);
    ids.add(id);
    const { part: _part, ...rest } = slide;
    if (of === 1) return slide.part === undefined && id === slide.id ? slide : { ...rest, id };
    const index = (seen.get(key) ?? 0) + 1;
    seen.set(key, index);
    return { ...rest, id, part: { index, of } };
  });
}

/** The id of the second of two parts. */
export function continuedId(id: string): string {
  return isContinued(id) ? id : `${id}-continued`;
}

/** Whether a slide goes on with what the one before it began. */
export function isContinued(id: string): boolean {
  return /-continued(?:-\d+)?$/.test(id);
}

function keyOf({ id, content }: Slide): string {
  const beginning = id.replace(/-continued(?:-\d+)?$/, '');
  const { quotes, slide } = kindOf(content);
  if (quotes) return beginning;
  const drawn = slide?.drawing === undefined ? '' : content.kind;
  return [drawn, beginning.replace(/(?:-\d+)+$/, ''), content.headline.long].join('\n');
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = id.replace(/(?<=-continued)-\d+$/, '');
  for (let count = 2; ; count += 1) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`;
}
