import type { Deck } from '../model/page.js';
import { mapWords, type Words } from '../model/words.js';

/** An address that no output may lead to, or ask for. */
const evil = 'evil.example';

/** Texts that would be more than text in one of the languages that outputs are written in. */
export const baits: readonly string[] = Object.freeze([
  '<script>alert(1)</script>',
  `<img src=http://${evil}/a onerror=alert(1)>`,
  `"onmouseover="alert(1)" x="`,
  `![bg](http://${evil}/a.png)`,
  '[x](javascript:alert(1))',
  `<http://${evil}/>`,
  `<style>@import "http://${evil}/a.css";</style>`,
  '{{constructor}}',
  '{{{this}}}',
  '$\\href{javascript:alert(1)}{x}$',
  '甲\n---\n乙',
  '甲\n\n# 乙',
  '<!-- _class: evil -->',
  '--> 乙',
  '</section></title></style></text></svg>',
  ']]></a:t></p:sp>',
  '&lt;b&gt;&#60;i&#62;',
  '2025. 年内',
  '\t\t甲',
  '推进**“一带一路”**科技',
  '`甲` ~~乙~~ ==丙==',
  '| 甲 | 乙 |\n|---|---|',
  '*[HTML]: 甲',
  `;background:url(http://${evil}/b)`,
]);

/** A deck with a bait behind every text that somebody wrote; or with another text, to compare it with. */
export function baited(deck: Deck, texts: readonly string[]): Deck {
  let count = 0;
  const next = (): string => {
    count += 1;
    return ` ${texts[count % texts.length]}`;
  };
  const withBait = (words: Words): Words => ({
    ...words,
    long: words.long + next(),
    ...(words.short === undefined ? {} : { short: words.short + next() }),
  });
  return {
    ...deck,
    title: deck.title + next(),
    authors: deck.authors.map((author) => author + next()),
    subject: deck.subject + next(),
    credit: deck.credit + next(),
    head: mapWords(deck.head, withBait),
    slides: deck.slides.map((slide) => mapWords(slide, withBait)),
  };
}

/** A plain value with a bait behind all words in it. */
export function withBaits<Value>(value: Value, texts: readonly string[]): Value {
  let count = 0;
  return mapWords(value, (words) => {
    count += 1;
    return { ...words, long: `${words.long} ${texts[count % texts.length]}` };
  });
}
