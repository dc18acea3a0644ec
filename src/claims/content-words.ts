import { type Span, spansOf } from '../text/spans.js';
import { remember } from './remember.js';

/** A word that carries meaning, as it is compared, and where it stands. */
export interface ContentWord {
  /** Folded: lower case and without its ending; Chinese in simplified characters where two forms are one word. */
  readonly key: string;
  readonly text: string;
  readonly span: Span;
  /** Put together from single characters, and perhaps of two words. */
  readonly loose?: true;
}

/** Words of English that say nothing of what is counted. */
const empty = new Set(
  (
    'a an the this that these those it its they their them we our us he she his her i my you your who whom whose which what ' +
    'and or but nor so yet as at by for from in into of off on onto out over per to with within without upon up down since until till before after during between among about ' +
    'is are was were be been being am has have had having do does did doing will would shall should can could may might must ' +
    'not no only also just even still already now then there here than more less fewer most least much many some any all each every both one other another such own same ' +
    'very too quite rather almost nearly around roughly approximately about over under above below ' +
    'percent percentage point points cent per million billion thousand trillion hundred dozen half third quarter fifth tenth times year years month months week weeks day days hour hours minute minutes last next first second ago earlier later old new ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday highest largest biggest greatest lowest smallest fewest best worst record people person against part parts further annual annually where why how few several number numbers nothing anything something everything went come came goes gone go said says say told tells according reported report reports rank ranks ranked ranking place places placed position positions take takes took taken taking get gets got gotten give gives gave given make makes made total altogether aim aims aimed'
  ).split(' '),
);

/** Numbers in words are read as numbers. */
const number =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-|$)/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /\p{Script=Han}/u;
/** Chinese words that say nothing of what is counted. */
const emptyChinese = new Set(
  '居民 时间 時間 感到 觉得 覺得 好的 現行 现行 总共 總共 一共 还有 還有 还是 還是 另有 仍有 只有 只要 没有 沒有 有的 排名 位居 位列 名列 所需 需要 可以 才能 就能 明年 前年 后年 後年 本月 上月 下月 上半年 下半年 本年 当年 當年 同期 此前 随后 隨後 低于 低於 高于 高於 多于 多於 少于 少於 原来 原來 只剩 仅剩 僅剩 等于 等於 相当于 相當於 其中 目前 共有 全部 分别 分別 以及 已经 已經 达到 達到 达 超过 超過 大约 大約 左右 以上 以下 同比 环比 環比 增长 增長 增加 提高 提升 上升 下降 减少 減少 降低 百分点 百分點 去年 今年 上年 带来 帶來 走进 走進 所在 落到 实现 實現 形成 成为 成為 拥有 擁有 开展 開展 推动 推動 建成 建设 建設 创造 創造 覆盖 覆蓋 涉及 包括 来自 來自 进入 進入 保持 达成 達成 完成 新增 累计 累計 平均 节约 節約 减排 減排 占比 比重 规模 規模 总量 總量 总额 總額 数量 數量 人数 人數 记者 記者 表示 认为 認為 指出 全年 其 一个 一個 这个 這個 我们 我們 他们 他們'.split(
    ' ',
  ),
);

/** The words of a text that say what it speaks of, in order. Numerals, and words that only join, are left out. */
export const contentWords = remember(wordsOf);

function wordsOf(text: string): readonly ContentWord[] {
  return han.test(text) ? [...chineseWords(text), ...latinWords(text)].toSorted(byPlace) : latinWords(text);
}

function latinWords(text: string): readonly ContentWord[] {
  return spansOf(text, /(?<![\p{N}.,])[\p{Script=Latin}][\p{Script=Latin}’'-]*/gu).flatMap((span) => {
    const word = text.slice(span.from, span.to);
    const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
    return empty.has(plain) || number.test(plain) || plain.length < 2
      ? []
      : [{ key: stem(plain), text: word, span }];
  });
}

/** Single characters that join or measure, and are no part of a name. */
const joining =
  /^[的了在是和与與及等而或为為由从從到至达達有将將把被对對于於以其这這那我你他她它们們不没沒未无無各每本该該年月日第约約近逾來来上下中内外]$/u;

const onlyJoining = new RegExp(`^(?:${joining.source.slice(1, -1)})+$`, 'u');
/** Counting words that a word must not run into: 載客人次 is 載客 and 人次, not 客人. */
const countingWord = /(?:人|班|車|车|架)次/g;

