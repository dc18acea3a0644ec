import type { CountedPlaces } from '../kinds/partner-tiles/content.js';
import { chineseAmount, chineseList, chineseNumber } from '../text/chinese-words.js';
import type { PrintedFigure } from '../text/messages/messages.js';
import { chinesePublication } from '../text/publication.js';
import type { Region } from '../text/regions.js';
import { withStop } from '../text/speech.js';
import type { Language } from './language.js';
import { briefing } from './zh-CN/briefing.js';
import { claims } from './zh-CN/claims.js';
import { desk } from './zh-CN/desk.js';
import { periods } from './zh-CN/periods.js';
import { quantities } from './zh-CN/quantities.js';
import { quoted } from './zh-CN/quoted.js';
import { series } from './zh-CN/series.js';

/** That there is an example in each holds whatever else the text may name. */
function examples({ count, countries, more }: CountedPlaces): string {
  const places = `${count}个${countries ? '国家' : '地方'}`;
  return `案例来自${more ? '至少' : ''}${places}`;
}

/** Before a counting word 2 is 两. */
function counting(count: number): string {
  return count === 2 ? '两' : chineseNumber(count);
}

function oneByOne(count: number, unit: string): string {
  return `${counting(count)}${unit}${count > 1 ? '，逐一来看' : ''}`;
}

