/** Which way something goes. */
export type Direction = 'up' | 'down' | 'level' | 'changed';

/** Words of rising and falling, as parts of regular expressions. What they must not stand in is said beside them. */

type Vocabulary = readonly (readonly [Direction, string])[];

/**
 * Chinese verbs and nouns that state a movement wherever they stand, Simplified and Traditional. Longer ones come
 * before those they contain: 负增长 falls.
 */
export const chineseWords: Vocabulary = [
  ['down', '[负負](?:增[长長]|成[长長])'],
  [
    'level',
    '零增[长長]|零成[长長]|持平|(?:保持|[维維]持)(?:不[变變]|[稳穩]定)|不[变變](?![更])|[无無][变變]化',
  ],
  [
    'up',
    // 增长极 is a place and 增加值 a measure.
    '增[长長](?![极極点點])|增加(?![值])|增多|增[进進](?=[了到至])|成[长長](?=[率了到至约約近逾超为為达達\\d]|幅)|[激猛骤驟大剧劇递遞倍]增|增[产產收](?=[了到至约約近逾超\\d])|' +
      '提高|提升|延[长長]|拉[长長]|加倍|提[价價]|上升|上[涨漲]|上[扬揚]|上[调調]|[调調]高|上浮|升高|攀升|攀高|[飙飆]升|回升|[爬跃躍]升|走高|走[强強]|[涨漲][价價]|[扩擴]大|反[弹彈]|翻了?[一两兩二三四几幾]?番|翻倍|[涨漲增升]幅|增速|增量',
  ],
  [
    'down',
    '下降|下滑|下跌|下[调調]|下挫|下行(?!各)|[调調]低|[减減]少|[减減]半|[减減][产產收](?=[了到至约約近逾超\\d])|降低|降[价價]|回落|走低|走弱|收窄|[缩縮]小|[缩縮][减減]|[缩縮]水|[缩縮]短|萎[缩縮]|[锐銳骤驟大][减減]|[骤驟暴]降|暴跌|腰[斩斬]|削[减減]|[压壓][减減降缩縮]|[紧緊][缩縮]|衰退|[降跌减減]幅',
  ],
  ['changed', '[变變][动動]|(?<![气氣]候)[变變]化|[调調]整(?=[到至为為])|[变變](?:到|至|[为為])(?=\\s?\\d)'],
];

/** Characters that state a movement only before a number or with 到 or 至: 降3%, 升至, but not 减排, 升级, 降温. */
export const chineseBeforeNumber: Vocabulary = [
  ['up', '加快|增[强強]|新增|[涨漲升增提]'],
  ['down', '放[缓緩]|[减減][缓緩弱]|[减減降跌缩縮]'],
];

/** Characters that compare, where 比 or 较 stands before them: 比上年高0.3个百分点; alone they measure: 高3米. */
export const chineseCompared: Vocabulary = [
  ['up', '[高多](?:出|了)?'],
  ['down', '[低少](?:了)?'],
];

/** English verbs and nouns; `~` stands for the endings a regular verb can have. */
export const englishWords: Vocabulary = [
  [
    'up',
    'ris(?:e|es|ing|en)|rose|grow(?:s|ing|n|th)?|grew|gain~|increas#|climb~|jump~|surg#|soar~|rocket(?:s|ed|ing)|swell(?:s|ed|ing)|swollen|expand~|expansion|widen~|rais#|boost~|rebound~|mount(?:ed|ing)|accelerat#|lengthen~|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|multipl(?:ied|ies)|twice as (?:many|much|high|large)|(?:to|will|would|could|may|might|than) (?:double|triple|quadruple)',
  ],
  [
    'down',
    'fall(?:s|ing|en)?|fell|drop(?:s|ped|ping)?|declin#|decreas#|shr[iau]nk(?:s|ing|en)?|slump~|plung#|plummet(?:s|ed|ing)|tumbl#|slid|sliding|slid(?:e|es)(?= of)|slip(?:s|ped|ping)|eas(?:ed|es|ing)|dip(?:s|ped|ping)?|reced#|sank|sunk|sink(?:s|ing)?|lower(?:ed|s|ing)|reduc(?:e|es|ed|ing|tion|tions)|cut(?:s|ting)?|slash(?:es|ed|ing)|trimm(?:ed|ing)|halv#|half as (?:many|much)|narrow(?:ed|s|ing)|contract(?:ed|ion)|dwindl#|shorten~|subsid(?:ed|es|ing)|slow(?:ed|s|ing|down)',
  ],
  [
    'level',
    'unchanged|flat(?= |$|[,.;])(?<=(?:[wW]as|[wW]ere|is|are|[sS]tayed|[hH]eld|[rR]emain(?:s|ed)|broadly|roughly|largely|essentially|been) flat)|(?:held|holding|stayed|staying|remained|remains|kept|was|were) (?:steady|stable|level)|level(?:l?ed|l?ing) off|plateaued',
  ],
  ['changed', 'chang(?:ed|es|ing)|shift(?:ed|s|ing)'],
];

