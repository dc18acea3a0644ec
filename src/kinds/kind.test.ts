import { assertType, expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import type { Content as AnyContent } from '../model/content.js';
import { programWords, type Words } from '../model/words.js';
import type { KindLabels } from './index.js';
import { type AnyKind, defineKind, type PictureForm, type SlideForm } from './kind.js';
import { neverFewer, neverSplit, nothing, unchanged } from './without.js';

/** A kind with all that a kind has. What leaves something out of it must not compile: `npm run types` checks that. */
interface Content extends AnyContent {
  readonly kind: 'probe';
  readonly text: Words;
}

interface Labels {
  readonly opening: string;
}

const slide: SlideForm<Content, Labels> = {
  role: 'body',
  logo: undefined,
  drawing: undefined,
  editable: undefined,
  reads: {},
  ofArgument: nothing,
  ofDeck: nothing,
  split: neverSplit,
  view: ({ text }) => ({ text: text.long }),
  classes: () => [],
  shows: () => undefined,
  namedSpeaker: () => undefined,
};
const picture: PictureForm<Content, Labels> = {
  inCarousel: 'inner',
  ofSection: nothing,
  ofStory: nothing,
  abridge: unchanged,
  brief: unchanged,
  fewer: neverFewer,
  split: neverSplit,
  compose: (_poster, { paper }) => ({ ground: paper.ground, placed: [], overflow: 0 }),
  describe: ({ content }, { opening }) => [opening, content.text.long],
  drawn: ({ text }) => [{ said: text.long, rows: [] }],
};
const probe = { name: 'probe', quotes: false, slide, picture } as const;

test('a kind with all that is its own is one among the others, and cannot be changed', () => {
  const kind = defineKind<Content, Labels>(probe);
  const listed = { probe: kind } satisfies { readonly [Name in string]: AnyKind };
  const content: Content = {
    kind: 'probe',
    headline: programWords('Of a headline'),
    text: programWords('A text'),
  };
  expect(listed.probe.slide?.view(content, languageFor('en'), () => undefined)).toEqual({ text: 'A text' });
  expect(Object.isFrozen(kind)).toBe(true);
});

test('a kind that leaves a member out does not compile', () => {
  const { slide: _slide, ...withoutSlide } = probe;
  const { picture: _picture, ...withoutPicture } = probe;
  const { quotes: _quotes, ...withoutVoice } = probe;
  const { split: _split, ...uncut } = slide;
  const { drawing: _drawing, ...unframed } = slide;
  const { reads: _reads, ...unread } = slide;
  const { view: _view, ...unseen } = slide;
  const { split: _halves, ...whole } = picture;
  const { describe: _describe, ...unsaid } = picture;
  const { drawn: _drawn, ...unlisted } = picture;
  const { compose: _compose, ...undrawn } = picture;
  // @ts-expect-error whether it stands on slides is not said
  defineKind<Content, Labels>(withoutSlide);
  // @ts-expect-error whether it is a picture is not said
  defineKind<Content, Labels>(withoutPicture);
  // @ts-expect-error whose words its headline is, is not said
  defineKind<Content, Labels>(withoutVoice);
  // @ts-expect-error nothing cuts its slide in two
  defineKind<Content, Labels>({ ...probe, slide: uncut });
  // @ts-expect-error whether its picture stands under the headline is not said
  defineKind<Content, Labels>({ ...probe, slide: unframed });
  // @ts-expect-error which of its texts are small print is not said
  defineKind<Content, Labels>({ ...probe, slide: unread });
  // @ts-expect-error its template has nothing to read
  defineKind<Content, Labels>({ ...probe, slide: unseen });
  // @ts-expect-error nothing cuts its picture in two
  defineKind<Content, Labels>({ ...probe, picture: whole });
  // @ts-expect-error nothing says what its picture shows to who cannot see it
  defineKind<Content, Labels>({ ...probe, picture: unsaid });
  // @ts-expect-error nothing lists what its picture draws
  defineKind<Content, Labels>({ ...probe, picture: unlisted });
  // @ts-expect-error nothing arranges its picture
  defineKind<Content, Labels>({ ...probe, picture: undrawn });
  // @ts-expect-error the content has another name
  defineKind<Content, Labels>({ ...probe, name: 'other' });
  // @ts-expect-error what is no whole kind has no place in the list either
  assertType<AnyKind>(withoutSlide);
});

test('a language without the words of a kind, or with fewer than it needs, does not compile', () => {
  const english = languageFor('en');
  const { waffle, ...others } = english.kinds;
  const { hatched: _hatched, ...told } = waffle.told;
  assertType<KindLabels>({ ...others, waffle });
  // @ts-expect-error no words for shares of a whole
  assertType<KindLabels>(others);
  // @ts-expect-error nothing says what the hatching means
  assertType<KindLabels>({ ...others, waffle: { told } });
  // @ts-expect-error no words for any kind
  assertType<Language>({ ...english, kinds: {} });
});
