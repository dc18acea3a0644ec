import { type LooseSlide, xuZhuqing } from './sample-slide.js';

export const shared: readonly LooseSlide[] = [
  {
    kind: 'opener',
    headline: '共享“一带一路”科技创新红利',
    number: '二',
    expert: '许竹青',
    affiliation: xuZhuqing.affiliation,
    question: '近年来，我国持续实施“一带一路”科技创新行动计划，具体取得了怎样的成效？',
  },
  {
    kind: 'timeline',
    headline: '从一纸计划到千余项合作落地',
    items: [
      { date: { main: '2017', rest: '年5月' }, text: '“一带一路”科技创新行动计划启动实施' },
      { date: { main: '2020', rest: '年6月' }, text: '60所国内高校在23个共建国家开展境外办学' },
      { date: { main: '2023', rest: '年底' }, text: '搭建9个跨国技术转移平台，促进千余项合作项目落地' },
    ],
    source: { ...xuZhuqing, lines: { from: 257, to: 381 } },
  },
  {
    kind: 'timeline',
    headline: '七年间，合作从行动计划走到首届科技交流大会',
    tier: 2,
    items: [
      { date: { main: '2017', rest: '年5月' }, text: '科技创新行动计划启动' },
      { date: { main: '2020', rest: '年6月' }, text: '60所高校开展境外办学' },
      { date: { main: '2023', rest: '年6月' }, text: '逾万名青年科学家来华交流' },
      { date: { main: '2023', rest: '年11月' }, text: '首届“一带一路”科技交流大会举行' },
      { date: { main: '2023', rest: '年底' }, text: '9个跨国技术转移平台建成' },
    ],
    source: { ...xuZhuqing, lines: { from: 257, to: 381 } },
  },
  {
    kind: 'hero-number',
    headline: '累计培训技术和管理人员1.6万余人次',
    hero: {
      figure: { prefix: '', digits: '1.6', suffix: '万余人次' },
      counts: '累计培训的技术和管理人员',
      asOf: '截至2023年6月',
    },
    companion: {
      figure: { prefix: '逾', digits: '万', suffix: '名' },
      counts: '来华开展短期科研工作和交流的共建“一带一路”国家青年科学家',
      asOf: '截至2023年6月',
    },
    points: [],
    source: { ...xuZhuqing, lines: { from: 275, to: 281 } },
  },
  {
    kind: 'number-grid',
    headline: '高校把课堂办到23个共建国家',
    items: [
      {
        figure: { prefix: '', digits: '60', suffix: '所' },
        counts: '开展境外办学的国内高校',
        asOf: '截至2020年6月',
      },
      {
        figure: { prefix: '', digits: '23', suffix: '个' },
        counts: '开展境外办学的共建国家',
        asOf: '截至2020年6月',
      },
      {
        figure: { prefix: '', digits: '17', suffix: '个' },
        counts: '教育部国际合作联合实验室',
        asOf: '截至2020年6月',
      },
    ],
    source: { ...xuZhuqing, lines: { from: 293, to: 303 } },
  },
  {
    kind: 'number-grid',
    headline: '300余场对接，千余项落地',
    items: [
      {
        figure: { prefix: '', digits: '300', suffix: '余场' },
        counts: '举办技术交流对接活动',
        asOf: '截至2023年底',
      },
      {
        figure: { prefix: '', digits: '千', suffix: '余项' },
        counts: '落地的合作项目',
        asOf: '截至2023年底',
      },
    ],
    source: { ...xuZhuqing, lines: { from: 315, to: 317 } },
  },
  {
    kind: 'number-grid',
    headline: '教育、实验室与技术转移都有了可数的成果',
    items: [
      {
        figure: { prefix: '', digits: '53', suffix: '家' },
        counts: '农业、新能源、卫生健康等领域的联合实验室',
      },
      {
        figure: { prefix: '', digits: '16', suffix: '所' },
        counts: '与共建国家的高校建立联合实验室的国内高校',
      },
      {
        figure: { prefix: '', digits: '9', suffix: '个' },
        counts: '东盟、非洲、拉美等地区的跨国技术转移平台',
      },
      { figure: { prefix: '超', digits: '100', suffix: '万亩' }, counts: '靠节水灌溉技术实现高效节水的土地' },
    ],
    source: { ...xuZhuqing, lines: { from: 323, to: 330 } },
  },
  {
    kind: 'points',
    headline: '科技人文交流不断深入，形式多样，效果显著',
    items: [
      '组织专家赴共建国家开展杂交水稻、菌草种植、生态抗旱、“鲁班工坊”等相关技术培训与交流活动',
      '中国—以色列创新创业大赛、中国—东盟创新年、中国—意大利创新活动周等蓬勃开展',
      '教育链、人才链、产业链和创新链融合发展',
    ],
    source: { ...xuZhuqing, lines: { from: 283, to: 313 } },
  },
  {
    kind: 'cases',
    headline: '园区把创新链带到产业链上',
    tier: 1,
    items: [
      {
        name: '中国—新加坡科技园区',
        place: '新加坡',
        text: '以高科技企业创业发展为重点，有效拓展了两国企业的国际科技创新合作网络',
      },
      {
        name: '“两国双园”',
        place: '印尼',
        text: '通过互设中心，推动两国在人工智能、生物医药、绿色经济等方面深入合作',
      },
      {
        name: '三方联合实验室',
        place: '成渝两地',
        text: '围绕人工智能技术、智能汽车以及新能源电池等领域展开深入合作',
      },
    ],
    source: { ...xuZhuqing, lines: { from: 345, to: 363 } },
  },
  {
    kind: 'cases',
    headline: '中国—阿拉伯国家技术转移中心由能源领域向5G通信拓展',
    items: [
      {
        name: '中国—阿拉伯国家技术转移中心',
        place: '阿拉伯国家',
        text: '积极推动光伏、风电、储能等一批先进适用技术在阿拉伯国家转移转化，促进中阿技术转移由能源领域不断向5G通信、人工智能领域拓展',
      },
    ],
    source: { ...xuZhuqing, lines: { from: 385, to: 405 } },
  },
];