/** Verbs that get their direction from the word behind them: edged up, came down. */
const carriers =
  'w[ea]nt|go(?:es|ing|ne)?|edg(?:ed?|es|ing)|inch(?:ed|es|ing)|tick(?:ed|s|ing)|crept|creep(?:s|ing)?|mov(?:ed?|es|ing)|shot|c[oa]me|com(?:es|ing)|driv(?:en|es|ing)|drove|push(?:ed|es|ing)|brought|bring(?:s|ing)?|nudg(?:ed|ing)|trend(?:ed|ing)|scal(?:ed|ing)|bounced|picked|stepped|turned';

/** Verbs that make “up” and “down” something else: makes up 18 percent, set up three. */
const otherVerbs =
  'ma[dk]e|makes|making|took|tak(?:e|es|en|ing)|set|sets|setting|open(?:ed|s|ing)?|sign(?:ed|s|ing)?|end(?:ed|s|ing)?|follow(?:ed|s|ing)?|build|built|buil(?:ds|ding)|add(?:ed|s|ing)?|show(?:ed|s|ing)?|broken|break(?:s|ing)?|broke|shut|lock(?:ed)?|writ(?:e|es|ten|ing)|start(?:ed|s|ing)?|us(?:e|ed|es|ing)|back(?:ed|s|ing)?|clean(?:ed|s|ing)?|lin(?:e|ed|ing)|giv(?:e|es|en|ing)|gave|link(?:ed)?|tak|ow(?:n|ns|ed)|round(?:ed)?|split|freed|free|speed(?:s|ed|ing)?|sped|join(?:ed)?|us|sum(?:med|s)?';

/** Alternatives of a vocabulary with its short-hands written out. */
export function alternatives(words: string): string {
  return words.replaceAll('~', '(?:s|ed|ing)?').replaceAll('#', '(?:e|es|ed|ing|ely|ingly)?');
}

/** Up, down, higher, lower, more, less, fewer: where they state a movement and are not half of something else. */
export const englishAdverbs: Vocabulary = [
  ['up', `(?:${carriers}) (?:back |sharply |slightly )?(?:up|higher)(?! to (?:the|be|a)\\b| with\\b)`],
  ['down', `(?:${carriers}) (?:back |sharply |slightly )?(?:down|lower)`],
  ['up', `(?<!\\b(?:${otherVerbs}) )up(?! to | with\\b| the\\b| a\\b|-)`],
  ['down', `(?<!\\b(?:${otherVerbs}) )down(?! the\\b| a\\b|-| on\\b| to earth\\b)`],
  ['up', 'higher(?! (?:education|learning|school|court|ground|power)s?\\b)(?! than (?!in|a|the|last))'],
  ['down', 'lower(?! (?:house|court|school|limit|bound|deck)s?\\b)(?! than (?!in|a|the|last))'],
  [
    'up',
    "(?<!(?:no|any|once|many|much|what[’']s|or|and|once|far|the|even|one) )more(?! (?:than|or less|and more|often|so|likely)\\b)(?!-)",
  ],
  [
    'down',
    '(?<!(?:no|any|or|much|the|nothing|and|even) )(?:less(?! (?:than|and less|likely|often|so)\\b)|fewer(?! than\\b))(?!-)',
  ],
];

/** After “more” and “less” these are adjectives and adverbs: more important is no more of a thing. */
export const comparedAdjective =
  /^ (?!(?:hospital|capital|animal|meal|material|metal|journal|rental|arrival|proposal|signal|official|individual|professional|criminal|vegetable|table|music|traffic|plastic|fabric|clinic|public|native|detective|initiative|alternative|plant|restaurant|merchant|student|patient|parent|resident|client|agent|accident|event|rent|building|training|housing|funding|spending|shipping|lighting|parking|charging|crossing|family|supply|seed|feed|need|bed|bus)s?\b)\w+(?:able|ible|al|ful|ic|ive|ous|ant|ent|ed|ing|ly|less)\b|^ (?:complex|diverse|secure|stable|open|modern|effective|common|severe|complete|precise|equal|robust|fair|green|rapid|mature|sure|aware)\b/;
