import { beforeAll, expect, test } from 'vitest';
import { layOutSheet, type Sheet } from '../../layout/sheet.js';
import { presets } from '../../model/presets.js';
import { measureFaces } from '../../render/poster-faces.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { questionField } from './question-field.js';
import { posters } from './sample.js';

let sheetOf: (name: string) => Sheet;
beforeAll(async () => {
  const kit = await loadPosterKit();
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const faces = measureFaces(theme, kit.fonts);
  const attempt = { step: 0, headline: 'long', form: 'long' } as const;
  sheetOf = (name) => {
    const preset = presets.find((each) => each.name === name);
    if (preset === undefined) throw new Error(`there is no preset ${name}`);
    return layOutSheet({ preset, theme, accent: 0, attempt, faces, messages: kit.messages });
  };
});

test.each(['wide', 'x', 'youtube'])(
  'the route from the question ends at a sentence of the answer in %s',
  (name) => {
    const [sample] = posters;
    if (sample === undefined) throw new Error('there is no sample');
    const content = { ...sample.content, answers: sample.content.answers.slice(0, 3) };
    const drawn = questionField({ ...sample, content }, sheetOf(name));
    const [x, y = 0] = drawn.routes?.at(-1)?.corners.at(-1) ?? [];
    const at = (drawn.stations ?? []).filter((station) => station.x === x && Math.abs(station.y - y) < 0.5);
    expect(at).toHaveLength(1);
  },
);
