import { describe, expect, test } from 'vitest';
import { tidied } from './settle-structure.js';
import type { Box, Piece, Shown, StructureNode } from './structure.js';
import type { ForeignPassage } from './tidy/languages.js';

/** A drawn text: its words, and its line on the page, counted from the bottom. A text without words is a rule. */
interface Text {
  readonly words: string;
  readonly line?: number;
}

type Plain = Text | PlainElement;
/** The name of its type, and what it holds. */
type PlainElement = ReadonlyArray<Text | string | PlainElement>;

/** Elements and texts as the browser would tag them, and what each text shows. */
function browserTags(plain: Plain) {
  const shown: Shown[] = [];
  const nodeOf = (each: Plain | string): StructureNode => {
    if (typeof each === 'string') return nodeOf({ words: each });
    if (!('words' in each)) {
      const [type, ...children] = each;
      const [name = '', alternative] = String(type).split('=');
      return {
        kind: 'element',
        type: name,
        children: children.map(nodeOf),
        ...(alternative === undefined ? {} : { alternative }),
      };
    }
    const { words, line = 1 } = each;
    const box: Box = [0, line * 10, 50, line * 10 + 9];
    const piece: Piece = { kind: 'piece', page: 0, id: shown.push({ text: words, box }) - 1 };
    return words === '' ? piece : { kind: 'element', type: 'NonStruct', children: [piece] };
  };
  const root = nodeOf(plain);
  if (root.kind !== 'element') throw new Error('A document is an element.');
  return { root, shownBy: ({ id }: { readonly id: number }) => shown[id] };
}

/** The tags as a reader meets them: `H1(题)`. */
function tidy(plain: Plain, passages: readonly ForeignPassage[] = []): string {
  const { root, shownBy } = browserTags(plain);
  const told = (node: StructureNode): string => {
    if (node.kind !== 'element') return node.kind === 'piece' ? (shownBy(node)?.text ?? '') : '@';
    const { type, language, numbering, scope, alternative, box } = node;
    const said = [language, numbering, scope, alternative, box === undefined ? undefined : 'placed'];
    const attributes = said.filter((each) => each !== undefined).map((each) => `:${each}`);
    return `${type}${attributes.join('')}(${node.children.map(told).join('')})`;
  };
  return tidied(root, passages, shownBy)
    .children.map((child) => told(child))
    .join(' ');
}

describe('tags of a browser', () => {
  test('lose every element that says nothing, and every rule and ground', () => {
    const box: Plain = [
      'NonStruct',
      ['NonStruct', ['P', '甲', ['Strong', '乙'], '丙'], ['NonStruct'], { words: '' }],
    ];
    expect(tidy(['Document', box])).toBe('P(甲乙丙)');
  });

  test('make paragraphs of text that stands in none', () => {
    expect(tidy(['Document', ['NonStruct', ['NonStruct', '甲']], ['P', '乙']])).toBe('P(甲) P(乙)');
    expect(tidy(['Document', ['Art', '甲', ['L', ['LI', '乙']]]])).toBe('Art(P(甲)L(LI(LBody(乙))))');
  });

  test('keep a part of a document together that has a headline', () => {
    const slide = (title: string): Plain => ['NonStruct', ['NonStruct', ['H1', title], ['P', '文']]];
    expect(tidy(['Document', slide('一'), slide('二')])).toBe('Sect(H1(一)P(文)) Sect(H2(二)P(文))');
  });

  test('count headings from one, with one title, and pass over no level', () => {
    const levels = ['H2', 'H1', 'H4', 'H4', 'H2'].map((type): Plain => [type, '题']);
    expect(tidy(['Document', ...levels])).toBe('H1(题) H2(题) H3(题) H4(题) H2(题)');
  });

  test('give the items of a list bodies, and their numbers as labels', () => {
    const list: Plain = ['L', ['LI', ['P', ['Strong', '1'], '先']], ['LI', ['P', ['Strong', '02'], '后']]];
    expect(tidy(['Document', list])).toBe('L:Decimal(LI(Lbl(1)LBody(P(先)))LI(Lbl(02)LBody(P(后))))');
  });

  test('take no figure for a number of order', () => {
    const list: Plain = ['L', ['LI', ['P', ['Strong', '7'], '年']], ['LI', ['P', ['Strong', '53家']]]];
    expect(tidy(['Document', list])).toBe('L(LI(LBody(P(7年)))LI(LBody(P(53家))))');
  });

  test('part lines that the style sheet sets apart, and no others', () => {
    const byline: Plain = [
      'P',
      ['Strong', { words: '马庆斌', line: 2 }],
      ['Em', { words: '研究员', line: 1 }],
    ];
    expect(tidy(['Document', byline])).toBe('P(马庆斌) P(研究员)');
    expect(tidy(['Document', ['P', '建成', ['Strong', '7年'], '通车']])).toBe('P(建成7年通车)');
  });

  test('say for each header cell what it heads', () => {
    const table: Plain = [
      'Table',
      ['TR', ['TH', '省'], ['TH', '数']],
      ['TR', ['TH', '川'], ['TD', '3']],
      ['TR', ['TD']],
    ];
    expect(tidy(['Document', table])).toBe(
      'Table(TR(TH:Column(省)TH:Column(数))TR(TH:Row(川)TD(3))TR(TD()))',
    );
  });

  test('place figures, and make a paragraph of the caption beside one', () => {
    const figure: Plain = ['Figure', ['Figure=条形图', { words: '' }], ['Caption', '图注']];
    expect(tidy(['Document', figure])).toBe('Figure:条形图:placed() P(图注)');
  });

  test('mark passages in other languages: a whole element, or a part of a line', () => {
    const document: Plain = ['Document', ['P', '见', 'belt and', ' road', '一文'], ['P', 'one sentence']];
    const passages = ['belt and road', 'one sentence'].map((text) => ({ language: 'en', text }));
    expect(tidy(document, passages)).toBe('P(见Span:en(belt and road)一文) P:en(one sentence)');
    expect(tidy(document, [{ language: 'en', text: 'elsewhere' }])).not.toContain(':en');
  });
});

test('types of a later PDF become those of PDF 1.7', () => {
  const { root, shownBy } = browserTags(['Document', ['Aside', ['H1', '旁']], ['P', '文']]);
  expect(JSON.stringify(tidied(root, [], shownBy))).toContain('"type":"Sect"');
});
