import { printedFigure } from '../../content/drawn-things.js';
import type { DrawnRow, DrawnThing } from '../../model/drawn-thing.js';
import { statementsOf } from '../../model/words.js';
import type { Messages } from '../../text/messages/messages.js';
import type { ChangeItem, Labels, Stage } from './content.js';
import { saidChange } from './description.js';

/** A change with each of its figures: what it was, what it came to, by how much. */
export function drawnChange(item: ChangeItem, labels: Labels, { speech }: Messages): DrawnThing {
  const { counts, before, after, difference } = item;
  const row = (stage: Stage | undefined, group: string): readonly DrawnRow[] =>
    stage === undefined
      ? []
      : [
          {
            label: counts.long,
            figure: printedFigure(stage.figure),
            ...(stage.note === undefined ? {} : { asOf: stage.note.long }),
            group,
            statements: statementsOf(stage),
          },
        ];
  const { told } = labels;
  return {
    said: saidChange(item, labels, speech),
    rows: [
      ...row(before, told.from('').trim()),
      ...row(after, told.to('').trim()),
      ...row(difference, told.by('').trim()),
    ],
  };
}