/** Words of two characters and more; single ones in a row, as names are cut, count as one. */
function chineseWords(text: string): readonly ContentWord[] {
  const words: ContentWord[] = [];
  let run = '';
  const add = (word: string, end: number, loose: boolean) => {
    if (word.length < 2 || emptyChinese.has(word) || onlyJoining.test(word)) return;
    // 每次 and 三家 count; 万吨级 names.
    if (
      /^每|^[余餘多来來个個家名位人次项項元吨噸件]+$|^[〇零一二两兩三四五六七八九十百千万萬亿億几數数]+.?$/u.test(
        word,
      )
    )
      return;
    const span = { from: end - word.length, to: end };
    words.push({ key: word, text: word, span, ...(loose ? { loose } : {}) });
  };
  for (const { segment, index, isWordLike } of segmenter.segment(text.replace(countingWord, '、、'))) {
    const single = isWordLike === true && /^\p{Script=Han}$/u.test(segment) && !joining.test(segment);
    if (single) {
      run += segment;
      continue;
    }
    add(run, index, true);
    run = '';
    if (isWordLike === true && /^\p{Script=Han}{2,}$/u.test(segment))
      add(segment, index + segment.length, false);
  }
  add(run, text.length, true);
  return words;
}

/** Words of one family, which news uses for each other: the first stands for all. */
const families: readonly (readonly string[])[] = [
  [
    'die',
    'dies',
    'died',
    'dead',
    'death',
    'deaths',
    'dying',
    'kill',
    'kills',
    'killed',
    'fatal',
    'fatalities',
    'toll',
  ],
  ['injury', 'injuries', 'injured', 'injure', 'hurt', 'wounded'],
  ['money', 'funds', 'fund', 'funding', 'funded', 'cash'],
  ['resident', 'residents', 'inhabitants'],
  ['firm', 'firms', 'company', 'companies', 'business', 'businesses', 'enterprise', 'enterprises'],
  ['pupil', 'pupils', 'student', 'students'],
  ['employee', 'employees', 'worker', 'workers', 'staff', 'workforce'],
  ['north', 'northern'],
  ['south', 'southern'],
  ['east', 'eastern'],
  ['west', 'western'],
  ['profit', 'profits', 'earnings', 'income'],
  ['revenue', 'revenues', 'sales', 'turnover'],
  ['share', 'shares', 'stock', 'stocks'],
  ['job', 'jobs', 'employed'],
  ['volunteer', 'volunteers', 'participant', 'participants', 'taking'],
  ['goal', 'goals', 'target', 'targets', 'aim', 'aims'],
  ['buy', 'buys', 'bought', 'buying'],
  ['sell', 'sells', 'sold', 'sale', 'selling'],
  ['spend', 'spends', 'spent', 'spending'],
  ['pay', 'pays', 'paid', 'payment', 'payments'],
  ['build', 'builds', 'built', 'building'],
  ['woman', 'women', 'female'],
  ['man', 'men', 'male'],
  ['child', 'children'],
];
const familyOf: ReadonlyMap<string, string> = new Map(
  families.flatMap((family) => family.map((word) => [word, family[0] ?? word] as const)),
);

/** The ends that English words take without becoming other words. */
function stem(word: string): string {
  const family = familyOf.get(word);
  if (family !== undefined) return family;
  const bare = word.replace(/(?:ations?|ments?|ings?|ers?|ors?|ies|ied|ed|es|s|ly|y|e)$/, '');
  return bare.length >= 3 ? bare : word;
}

/**
 * Whether a text speaks of a word: a Latin word as one of its own words, a Chinese one by its characters, of which
 * a longer word may be broken up (出口额 in 出口总额).
 */
export function speaksOf(text: string, words: readonly ContentWord[], word: ContentWord): boolean {
  if (!han.test(word.key)) return words.some(({ key }) => key === word.key);
  if (text.includes(word.key)) return true;
  return word.key.length > 2 && pairsOf(word.key).some((pair) => text.includes(pair));
}

function pairsOf(word: string): readonly string[] {
  return [...word].slice(1).map((character, index) => ([...word][index] ?? '') + character);
}

function byPlace(one: ContentWord, other: ContentWord): number {
  return one.span.from - other.span.from;
}
