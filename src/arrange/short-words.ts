import { withoutCases } from '../kinds/partner-tiles/posters.js';
import type { Poster } from '../model/poster.js';

/** Which of the author's words a poster says. */
export interface Wording {
  readonly headline: 'long' | 'short';
  /** Of everything but the headline. */
  readonly form: 'long' | 'short';
}

/** The wordings a poster has, longest first; one in which nothing is shorter is left out. */
export function wordingsOf(poster: Poster): readonly Wording[] {
  return [
    { headline: 'long', form: 'long' },
    ...(poster.short === undefined ? [] : [{ headline: 'short', form: 'long' } as const]),
    ...(hasShortWords(poster) ? [{ headline: 'short', form: 'short' } as const] : []),
  ];
}

/** The poster with no other words than those it says in a wording. */
export function wordedPoster(poster: Poster, { headline, form }: Wording): Poster {
  const { short, ...rest } = poster;
  const titled = {
    ...rest,
    headline: headline === 'short' ? (short ?? rest.headline) : rest.headline,
  } as Poster;
  if (form === 'long') return titled;
  switch (titled.layout) {
    case 'cover': {
      const { subtitle: _subtitle, ...cover } = titled;
      return cover;
    }
    case 'measures':
      return { ...titled, items: titled.items.map(({ title }) => ({ title })) };
    case 'pathway':
      return { ...titled, items: titled.items.map(({ text: _text, ...item }) => item) };
    case 'cause-effect':
      return { ...titled, steps: titled.steps.map(({ text }) => ({ text })) };
    case 'timeline':
      return { ...titled, items: titled.items.map((item) => ({ ...item, text: item.short ?? item.text })) };
    case 'number-grid':
      return {
        ...titled,
        items: titled.items.map((item) => ({ ...item, counts: item.short ?? item.counts })),
      };
    case 'ranked-bars':
    case 'lollipop':
      return {
        ...titled,
        items: titled.items.map((item) => ({ ...item, counts: item.short ?? item.counts })),
      };
    case 'isotype':
      return {
        ...titled,
        items: titled.items.map((item) => ({ ...item, counts: item.short ?? item.counts })),
      };
    case 'waffle': {
      const { share } = titled;
      return { ...titled, share: { ...share, counts: share.short ?? share.counts } };
    }
    case 'hero-number': {
      const { hero, companion } = titled;
      return {
        ...titled,
        hero: { ...hero, counts: hero.short ?? hero.counts },
        ...(companion === undefined
          ? {}
          : { companion: { ...companion, counts: companion.short ?? companion.counts } }),
      };
    }
    case 'takeaways':
      return { ...titled, items: titled.items.map((item) => ({ ...item, text: item.short ?? item.text })) };
    case 'sources-and-method': {
      const { method: _method, ...counts } = titled;
      return counts;
    }
    case 'questions-and-answers':
      return {
        ...titled,
        answers: titled.answers.map((answer) => ({ ...answer, text: answer.short ?? answer.text })),
      };
    case 'partner-tiles':
      return withoutCases(titled);
    case 'comparison':
    case 'expert-overview':
    case 'quotation':
      return titled;
  }
}

function hasShortWords(poster: Poster): boolean {
  switch (poster.layout) {
    case 'cover':
      return poster.subtitle !== undefined;
    case 'measures':
    case 'pathway':
      return poster.items.some(({ text }) => text !== undefined);
    case 'cause-effect':
      return poster.steps.some(({ detail }) => detail !== undefined);
    case 'timeline':
    case 'number-grid':
    case 'ranked-bars':
    case 'lollipop':
    case 'isotype':
      return poster.items.some(({ short }) => short !== undefined);
    case 'waffle':
      return poster.share.short !== undefined;
    case 'hero-number':
      return poster.hero.short !== undefined || poster.companion?.short !== undefined;
    case 'takeaways':
      return poster.items.some(({ short }) => short !== undefined);
    case 'sources-and-method':
      return poster.method !== undefined;
    case 'questions-and-answers':
      return poster.answers.some(({ short }) => short !== undefined);
    case 'partner-tiles':
      return poster.groups.some(({ places }) => places.some(({ cases }) => cases.length > 0));
    case 'comparison':
    case 'expert-overview':
    case 'quotation':
      return false;
  }
}
