import { checkDataClaims, type DataFinding } from '../claims/data/check-data-claims.js';
import type { Series } from '../model/series.js';
import type { Story } from '../model/story.js';
import type { DataPath } from '../parse/data-path.js';
import type { RuleContext } from './rule.js';
import type { VisibleText } from './visible-texts.js';

const known = new WeakMap<RuleContext, Map<string, readonly DataFinding[]>>();

/** What the series behind a text say of it; nothing where no series is. Looked up once for all rules. */
export function dataFindings(context: RuleContext, { text, path }: VisibleText): readonly DataFinding[] {
  const series = seriesBehind(context.story, path);
  if (series.length === 0) return [];
  const ofContext = known.get(context) ?? new Map<string, readonly DataFinding[]>();
  known.set(context, ofContext);
  const key = JSON.stringify(path);
  const found = ofContext.get(key) ?? checkDataClaims(text, series, context.story.source.date);
  ofContext.set(key, found);
  return found;
}

/**
 * The series that may back a text, as passages do: in an argument its own and those it draws on; in a section all of the
 * section's; for the whole story, all.
 */
export function seriesBehind(story: Story, path: DataPath): readonly Series[] {
  const [part, section, , argument] = path;
  const all = story.sections.flatMap((each, index) => each.arguments.map((own) => ({ own, section: index })));
  if (part !== 'sections') return all.flatMap(({ own }) => own.series);
  if (path[2] !== 'arguments')
    return all.filter((each) => each.section === section).flatMap(({ own }) => own.series);
  const own =
    typeof section === 'number' && typeof argument === 'number'
      ? story.sections[section]?.arguments[argument]
      : undefined;
  const drawn = new Set(own?.drawsOn ?? []);
  const named = all.flatMap((each) => each.own.series).filter(({ id }) => drawn.has(id));
  return [...new Set([...(own?.series ?? []), ...named])];
}

/** The finding that holds for a place of a text. */
export function findingAt(
  findings: readonly DataFinding[],
  what: DataFinding['what'],
  { index, length }: { readonly index: number; readonly length: number },
): DataFinding | undefined {
  return findings.find(
    (each) => each.what === what && each.index < index + length && index < each.index + each.length,
  );
}