export const chinese: Language = Object.freeze({
  tag: 'zh-CN',
  ...periods,
  date: (iso: string) => {
    const [year = '', month, day] = iso.split('-');
    if (month === undefined) return { main: year, rest: '年' };
    if (month === 'end') return { main: year, rest: '年底' };
    return { main: year, rest: `年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}` };
  },
  joinDate: (main: string, rest: string) => `${main}${rest}`,
  passage: (lines: string, sentence: string) => `【${lines}】${sentence}`,
  lines: (from: number, to: number) => (from === to ? `原文第${from}行` : `原文第${from}—${to}行`),
  notesBefore: '接上页；讲稿与原文见本题首页的备注。',
  statementsFile: '本文件所依据的陈述：原文段落、出处位置与发言人。',
  part: (index: number, of: number) => `（${index}/${of}）`,
  shows: {
    figure: (printed: string, counts: string) => `${printed}${counts}`,
    fromTo: (first: string, last: string) => `从${first}到${last}`,
    both: (one: string, other: string) => `${one}，${other}`,
    ranked: (count: number) => `${counting(count)}个数字，从大到小`,
    moved: (counts: string, before: string, after: string) => `${counts}：从${before}到${after}`,
    dates: (count: number, first: string, last: string) => `${first}至${last}的${counting(count)}个节点`,
    parts: (whole: string, count: number) => `${whole}的${counting(count)}个部分`,
    figures: (count: number) => `${counting(count)}个数字一并来看`,
    changed: (names: readonly string[]) => `${chineseList(names)}的变化`,
    measures: (count: number) => oneByOne(count, '项举措'),
    recommendations: (count: number) => oneByOne(count, '条建议'),
    cases: (count: number) => oneByOne(count, '个案例'),
    points: (count: number) => oneByOne(count, '个要点'),
  },
  posts: {
    titled: (name: string, about: string) => `${name}：${about}`,
    figure: (printed: string, counts: string) => `${counts}：${printed}`,
    shown: (counted: string) => `图表：${counted}`,
    page: (number: number, headline: string) => `图${number} ${headline}`,
  },
  pageOfCarousel: (index: number, of: number) => `组图第${index}张，共${of}张`,
  source: '来源',
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
    source: (parts: readonly string[]) => `来源：${parts.join('，')}。`,
    join: '',
  },
  regionName: (region: Region) => region.chinese,
  briefing,
  listComma: '、',
  separator: '　',
  credit: (parts: readonly string[]) => `来源：${parts.join('，')}`,
  chartKey: {
    open: '此数以上，上限未详',
    hatched: '可能的范围',
    rounded: '可能的范围，“约”“近”按一成计',
  },
  eachSign: (count: number, units: readonly string[]) =>
    `每个图标代表${chineseAmount(count, units, ['万', '亿'])}`,
  series,
  shownOf: (shown: number, all: number) => `共${all}项，列出${shown}项`,
  cellOfWhole: (whole: string, tenths: boolean) =>
    tenths ? (['一行代表', `${whole}的一成`] as const) : (['一格代表', `${whole}的1%`] as const),
  quoted,
  attribution: (speaker: string) => `——${speaker}`,
  saidBy: (words: string, speaker: string) => `${words}（${speaker}）`,
  pictures: {
    credit: (maker: string, licence: string) => `${maker}，${licence}`,
    credits: (credits: readonly string[]) => `图片：${credits.join('；')}`,
    shows: (alt: string) => withStop(`图片：${alt}`, '。'),
  },
  askedBy: (asker: string) => `提问：${asker}`,
  disclosure: { assisted: '人工智能辅助生成', generated: '人工智能生成' },
  translated: (from: string) => `译自${from.startsWith('zh') ? '中文' : '英文'}`,
  translatedBy: { assisted: '人工智能辅助翻译生成', generated: '人工智能翻译生成' },
  desk,
  player: {
    previous: '上一页',
    next: '下一页',
    first: '首页',
    last: '末页',
    overview: '总览',
    presenter: '演讲者视图',
    presenting: '演讲者视图：',
    fullscreen: '全屏',
    blank: '黑屏',
    help: '帮助',
    notes: '讲稿',
    elapsed: '用时',
    clock: '时间',
    restart: '重新计时',
    close: '关闭',
    place: (index: number, of: number) => `第${index}页，共${of}页`,
    controls: '放映控制',
    reading: '阅读视图',
    goTo: '跳到第14页',
    leave: '返回放映',
    end: '放映结束',
  },
  kinds: {
    line: { told: { drawing: '折线图' } },
    columns: { told: { drawing: '柱形图' } },
    'grouped-bars': { told: { drawing: '条形图' } },
    'stacked-bars': { told: { drawing: '堆叠条形图' } },
    'share-bars': { told: { drawing: '百分比条形图' } },
    slope: { told: { drawing: '坡度图' } },
    dumbbell: { told: { drawing: '哑铃图' } },
    'stacked-area': { told: { drawing: '堆叠面积图' } },
    'diverging-bars': { told: { drawing: '正负条形图' } },
    'data-table': { told: { drawing: '表格' } },
    'small-multiples': { told: { drawing: '小图组' } },
    cover: {
      told: {
        opening: (headline: string) => `封面海报，标题${quoted(headline)}。`,
        stations: (names: readonly string[]) => withStop(`列出：${names.join('；')}`, '。'),
        bylines: (names: readonly string[]) => `列名：${names.join('；')}。`,
      },
    },
    'read-on': { readOn: '接着读原文' },
    contents: { headline: '目录' },
    'questions-and-answers': {
      told: {
        question: (asker: string | undefined, question: string) =>
          `问答海报。${asker ?? ''}问：${withStop(question, '。')}`,
        answer: (answerer: string, answers: string) => `${answerer}答：${answers}`,
      },
    },
    'hero-number': {
      told: {
        opening: (headline: string) => `数字海报，标题${quoted(headline)}。`,
        hero: (figure: string) => `特大数字：${figure}。`,
        companion: (figure: string) => `另有${figure}。`,
      },
    },
    'number-grid': {
      told: {
        opening: (headline: string, count: number) => `数字海报，标题${quoted(headline)}，共${count}个数字。`,
      },
    },
    'ranked-bars': {
      told: {
        drawing: '条形图',
        opening: (headline: string, count: number) =>
          `条形图海报，标题${quoted(headline)}，${count}根横条从零起，由长到短排列。`,
      },
    },
    lollipop: {
      told: {
        drawing: '点线图',
        opening: (headline: string, count: number) =>
          `点线图海报，标题${quoted(headline)}，${count}条线段从零起，各以一个圆点收尾，由长到短排列。`,
      },
    },
    isotype: {
      told: {
        drawing: '图标计数图',
        opening: (headline: string, count: number) =>
          `图标计数海报，标题${quoted(headline)}，${count}个数字各有一排可以数的图标，每个图标代表同样多的数量。`,
      },
    },
    waffle: {
      told: {
        drawing: '占比图',
        opening: (headline: string) => `占比海报，标题${quoted(headline)}。`,
        squares: (whole: string, figure: string) => `100个方格代表${whole}，填色的方格是：${figure}。`,
        hatched: '画斜线的方格是可能的范围。',
        open: '填色之后有一个箭头，表示此数以上。',
      },
    },
    ...quantities,
    timeline: {
      told: {
        opening: (headline: string, count: number) =>
          `时间线海报，标题${quoted(headline)}，按时间先后列出${count}项。`,
      },
    },
    measures: {
      told: {
        opening: (headline: string, count: number) => `要点海报，标题${quoted(headline)}，共${count}项。`,
      },
    },
    pathway: {
      told: {
        opening: (headline: string, count: number) => `路线海报，标题${quoted(headline)}，共${count}站。`,
        station: (number: number) => `第${chineseNumber(number)}站`,
      },
    },
    'partner-tiles': {
      regions: '地区',
      headline: (from: string, to: string, counted: CountedPlaces) =>
        `从${from}到${to}，${examples(counted)}`,
      short: examples,
      told: {
        drawing: '地名图',
        opening: (headline: string, regions: number) =>
          `地名海报，标题${quoted(headline)}，${regions === 1 ? '列出地名' : `地名按区域分成${regions}组`}。`,
        region: (name: string, count: number) => `${name}${count}处：`,
      },
    },
    'cause-effect': {
      told: {
        opening: (headline: string, count: number) =>
          `因果海报，标题${quoted(headline)}，由因到果共${count}步。`,
        cause: '起因：',
        next: '进而：',
        effect: '结果：',
      },
    },
    comparison: {
      told: {
        opening: (headline: string) => `对照海报，标题${quoted(headline)}，两边对照。`,
        left: (title: string, points: string) => `一边是${quoted(title)}：${points}`,
        right: (title: string, points: string) => `另一边是${quoted(title)}：${points}`,
      },
    },
    photo: {
      told: {
        drawing: '照片',
        opening: (headline: string) => `照片海报，标题${quoted(headline)}。`,
      },
    },
    quotation: {
      told: {
        opening: (speaker: string, words: string) => `引语海报，${speaker}说：${quoted(words)}。`,
      },
    },
    takeaways: {
      headline: '要点',
      worthRemembering: '这几句话，值得记住',
      told: {
        opening: (headline: string, count: number) => `要点海报，标题${quoted(headline)}，共${count}句。`,
      },
    },
    ...claims,
  },
});
