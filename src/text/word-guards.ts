import { insidesOf, spansOf } from './spans.js';

/** A word of the platform's word list, where it stands. */
export interface Word {
  readonly text: string;
  readonly from: number;
}

/** What the guards say of a text, in offsets. */
export interface WordGuards {
  /** Inside words. */
  readonly inside: readonly number[];
  /** Before a word that leans on the one before: no cut for a phrase, but none through a word either. */
  readonly leaning: readonly number[];
  /** Where one word surely ends and another begins. */
  readonly between: readonly number[];
}

/**
 * Characters that end a word when they stand alone behind a longer one: 活动周, 创新链, 成员国, 限定词, 合作中. Those
 * that begin words or act as verbs as often (会, 带, 说, 所) are left out.
 */
const suffixes = new Set(
  '周链国园院节奖圈群网站馆厅厂库县市省镇乡村州岛港湾桥舰队团局署委室校系届次版稿词句字表图书卷册页章款法案权费税额量率值层型式性化力品物剂症派论史观者员师民界业商区线' +
    '中里内外上下前后时间们等' +
    // The same in Traditional characters, where they differ.
    '週鏈國園節獎館廳廠庫縣鄉灣橋艦隊團屆詞圖書冊頁費稅額質層劑論觀師業區線裡內後時間們',
);

/** Countries by one character: 中阿技术转移 begins with a pair, in which 中 is no “within”. */
const countryPair = /^中[阿非亚欧巴老俄美印韩法德英泰越缅尼澳葡拉蒙]/;

/** Joined by rule, whatever the subject. */
const rules: readonly RegExp[] = [
  // 一带一路, 一心一意; 尤为, 更为.
  /一[^一\s\p{P}]一[^一\s\p{P}]|[尤极更较颇最甚]为/gu,
  /中[阿非亚欧巴老俄美印韩法德英泰越缅尼澳葡拉蒙](?=\p{Script=Han})/gu,
  // 首届, 该国, 各国, 每年, 本次; 三中全会.
  /[首本上下每历各该此歷該][届次年月国屆國]/gu,
  /[一二三四五六七八]中全[会會]/gu,
  /[年月日天][来來](?![自到访华訪華])/gu,
  // 层次 and 国家 end words that the lists take apart: 高层次, 共建国家.
  /\p{Script=Han}[层層]次/gu,
  // 不确定性, 不稳定性: the word list takes 不 for a word.
  /不\p{Script=Han}{2}性/gu,
];

/** Fours that repeat a character, where words begin and end with them: 互学互鉴, 创新创业. */
const repeating = /(\p{Script=Han})(?!\1)\p{Script=Han}\1(?!\1)\p{Script=Han}/gu;

/** No line starts with 的, 了, 之 or 等 where they lean on the word before. */
const leaning =
  /(?<=[\p{Script=Han}”’》）」』])(?:的(?![确確士])|之|等(?![待级級候同于於到])|了(?![解结結断斷]))/gu;

/** Words that both opinions have been seen to cut, in news prose on any subject. */
const words =
  /构建|惠及|赋能|共建国家|减排|碳排放|科技部|科技创新|青年科学家|国家发展改革委|科学院|科学组织|教科文组织|一大批|[載载]客|[电電][动動](?:渡[轮輪]|巴士|汽[车車]|公[车車]|[机機][车車])|知识产权|可再生能源|人工智能|气候变化|产业链|供应链|创新链|教育链|人才链|产业园|科技园|授人以渔|青藏高原|(?:中老|蒙内|雅万|亚吉|匈塞)(?:铁路|高铁)/gu;

/** Of the suffixes, those that begin words and names as well: 研究员｜周强, 承接｜国别合作. */
const alsoBegin = new Set('周章史国学区社國學區');
/** After these a suffix is a suffix: 创新链和, 成员国在. */
const functionWords = new Set('的和与及或在是有为由将把被从对向等以也已就都不與為將從對');
/** Where one of these is a word of its own, it begins what follows: 转移｜由能源领域, 创新｜与交流. */
const beginners = new Set('与和及或由将把被为在从对向以與將為從對');

/**
 * Looks a text over for cuts inside words, by rules of the language first and a short list last.
 *
 * @param platformWords every word of the platform's list, in order, marks and spaces included
 */
export function guardWords(text: string, platformWords: readonly Word[]): WordGuards {
  const edges = new Set(platformWords.flatMap((word) => [word.from, word.from + word.text.length]));
  const inside = [
    ...insidesOf([...rules, words].flatMap((pattern) => spansOf(text, pattern))),
    ...insidesOf(spansOf(text, repeating).filter(({ from, to }) => edges.has(from) && edges.has(to))),
  ];
  const between: number[] = [];
  for (const [index, word] of platformWords.entries()) {
    const before = platformWords[index - 1]?.text ?? '';
    const after = platformWords[index + 1]?.text ?? '';
    const end = word.from + word.text.length;
    if (!/\p{Script=Han}$/u.test(before)) continue;
    if (beginners.has(word.text)) {
      between.push(word.from);
    } else if (before.length > 1 && word.text === '中有') {
      // 合作中｜有什么: no word at all, though listed.
      between.push(word.from + 1);
      inside.push(word.from);
    } else if (
      before.length > 1 &&
      suffixes.has(word.text) &&
      isSuffix(word, after) &&
      !countryPair.test(text.slice(word.from))
    ) {
      between.push(end);
      inside.push(word.from);
    }
  }
  return { inside, between, leaning: spansOf(text, leaning).map(({ from }) => from) };
}

/** A lone character that follows makes a name or a word of some of them. */
function isSuffix(word: Word, after: string): boolean {
  return !alsoBegin.has(word.text) || functionWords.has(after) || !/^\p{Script=Han}$/u.test(after);
}
