import type { DeckFormat } from './format.js';

/** A deck as a presentation that people edit: text as text, tables as tables, charts as charts. */
export const pptx = {
  name: 'pptx',
  shows: 'deck',
  label: 'PowerPoint',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  plain: true,
  printed: false,
  opensAtPage: false,
  edited: true,
  needsTheme: false,
  export: async ({ deck }, { editable, date, filled }) => {
    const { packed, presentationParts } = await import('./pptx/package.js');
    const { checkArchive } = await import('./pptx/check/check-archive.js');
    const { checkPackage } = await import('./pptx/check/check-package.js');
    const parts =
      filled === undefined
        ? presentationParts(editable(), date)
        : (await import('./pptx/template/filled-package.js')).filledParts(editable(), filled, date);
    const bytes = packed(parts);
    // What was wrong with a template before is nothing that we could mend.
    const ours = checkPackage(parts).filter(({ part }) => filled?.template.kept.has(part) !== true);
    const faults = [...ours, ...checkArchive(bytes, `${deck.id}.pptx`)].map(
      ({ rule, part, message }) => `${part} ${message} (${rule})`,
    );
    return { bytes, pages: deck.slides.length, faults };
  },
} as const satisfies DeckFormat;
