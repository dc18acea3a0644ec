import type { Speakers } from '../kinds/expert-overview/content.js';
import type { CountedPlaces } from '../kinds/partner-tiles/content.js';
import type { Region } from '../text/regions.js';
import type { Language } from './language.js';
import { periods } from './zh-CN/periods.js';
import { quantities } from './zh-CN/quantities.js';

const digits = '零一二三四五六七八九';

/** Chinese numerals up to 99, as sections are numbered. */
function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : digits[ones]);
}

const speakers: Readonly<Record<Speakers, string>> = { experts: '位专家', authors: '位作者', people: '人' };

/** 两位专家, 三人: before a counting word 2 is 两. */
function countOf(who: Speakers | 'some', count: number): string {
  return (count === 2 ? '两' : chineseNumber(count)) + (who === 'some' ? '位' : speakers[who]);
}

/** That there is an example in each holds whatever else the text may name. */
function examples({ count, countries, more }: CountedPlaces): string {
  const places = `${count}个${countries ? '国家' : '地方'}`;
  return `案例来自${more ? '至少' : ''}${places}`;
}

export const chinese: Language = Object.freeze({
  sectionNumber: (index: number) => chineseNumber(index + 1),
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
  part: (index: number, of: number) => `（${index}/${of}）`,
  pageOfCarousel: (index: number, of: number) => `组图第${index}张，共${of}张`,
  source: '来源',
  speech: {
    list: (entries: readonly string[]) => `${entries.join('；')}。`,
    pair: (first: string, second: string) => `${first}，${second}`,
    aside: (words: string) => `（${words}）`,
    source: (parts: readonly string[]) => `来源：${parts.join('，')}。`,
    join: '',
  },
  regionName: (region: Region) => region.chinese,
  listComma: '、',
  separator: '　',
  credit: (parts: readonly string[]) => `来源：${parts.join('，')}`,
  chartKey: {
    open: '多于此数，上限未详',
    hatched: '可能的范围',
    rounded: '可能的范围，“约”“近”按一成计',
    sign: '每个图标代表',
  },
  cellOfWhole: (whole: string, tenths: boolean) =>
    tenths ? (['一行代表', `${whole}的一成`] as const) : (['一格代表', `${whole}的1%`] as const),
  quoted: (words: string) => `“${words}”`,
  saidBy: (words: string, speaker: string) => `${words}（${speaker}）`,
  disclosure: { assisted: '人工智能辅助生成', generated: '人工智能生成' },
  role: { interviewee: '受访专家', author: '作者', moderator: '主持人' },
  gallery: {
    decks: '演示文稿',
    posters: '海报',
    handouts: '讲义',
    whole: '全篇',
    counts: (decks: number, posters: number, handouts: number) =>
      [
        decks > 0 ? `演示文稿${decks}份` : '',
        posters > 0 ? `海报${posters}张` : '',
        handouts > 0 ? `讲义${handouts}份` : '',
      ]
        .filter((part) => part !== '')
        .join('　'),
    carousel: (title: string) => `组图：${title}`,
    slides: (count: number) => `${count}页`,
    pages: (count: number) => `${count}页`,
    proof: '核对报告',
    manifest: '文件清单',
  },
  player: {
    previous: '上一页',
    next: '下一页',
    first: '首页',
    last: '末页',
    overview: '总览',
    presenter: '演讲者视图',
    fullscreen: '全屏',
    blank: '黑屏',
    help: '帮助',
    notes: '讲稿',
    elapsed: '用时',
    clock: '时间',
    restart: '重新计时',
    close: '关闭',
    slide: '幻灯片',
  },
  kinds: {
    cover: {
      told: {
        opening: (headline: string) => `封面海报，满版主题色，大字标题“${headline}”。`,
        stations: (names: readonly string[]) => `路线上的站点：${names.join('；')}。`,
        bylines: (names: readonly string[]) => `署名：${names.join('；')}。`,
      },
    },
    contents: { headline: '目录' },
    'questions-and-answers': {
      told: {
        question: (asker: string | undefined, question: string) =>
          `问答海报，从大问号的一点引出一条路线。${asker ?? ''}问：“${question}”`,
        answer: (answerer: string, answers: string) => `${answerer}答：${answers}`,
      },
    },
    'hero-number': {
      told: {
        opening: (headline: string) => `数字海报，标题“${headline}”。`,
        hero: (figure: string) => `画面中央是特大数字${figure}。`,
        companion: (figure: string) => `旁边是${figure}。`,
      },
    },
    'number-grid': {
      told: {
        opening: (headline: string, count: number) =>
          `数字海报，标题“${headline}”，一条路线串起${count}个数字。`,
      },
    },
    'ranked-bars': {
      told: {
        drawing: '条形图',
        opening: (headline: string, count: number) =>
          `条形图海报，标题“${headline}”，${count}根横条从同一条零线起，由长到短排列。`,
      },
    },
    lollipop: {
      told: {
        drawing: '点线图',
        opening: (headline: string, count: number) =>
          `点线图海报，标题“${headline}”，${count}条支线从同一条零线出发，各自止于一个站点，由长到短排列。`,
      },
    },
    isotype: {
      told: {
        drawing: '图标计数图',
        opening: (headline: string, count: number) =>
          `图标计数海报，标题“${headline}”，${count}个数字各有一排可以数的图标，每个图标代表同样多的数量。`,
      },
    },
    waffle: {
      told: {
        drawing: '占比图',
        opening: (headline: string) => `占比海报，标题“${headline}”。`,
        squares: (whole: string, figure: string) => `100个方格代表${whole}，从左上角起逐行填色：${figure}。`,
        hatched: '画斜线的方格是可能的范围。',
        open: '填色之后有一个箭头，表示多于此数。',
      },
    },
    ...quantities,
    timeline: {
      told: {
        opening: (headline: string, count: number) =>
          `时间线海报，标题“${headline}”，一条路线依次经过${count}站。`,
      },
    },
    measures: {
      told: {
        opening: (headline: string, count: number) =>
          `要点海报，标题“${headline}”，一条路线串起${count}个编号的站点。`,
      },
    },
    pathway: {
      told: {
        opening: (headline: string, count: number) =>
          `路线海报，标题“${headline}”，一条路依次经过${count}站。`,
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
          `地名海报，标题“${headline}”，${regions === 1 ? '一条路线' : `${regions}条路线各是一个区域`}，每个站点是一个地名。`,
        region: (name: string, count: number) => `${name}${count}处：`,
      },
    },
    'cause-effect': {
      told: {
        opening: (headline: string, count: number) =>
          `因果海报，标题“${headline}”，越来越粗的箭头由因到果连起${count}步。`,
        cause: '起因：',
        next: '进而：',
        effect: '结果：',
      },
    },
    comparison: {
      told: {
        opening: (headline: string) => `对照海报，标题“${headline}”，一条路线分成并行的两条。`,
        left: (title: string, points: string) => `左边是“${title}”：${points}`,
        right: (title: string, points: string) => `右边是“${title}”：${points}`,
      },
    },
    quotation: {
      told: {
        opening: (speaker: string, words: string) => `引语海报，大引号下是${speaker}的话：“${words}”。`,
      },
    },
    takeaways: {
      headline: '要点',
      worthRemembering: '这几句话，值得记住',
      told: {
        opening: (headline: string, count: number) =>
          `要点海报，标题“${headline}”，${count}级台阶各站一句话，第一句最大。`,
      },
    },
    'expert-overview': {
      all: (who: Speakers, count: number, topics: readonly string[]) =>
        `${countOf(who, count)}都谈到${[topics.slice(0, -1).join('、'), ...topics.slice(-1)].filter((part) => part !== '').join('和')}`,
      some: (who: Speakers, some: number, count: number, topic: string) =>
        `${countOf(who, count)}中，${countOf(who === 'people' ? who : 'some', some)}谈到${topic}`,
      someShort: (who: Speakers, some: number, topic: string) => `${countOf(who, some)}谈到${topic}`,
      keys: ['圆内数字是谈到它的论点数', '圆内是论点数', '论点数'],
      told: {
        drawing: '专家话题图',
        opening: (headline: string) =>
          `专家话题图，标题“${headline}”，每个话题一条横线，谁谈到它，就在线上有一站，站上是论点的条数。`,
        topic: (name: string, said: readonly string[]) => `${name}：${said.join('，')}`,
        said: (expert: string, count: number) => (count === 0 ? `${expert}没有谈到` : `${expert}${count}条`),
      },
    },
    'sources-and-method': {
      headline: '每一条陈述，都在原文里找得到',
      short: '条条有出处',
      method: '逐字核对；“多”“余”“超”“约”照原文保留。',
      statements: () => ({ unit: '条', counts: '陈述，逐条对照原文' }),
      statementsOf: (_count: number, all: number) => ({ unit: '条', counts: `陈述，全篇共${all}条` }),
      figures: () => ({ unit: '个', counts: '数字，与原文一致' }),
      corrections: () => ({ unit: '处', counts: '原文排印更正' }),
      key: (each: number, ofSection: boolean) =>
        [
          `每道刻度是${each === 1 ? '一' : each}条陈述`,
          each === 1 ? '带圆点的是数字' : '',
          ofSection ? '长的属于本篇' : '',
        ]
          .filter((part) => part !== '')
          .join('，'),
      told: {
        opening: (headline: string, figure: string) => `核对海报，标题“${headline}”，最大的数字是${figure}。`,
        marks: (count: number, figures: number, own: number | undefined) =>
          `一条路线上依原文次序排着全篇${count}条陈述的刻度，其中${figures}条是数字${own === undefined ? '' : `，${own}条属于本篇`}。`,
      },
    },
    sources: {
      headline: '来源与方法',
      source: '文字来源',
      method: '核对方法',
      methodText:
        '每个数字、每句引语都在原文中逐字找到，并记下所在行号；“多”“余”“超”“约”等限定词照原文保留。',
      corrections: '原文排印更正',
      correction: (printed: string, read: string, reason: string) => `“${printed}”读作“${read}”：${reason}`,
      correctionCount: (count: number) => `共${count}处，逐条列在本页备注中。`,
    },
  },
});
