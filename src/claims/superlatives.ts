/** A word that ranks: nothing of its kind is more so, or it comes first. */
export interface Superlative {
  /** Words of one class say the same: 首位 and largest are `top`. */
  readonly kind: string;
  readonly text: string;
  readonly index: number;
}

const adjectives = (words: string) => words.split(' ').join('|');

/** Each class with its words in English and in both Chinese scripts. */
const classes: readonly (readonly [string, RegExp])[] = [
  [
    'top',
    new RegExp(
      `最(?:高|大|多|快|强|強|好|长|長|重|广|廣|深|热|熱|先进|先進)(?!限|程度|法院|人民|检|檢|值班|公约)|首位|居首|居冠|奪冠|夺冠|榜首|排名第一|排在第一|第一(?![、和与與及]第|个|個|家|条|條|季|时间|時間|产业|產業|轮|輪|步|批|线|線|个|個|期|阶段|階段|次|届|屆|天|年|任|代|手|章|条|條|[是，,])|领先全|冠居|(?<![\\p{L}])(?<!\\b(?:second|third|fourth|fifth|\\d+(?:nd|rd|th))[- ])(?:${adjectives('highest largest biggest greatest fastest strongest busiest longest best richest tallest hottest heaviest widest deepest')}|(?:the|its|our|their|his|her|world’s|world's|country’s|country's) most (?!of\\b|people\\b|likely\\b|recent)\\p{L}+|topped|tops|ranks? first|ranked first|number one|No\\. ?1|in first place)(?![\\p{L}])`,
      'giu',
    ),
  ],
  [
    'bottom',
    new RegExp(
      `最(?:低|小|少|慢|弱|差|短|轻|輕|浅|冷)(?!限|程度|生活|工资|工資)|末位|敬陪末座|吊车尾|吊車尾|垫底|墊底|(?<![\\p{L}])(?<!\\b(?:second|third|fourth|fifth|\\d+(?:nd|rd|th))[- ])(?:${adjectives('lowest smallest fewest slowest weakest worst shortest poorest coldest lightest quietest')}|least (?!one\\b)\\p{L}+|ranks? last|ranked last|in last place)(?![\\p{L}])`,
      'giu',
    ),
  ],
  [
    'record-high',
    /(?:历史|歷史)(?:新高|最高)|新高|(?<![\p{L}])(?:(?:a|the|an all-time|new) high|record[- ]high|all-time high)(?![\p{L}])/giu,
  ],
  [
    'record-low',
    /(?:历史|歷史)(?:新低|最低)|新低|(?<![\p{L}])(?:(?:a|the|an all-time|new) low|record[- ]low|all-time low)(?![\p{L}])/giu,
  ],
  [
    'record',
    /[创創](?:下)?(?:历史|歷史)?[纪紀][录錄]|(?<![\p{L}])(?:(?:a|the|old|previous|former|new|all) records?(?![- ](?:high|low))|record[- ](?:breaking|number|level|year|profit|sales)|unprecedented)(?![\p{L}])/giu,
  ],
  [
    'first',
    /首次|首度|首个(?!阶段)|首個|首家|首座|首条|首條|首例|首创|首創|第一次|(?<![\p{L}])(?:for the first time|first[- ]ever|(?:the|our|its|his|her|their|my) first(?! (?:quarter|half|of \p{Lu}|(?:week|month|year|day)(?! since)|\d|two|three|four|five|six|ten|step|place)))(?![\p{L}])/giu,
  ],
  ['only', /唯一|独有|獨有|独家|獨家|(?<![\p{L}])(?:the only|the sole|uniquely|unique)(?![\p{L}])/giu],
];

/** What a word of one class may be said for: the most since counting began is a high. */
const alsoSaid: Readonly<Record<string, readonly string[]>> = {
  top: ['record-high', 'record'],
  bottom: ['record-low'],
  'record-high': ['record', 'top'],
  'record-low': ['bottom'],
  record: ['record-high', 'record-low', 'top'],
};

/** Whether a rank of the story may stand for one of the source. */
export function ranksAlike(given: string, printed: string): boolean {
  return given === printed || (alsoSaid[given] ?? []).includes(printed);
}

/** Every ranking word of a text, in order of class. */
export function findSuperlatives(text: string): readonly Superlative[] {
  return classes.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], index: match.index })),
  );
}
