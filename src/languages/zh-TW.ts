import type { CountedPlaces } from '../kinds/partner-tiles/content.js';
import { chineseAmount, chineseList, chineseNumber } from '../text/chinese-words.js';
import type { PrintedFigure } from '../text/messages/messages.js';
import { chinesePublication } from '../text/publication.js';
import type { Region } from '../text/regions.js';
import { withStop } from '../text/speech.js';
import type { Language } from './language.js';
import { briefing } from './zh-TW/briefing.js';
import { claims } from './zh-TW/claims.js';
import { desk } from './zh-TW/desk.js';
import { periods } from './zh-TW/periods.js';
import { quantities } from './zh-TW/quantities.js';
import { quoted } from './zh-TW/quoted.js';
import { series } from './zh-TW/series.js';

/** That there is an example in each holds whatever else the text may name. */
function examples({ count, countries, more }: CountedPlaces): string {
  const places = `${count}個${countries ? '國家' : '地方'}`;
  return `案例來自${more ? '至少' : ''}${places}`;
}

/** Before a counting word 2 is 兩. */
function counting(count: number): string {
  return count === 2 ? '兩' : chineseNumber(count);
}

function oneByOne(count: number, unit: string): string {
  return `${counting(count)}${unit}${count > 1 ? '，逐一來看' : ''}`;
}

