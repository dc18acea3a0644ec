import { type LooseSlide, xuQinhua } from './sample-slide.js';

export const wider: readonly LooseSlide[] = [
  { kind: 'opener', headline: '拓展科技创新合作广度和深度', number: '四', expert: '许勤华' },
  {
    kind: 'comparison',
    headline: '外部环境与内部基础都给合作带来难题',
    left: {
      title: '外部环境',
      points: [
        '全球科技竞争加剧，技术扩散壁垒厚筑',
        '世界科技创新秩序面临重构',
        '不稳定性和不确定性明显增加',
      ],
    },
    right: {
      title: '共建国家之间',
      points: ['科技创新基础和能力差异较大', '发展任务和发展目标处于不同层次', '合作方案的对接难度增加'],
    },
    source: { ...xuQinhua, lines: { from: 610, to: 634 } },
  },
  {
    kind: 'cause-effect',
    headline: '四步走向互利共赢的合作新模式',
    tier: 1,
    steps: [
      { text: '竞争加剧', detail: '技术扩散壁垒厚筑' },
      { text: '秩序重构', detail: '跨国合作的不稳定性和不确定性明显增加' },
      { text: '对接更难', detail: '各国发展任务和目标处于不同层次' },
      { text: '亟需新思路与新举措', detail: '优化机制、拓展广度深度、探索前沿' },
    ],
    source: { ...xuQinhua, lines: { from: 610, to: 634 } },
  },
  {
    kind: 'recommendations',
    headline: '合作亟需新思路与新举措',
    tier: 2,
    items: [
      {
        title: '优化顶层设计与运行机制',
        text: '前瞻性地制定跨国科技合作发展规划，并保证规划的可操作性，完善合作保障措施',
      },
      {
        title: '拓展合作广度与深度',
        text: '促进创新要素紧密结合，继续深化既有共建开发园、科技转移中心的特色建设与功能建设',
      },
      {
        title: '探索前沿技术研发应用',
        text: '聚焦经济社会发展和气候变化问题，与共建国家共同应对全球性挑战，解决重大科学难题',
      },
    ],
    source: { ...xuQinhua, lines: { from: 636, to: 700 } },
  },
  {
    kind: 'takeaways',
    headline: '要点',
    items: [
      '我国已与80多个共建国家签署政府间科技合作协定',
      '7年来，蒙内铁路为肯尼亚创造超7.4万个就业岗位',
      '节水灌溉技术帮助超100万亩土地实现高效节水',
      '以绿色技术合作为核心，共同推动全球可持续发展',
    ],
  },
  {
    kind: 'sources',
    headline: '来源与方法',
    items: [
      { title: '文字来源', text: '专家圆桌《深化“一带一路”科技创新合作》' },
      {
        title: '核对方法',
        text: '每个数字、每句引语都在原文中逐字找到，并记下所在行号；“多”“余”“超”“约”等限定词照原文保留。',
      },
      { title: '原文排印更正', text: '“一带一一路”读作“一带一路”：排印时重复一字' },
    ],
  },
];
