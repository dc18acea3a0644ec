import { basisPattern } from '../text/bases.js';

/**
 * Words that exclude each other: who writes one where the source prints the other says something false. Each line is
 * one set; its members are regular expressions, for English and for both Chinese scripts. A member that is neither
 * named in the source nor excluded by another of its set is no fault here: whether it may be said is for other rules.
 */
const sets: readonly (readonly string[])[] = [
  // What a change is measured against.
  [basisPattern('year-on-year'), basisPattern('month-on-month', 'quarter-on-quarter')],
  ['平均|均值|(?:on )?average|mean(?! (?:that|to))', '中位数|中位數|中位|median'],
  ['人均|per (?:head|capita|person)', '户均|戶均|per household'],
  [
    '年均|annual(?:ly)? average|a year|per year|每年',
    '月均|a month|per month|每月',
    '日均|a day|per day|daily|每天|每日',
    '周均|a week|per week|weekly|每周',
  ],
  [
    '累计|累計|cumulative(?:ly)?|in all since|to date',
    '当年|當年|年度|单年|in that year alone|in a single year|annual(?:ly)?|yearly',
  ],
  [
    '名义|名義|nominal(?:ly)?|in cash terms',
    '实际|實際|in real terms|real(?=-terms| (?:growth|wages|incomes?|terms|GDP))',
  ],
  ['(?<!进)毛(?=利|额|重|收入)|gross', '净|淨|net(?= |-)'],
  ['税前|稅前|before[- ]tax|pre-tax', '税后|稅後|after[- ]tax|post-tax'],
  // Where and for whom.
  ['进口|進口|imports?|imported', '出口|exports?|exported'],
  ['收入|revenues?|incomes?|earnings', '支出|开支|開支|花费|spending|expenditures?|outlays?'],
  ['盈利|profits?|surplus(?:es)?|盈余|盈餘|顺差|順差', '亏损|虧損|loss(?:es)?|deficits?|赤字|逆差'],
  ['出生|births?|born', '死亡|deaths?|died|dead|fatalities'],
  ['男性|男[生孩童子]|males?|men|boys?', '女性|女[生孩童子]|females?|women|girls?'],
  ['城镇|城鎮|城市|urban|cit(?:y|ies)|towns?', '农村|農村|乡村|鄉村|rural|countryside|villages?'],
  [
    '国有|國有|state-owned|公立|public(?=ly[- ]owned| (?:sector|hospitals?|schools?))',
    '民营|民營|私营|私營|私立|private(?:ly[- ]owned)?',
  ],
  ['(?<!未)就业|(?<!未)就業|employed|employment', '失业|失業|unemployed|unemployment|jobless'],
  ['供给|供給|supply', '需求|demand'],
  ['国内|國內|境内|domestic(?:ally)?|at home', '国外|國外|境外|海外|foreign|abroad|overseas'],
  ['成人|成年人|adults?', '儿童|兒童|孩子|children|child'],
  ['新增|newly|new(?= (?:cases|jobs|patients|members|customers))', '存量|既有|existing'],
  ['投入|invested|investment', '产出|產出|output'],
  ['批发|批發|wholesale', '零售|retail'],
  ['上升的|过半|majority|most of', '少数|少數|minority|few of'],
  // When.
  [
    '去年|上年|last year|the previous year|the year before',
    '今年|本年|this year',
    '明年|next year',
    '前年|the year before last',
  ],
  ['上月|上个月|上個月|last month', '本月|这个月|這個月|this month', '下月|下个月|下個月|next month'],
  [
    '(?:第)?一季度|首季|first[- ]quarter|Q1',
    '(?:第)?二季度|second[- ]quarter|Q2',
    '前三季度|first three quarters|first nine months',
    '(?<!前)(?:第)?三季度|third[- ]quarter|Q3',
    '(?:第)?四季度|fourth[- ]quarter|Q4',
    '上半年|first half',
    '下半年|second half',
    '全年|整年|full[- ]year|(?:for|over) the year as a whole|whole year',
  ],
  ['首次|首度|第一次|(?:for the )?first time', '再次|再度|又一次|(?:once )?again'],
  [
    '夜间|夜間|夜晚|深夜|at night|by night|overnight',
    '日间|日間|白天|白日|by day|in (?:the )?daytime|daytime',
  ],
  [
    '累计|累計|以来|以來|since|in total|a total of|altogether',
    '去年|上年|last year|每年|a year|per year|yearly|annually',
  ],
  [
    '计划|計劃|预计|預計|估计|估計|预期|預期|expected?|forecasts?|projected|projection|estimated?|will|would|planned|plans|due',
    '已(?!故|婚|知|往|久)|已经|已經|达到了|達到了|完成了|already|has reached|have reached|now stands?',
  ],
  ['上午|morning', '下午|afternoon', '晚上|夜间|夜間|at night|evening'],
  ['工作日|weekdays?', '周末|週末|weekends?'],
  ['启动|開始|开始|began|started|opened|launched', '结束|結束|完成|ended|finished|completed|closed'],
  // How far a comparison reaches.
  [
    '全球|世界|全世界|in the world|worldwide|globally|on earth',
    '亚洲|亞洲|(?:in|across) Asia',
    '欧洲|歐洲|(?:in|across) Europe',
    "全国|全國|我国|in the country|nationwide|nationally|in the nation|country’s|country's|nation’s|nation's",
    '全省|省内|省內|in the (?:province|state)|province-wide|statewide',
    '全市|市内|市內|in the city|citywide',
    '全县|全縣|县内|縣內|in the (?:county|district)|county-wide',
    '全区|全區|in the region|regionwide',
    '全行业|全行業|in the (?:industry|sector)',
  ],
  [
    '东部|東部|eastern|in the east',
    '中部|central',
    '西部|western|in the west',
    '东北|東北|north-?east(?:ern)?',
  ],
  [
    '批准|通过|通過|approved|adopted|passed|accepted',
    '否决|否決|驳回|駁回|拒绝|拒絕|rejected|refused|turned down|vetoed',
  ],
  ['赞成|贊成|支持|in favou?r|supported?|backed', '反对|反對|against(?= (?:it|the))|opposed?'],
  ['合格|达标|達標|pass rate', '不合格|超标|超標|failure rate'],
  [
    '最高|最大|最多|最快|最强|最強|highest|largest|biggest|greatest|most(?! of)|fastest|strongest|busiest|longest|oldest',
    '最低|最小|最少|最慢|最弱|lowest|smallest|least|fewest|slowest|weakest|quietest|shortest|youngest',
  ],
];

/** The set of circles that a rank holds within. */
export const scopeSet = sets.findIndex(([first]) => first?.startsWith('全球') === true);

/** One member of a set, where a text names it. */
export interface Alternative {
  /** Which set, and which of its members. */
  readonly set: number;
  readonly member: number;
  readonly text: string;
  readonly index: number;
}

const patterns: readonly (readonly RegExp[])[] = sets.map((members) =>
  members.map((member) => new RegExp(bounded(member), 'giu')),
);

/** Every member of a set that a text names, in the order of the sets. */
export function findAlternatives(text: string): readonly Alternative[] {
  return patterns.flatMap((members, set) =>
    members.flatMap((pattern, member) =>
      [...text.matchAll(pattern)]
        // 不赞成 is no 赞成.
        .filter(({ index }) => !/(?:[不未非]|\b(?:not|non|un|never) ?-?)$/i.test(text.slice(0, index)))
        .map((match) => ({ set, member, text: match[0], index: match.index })),
    ),
  );
}

/** Latin words stand between no letters. */
function bounded(member: string): string {
  return `(?<![\\p{Script=Latin}])(?:${member})(?![\\p{Script=Latin}])`;
}
