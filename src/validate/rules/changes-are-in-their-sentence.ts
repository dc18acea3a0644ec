import type { Change } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { basisOf } from '../../text/bases.js';
import {
  type ChangeKey,
  changeKeys,
  countedDirection,
  placesOf,
  saidMovement,
} from '../../text/change-direction.js';
import { movementBeside } from '../../text/movements.js';
import { type Fault, fault, type Rule } from '../rule.js';
import { endsOfOneRange, standingFault } from '../standing-figure.js';

/**
 * The figures of a change stand in its passage, each as what it is (提高到70% is no rise by 70%); the words there say
 * whether it went up or down, and agree with the figures; and they say what it is compared with.
 */
export const changesAreInTheirSentence: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) =>
      argument.changes.flatMap((change, item) => {
        const path = ['sections', index, 'arguments', place, 'changes', item];
        const passages = [change.sentence].flat();
        const standing = figureFaults(change, passages, path);
        const found =
          standing.length > 0
            ? standing
            : [
                ...roleFaults(change, passages, path),
                ...directionFaults(change, passages, path),
                ...basisFaults(change, passages, path),
              ];
        return found.map((each) => fault(context, each));
      }),
    ),
  );

function figureFaults(change: Change, passages: readonly string[], path: DataPath): readonly Fault[] {
  const { from, to } = change;
  const range = from !== undefined && to !== undefined && endsOfOneRange(from, to, passages);
  return changeKeys.flatMap((key) => {
    const figure = change[key];
    if (figure === undefined || (range && key !== 'by')) return [];
    return standingFault(figure, passages, [...path, key]);
  });
}

const meaning: Readonly<Record<ChangeKey, string>> = {
  from: 'what it was before',
  to: 'what it came to',
  by: 'by how much it changed',
};

function roleFaults(change: Change, passages: readonly string[], path: DataPath): readonly Fault[] {
  return changeKeys.flatMap((key): readonly Fault[] => {
    const figure = change[key];
    if (figure === undefined) return [];
    const besides = placesOf(figure, passages).map((place) => movementBeside(place.text, place));
    const [other] = besides.flatMap((found) => found ?? []);
    // A figure that stands there twice may be each.
    if (other?.role === undefined || besides.some((found) => found === undefined || found.role === key))
      return [];
    return [
      {
        code: 'direction-mismatch',
        at: [...path, key],
        message: `“${other.text.trim()}” makes ${figure} ${meaning[other.role]}, not ${meaning[key]}.`,
        hint: `Give it as “${other.role}: ${figure}”.`,
      },
    ];
  });
}

const verbs = { up: 'a rise', down: 'a fall', level: 'no change', changed: 'a change' } as const;

function directionFaults(change: Change, passages: readonly string[], path: DataPath): readonly Fault[] {
  const counted = countedDirection(change);
  const said = saidMovement(change, passages);
  const at = [...path, change.to === undefined ? 'by' : 'to'];
  if (said?.negated === true) {
    return [
      {
        code: 'direction-mismatch',
        at,
        message: `The passage denies it: “${said.text.trim()}” stands behind a “not”.`,
        hint: 'Quote the passage that says it did change, or state what it says as a point.',
      },
    ];
  }
  if (counted === undefined && (said === undefined || said.direction === 'changed')) {
    return [
      {
        code: 'direction-mismatch',
        at,
        message: 'The passage does not say whether it rose or fell.',
        hint: 'Quote the words that say it as well (which way it went), or give “from” and “to”.',
      },
    ];
  }
  if (counted === undefined || said === undefined || said.direction === 'changed') return [];
  if (said.direction === counted) return [];
  return [
    {
      code: 'direction-mismatch',
      at,
      message: `From ${change.from} to ${change.to} is ${verbs[counted]}, but the passage says “${said.text.trim()}”.`,
      hint: 'Give “from” and “to” in the order of time, as the passage has them.',
    },
  ];
}

function basisFaults(change: Change, passages: readonly string[], path: DataPath): readonly Fault[] {
  const { basis } = change;
  if (basis === undefined) return [];
  const figure = change.by ?? change.to ?? '';
  const found = placesOf(figure, passages).flatMap((place) => basisOf(place.text, place) ?? []);
  if (found.some(({ bases }) => bases.includes(basis))) return [];
  const [other] = found;
  return [
    {
      code: 'basis-not-in-sentence',
      at: [...path, 'basis'],
      message:
        other === undefined
          ? `The passage does not say what ${figure} is compared with.`
          : `The passage says “${other.text}” of ${figure}: that is ${other.bases.join(' or ')}, not ${basis}.`,
      hint:
        other === undefined
          ? 'Quote the words that say it as well, or leave “basis” out.'
          : `Write “basis: ${other.bases[0]}”.`,
    },
  ];
}
