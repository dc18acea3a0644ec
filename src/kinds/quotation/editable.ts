import { field, textBox } from '../../layout/editable/boxes.js';
import type { EditablePlan, EditableRoom } from '../../layout/editable/room.js';
import type { EditableShape } from '../../model/editable-deck.js';
import { isShortSentence } from '../../text/short-sentence.js';
import type { Content } from './content.js';

/** Of the large quotation mark, in px. */
const markSize = 200;

/** Words that were said, large, and who said them. */
export function editable(content: Content, room: EditableRoom): EditablePlan {
  const { headline, emphasis, speaker, affiliation, picture } = content;
  const { sizes, palette, right, tier, scene, sheet } = room;
  const x = 252;
  const width = right - x;
  const shapes: EditableShape[] = [];
  const foot = 500;
  if (scene !== undefined)
    shapes.push({
      kind: 'drawing',
      name: 'Portrait',
      alt: picture?.alt ?? '',
      place: { x: 96, y: foot, width: 120, height: 120 },
      sheet: { width: 120, height: 120 },
      items: scene.items,
    });
  shapes.push(
    textBox(room, 'label', 'Speaker', { x, y: foot + 8, width, height: 52 }, speaker.long, {
      face: 'headline',
      size: 38,
      leading: 1.3,
    }),
  );
  if (affiliation !== undefined)
    shapes.push(
      textBox(room, 'label', 'Affiliation', { x, y: foot + 60, width, height: 76 }, affiliation.long, {
        size: 28,
        leading: 1.25,
        colour: palette.secondary,
      }),
    );
  const mark = {
    kind: 'glyph',
    role: 'ornament',
    character: '“',
    colour: palette.accent,
    size: markSize,
    family: sheet.faces.headlineStrong.family,
    weight: sheet.faces.headlineStrong.weight,
    // Its ink begins at the margin, wherever it stands in its square.
    place: { x: 84 - sheet.faces.headlineStrong.ink('“').left * markSize, y: 130, width: 150, height: 200 },
  } as const;
  return {
    purpose: 'saying',
    ...(scene === undefined ? {} : { variant: 'portrait' }),
    title: {
      place: { x, y: 140, width, height: foot - 170 },
      style: {
        face: 'headline',
        size:
          sizes.display *
          (isShortSentence(headline.long) ? 1.1 : 0.85) *
          ([1, 0.88, 0.76, 0.66] as const)[tier],
        leading: 1.38,
        anchor: 'middle',
      },
      ...(emphasis === undefined ? {} : { emphasis: { text: emphasis, colour: palette.accent } }),
    },
    shapes,
    ornaments: [
      mark,
      ...(scene === undefined ? [field({ x: 0, y: foot + 30, width: 220, height: 4 }, palette.accent)] : []),
    ],
  };
}
