import { expect, test } from 'vitest';
import { layOutSheet } from '../../layout/sheet.js';
import { presets } from '../../model/presets.js';
import { measureFaces } from '../../render/poster-faces.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { compose } from './poster.js';
import { posters } from './sample.js';

const said = '科技人文交流是深化科技创新合作的重要基础和纽带';
const speaker = { speaker: '许竹青', affiliation: '中国科学技术发展战略研究院研究员' };

test.each(['square', 'portrait', 'story'])(
  'in %s no line of a quotation is much shorter than the others where a smaller size helps',
  async (shape) => {
    const [sample] = posters;
    const preset = presets.find(({ name }) => name === shape);
    if (sample === undefined || preset === undefined) throw new Error('there is no such sample');
    const { theme, fonts, messages } = await loadPosterKit(said + JSON.stringify(speaker));
    const tokens = 'tokens' in theme ? theme.tokens : theme;
    const attempt = { step: 0, headline: 'long', form: 'long' } as const;
    const faces = measureFaces(tokens, fonts);
    const sheet = layOutSheet({ preset, theme: tokens, accent: 0, attempt, faces, messages });
    const poster = changedPoster(sample, { text: said, emphasis: '重要基础和纽带', ...speaker });
    const { placed } = compose(poster, sheet, undefined);
    const lines = placed
      .map(({ block }) => block.lineWidths ?? [])
      .reduce((most, each) => (each.length > most.length ? each : most));
    expect(lines.length).toBeGreaterThan(2);
    for (const width of lines.slice(0, -1)) expect(width).toBeGreaterThanOrEqual(Math.max(...lines) / 2);
  },
);
