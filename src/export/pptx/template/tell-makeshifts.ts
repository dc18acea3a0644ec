import { basename } from 'node:path';
import type { DrawingFault } from '../../../diagnostics/drawing-fault.js';
import type { FilledDeck } from './fill-deck.js';

/** What a template lacks for a deck, as warnings about its file: no layout for a kind, no place for a picture. */
export function tellMakeshifts(
  path: string,
  { makeshifts, leftOut }: Pick<FilledDeck, 'makeshifts' | 'leftOut'>,
): readonly DrawingFault[] {
  const map = `${basename(path)}.yaml`;
  return [
    ...makeshifts.map(({ kind, layout }) => ({
      code: 'template-layout-missing' as const,
      severity: 'warning' as const,
      path,
      message: `The template has no layout for slides of the kind ${kind}: they stand on “${layout}”.`,
      hint: `Choose one in ${map} beside the template: “${kind}: NAME”.`,
    })),
    ...leftOut.map(({ kind, layout, picture }) => ({
      code: 'template-layout-missing' as const,
      severity: 'warning' as const,
      path,
      message: `The layout “${layout}” has no place for pictures: slides of the kind ${kind} are without theirs (${picture.toLowerCase()}).`,
      hint: `Add a picture placeholder to it, or choose another layout in ${map} beside the template: “${kind}: NAME”.`,
    })),
  ];
}