export const traditionalChinese: Language = Object.freeze({
  tag: 'zh-TW',
  ...periods,
  joinDate: (main: string, rest: string) => `${main}${rest}`,
  passage: (lines: string, sentence: string) => `【${lines}】${sentence}`,
  lines: (from: number, to: number) => (from === to ? `原文第${from}行` : `原文第${from}至${to}行`),
  notesBefore: '接上頁；講稿與原文見本題第一頁的備忘稿。',
  statementsFile: '本文件所依據的陳述：原文段落、出處位置與發言人。',
  part: (index: number, of: number) => `（${index}/${of}）`,
  shows: {
    figure: (printed: string, counts: string) => `${printed}${counts}`,
    fromTo: (first: string, last: string) => `從${first}到${last}`,
    both: (one: string, other: string) => `${one}，${other}`,
    ranked: (count: number) => `${counting(count)}個數字，從大到小`,
    moved: (counts: string, before: string, after: string) => `${counts}：從${before}到${after}`,
    dates: (count: number, first: string, last: string) => `${first}至${last}的${counting(count)}個節點`,
    parts: (whole: string, count: number) => `${whole}的${counting(count)}個部分`,
    figures: (count: number) => `${counting(count)}個數字一併來看`,
    changed: (names: readonly string[]) => `${chineseList(names)}的變化`,
    measures: (count: number) => oneByOne(count, '項舉措'),
    recommendations: (count: number) => oneByOne(count, '條建議'),
    cases: (count: number) => oneByOne(count, '個案例'),
    points: (count: number) => oneByOne(count, '個要點'),
  },
  posts: {
    titled: (name: string, about: string) => `${name}：${about}`,
    figure: (printed: string, counts: string) => `${counts}：${printed}`,
    shown: (counted: string) => `圖表：${counted}`,
    page: (number: number, headline: string) => `圖${number} ${headline}`,
  },
  pageOfCarousel: (index: number, of: number) => `輪播圖第${index}張，共${of}張`,
  source: '資料來源',
  published: chinesePublication,
  byline: (name: string, office: string) => `${name}，${office}`,
  afterName: '',
  figuresAsHeadline: (figures: readonly PrintedFigure[]) =>
    figures.map(({ printed, counts }) => `${counts}${printed}`).join('，'),
  speech: {
    list: (entries: readonly string[]) => withStop(entries.join('；'), '。'),
    pair: (first: string, second: string) => `${first}，${second}`,
    figure: (printed: string, counts: string) => `${printed}，${counts}`,
    at: (place: string, words: string) => `${place}，${words}`,
    aside: (words: string) => `（${words}）`,
    source: (parts: readonly string[]) => `資料來源：${parts.join('，')}。`,
    join: '',
  },
  regionName: (region: Region) => region.traditional,
  briefing,
  listComma: '、',
  separator: '　',
  credit: (parts: readonly string[]) => `資料來源：${parts.join('，')}`,
  chartKey: {
    open: '此數以上，未載明上限',
    hatched: '可能的範圍',
    rounded: '可能的範圍，「約」「近」以一成計',
  },
  eachSign: (count: number, units: readonly string[]) =>
    `每個圖示代表${chineseAmount(count, units, ['萬', '億'])}`,
  series,
  shownOf: (shown: number, all: number) => `共${all}項，列出${shown}項`,
  cellOfWhole: (whole: string, tenths: boolean) =>
    tenths ? (['一列代表', `${whole}的一成`] as const) : (['一格代表', `${whole}的1%`] as const),
  quoted,
  attribution: (speaker: string) => `——${speaker}`,
  saidBy: (words: string, speaker: string) => `${words}（${speaker}）`,
  pictures: {
    credit: (maker: string, licence: string) => `${maker}，${licence}`,
    credits: (credits: readonly string[]) => `圖片：${credits.join('；')}`,
    shows: (alt: string) => withStop(`圖片：${alt}`, '。'),
  },
  askedBy: (asker: string) => `提問：${asker}`,
  disclosure: { assisted: 'AI輔助生成', generated: 'AI生成' },
  translated: (from: string) => `譯自${from.startsWith('zh') ? '簡體中文' : '英文'}`,
  translatedBy: { assisted: 'AI輔助翻譯生成', generated: 'AI翻譯生成' },
  desk,
  player: {
    previous: '上一頁',
    next: '下一頁',
    first: '第一頁',
    last: '最後一頁',
    overview: '總覽',
    presenter: '簡報者檢視畫面',
    presenting: '簡報者檢視畫面：',
    fullscreen: '全螢幕',
    blank: '黑畫面',
    help: '說明',
    notes: '講稿',
    elapsed: '已用時間',
    clock: '時間',
    restart: '重新計時',
    close: '關閉',
    place: (index: number, of: number) => `第${index}頁，共${of}頁`,
    controls: '放映控制',
    reading: '閱讀檢視',
    goTo: '跳到第14頁',
    leave: '返回放映',
    end: '放映結束',
  },
  kinds: {
    line: { told: { drawing: '折線圖' } },
    columns: { told: { drawing: '直條圖' } },
    'grouped-bars': { told: { drawing: '橫條圖' } },
    'stacked-bars': { told: { drawing: '堆疊橫條圖' } },
    'share-bars': { told: { drawing: '百分比橫條圖' } },
    slope: { told: { drawing: '斜率圖' } },
    dumbbell: { told: { drawing: '啞鈴圖' } },
    'stacked-area': { told: { drawing: '堆疊區域圖' } },
    'diverging-bars': { told: { drawing: '正負橫條圖' } },
    'data-table': { told: { drawing: '表格' } },
    'small-multiples': { told: { drawing: '小圖組' } },
    cover: {
      told: {
        opening: (headline: string) => `封面海報，標題${quoted(headline)}。`,
        stations: (names: readonly string[]) => withStop(`列出：${names.join('；')}`, '。'),
        bylines: (names: readonly string[]) => `列名：${names.join('；')}。`,
      },
    },
    'read-on': { readOn: '接著讀原文' },
    contents: { headline: '目錄' },
    'questions-and-answers': {
      told: {
        question: (asker: string | undefined, question: string) =>
          `問答海報。${asker ?? ''}問：${withStop(question, '。')}`,
        answer: (answerer: string, answers: string) => `${answerer}答：${answers}`,
      },
    },
    'hero-number': {
      told: {
        opening: (headline: string) => `數字海報，標題${quoted(headline)}。`,
        hero: (figure: string) => `特大數字：${figure}。`,
        companion: (figure: string) => `另有${figure}。`,
      },
    },
    'number-grid': {
      told: {
        opening: (headline: string, count: number) => `數字海報，標題${quoted(headline)}，共${count}個數字。`,
      },
    },
    'ranked-bars': {
      told: {
        drawing: '長條圖',
        opening: (headline: string, count: number) =>
          `長條圖海報，標題${quoted(headline)}，${count}根橫條從零起，由長到短排列。`,
      },
    },
    lollipop: {
      told: {
        drawing: '點線圖',
        opening: (headline: string, count: number) =>
          `點線圖海報，標題${quoted(headline)}，${count}條線段從零起，各以一個圓點收尾，由長到短排列。`,
      },
    },
    isotype: {
      told: {
        drawing: '圖示計數圖',
        opening: (headline: string, count: number) =>
          `圖示計數海報，標題${quoted(headline)}，${count}個數字各有一排可以數的圖示，每個圖示代表同樣多的數量。`,
      },
    },
    waffle: {
      told: {
        drawing: '占比圖',
        opening: (headline: string) => `占比海報，標題${quoted(headline)}。`,
        squares: (whole: string, figure: string) => `100個方格代表${whole}，填色的方格是：${figure}。`,
        hatched: '畫斜線的方格是可能的範圍。',
        open: '填色之後有一個箭頭，表示此數以上。',
      },
    },
    ...quantities,
    timeline: {
      told: {
        opening: (headline: string, count: number) =>
          `時間軸海報，標題${quoted(headline)}，依時間先後列出${count}項。`,
      },
    },
    measures: {
      told: {
        opening: (headline: string, count: number) => `條列海報，標題${quoted(headline)}，共${count}項。`,
      },
    },
    pathway: {
      told: {
        opening: (headline: string, count: number) => `路線海報，標題${quoted(headline)}，共${count}站。`,
        station: (number: number) => `第${chineseNumber(number)}站`,
      },
    },
    'partner-tiles': {
      regions: '地區',
      headline: (from: string, to: string, counted: CountedPlaces) =>
        `從${from}到${to}，${examples(counted)}`,
      short: examples,
      told: {
        drawing: '地名圖',
        opening: (headline: string, regions: number) =>
          `地名海報，標題${quoted(headline)}，${regions === 1 ? '列出地名' : `地名依區域分成${regions}組`}。`,
        region: (name: string, count: number) => `${name}${count}處：`,
      },
    },
    'cause-effect': {
      told: {
        opening: (headline: string, count: number) =>
          `因果海報，標題${quoted(headline)}，由因到果共${count}步。`,
        cause: '起因：',
        next: '接著：',
        effect: '結果：',
      },
    },
    comparison: {
      told: {
        opening: (headline: string) => `對照海報，標題${quoted(headline)}，兩邊對照。`,
        left: (title: string, points: string) => `一邊是${quoted(title)}：${points}`,
        right: (title: string, points: string) => `另一邊是${quoted(title)}：${points}`,
      },
    },
    photo: {
      told: {
        drawing: '照片',
        opening: (headline: string) => `照片海報，標題${quoted(headline)}。`,
      },
    },
    quotation: {
      told: {
        opening: (speaker: string, words: string) => `引言海報，${speaker}說：${quoted(words)}。`,
      },
    },
    takeaways: {
      headline: '重點',
      worthRemembering: '這幾句話，值得記住',
      told: {
        opening: (headline: string, count: number) => `重點海報，標題${quoted(headline)}，共${count}句。`,
      },
    },
    ...claims,
  },
});
