import { type LooseSlide, nieXiaowei } from './sample-slide.js';

export const green: readonly LooseSlide[] = [
  {
    kind: 'opener',
    headline: '绿色技术合作赋能全球可持续发展',
    number: '三',
    expert: '聂晓伟',
    affiliation: nieXiaowei.affiliation,
    question: '为应对气候变化、环境保护等全球性挑战，我国与共建国家开展了哪些合作？',
  },
  {
    kind: 'quotation',
    headline: '科技创新是应对气候变化、环境保护、公共卫生等全球性挑战的关键力量',
    text: '科技创新是应对气候变化、环境保护、公共卫生等全球性挑战的关键力量',
    emphasis: '关键力量',
    speaker: '聂晓伟',
    affiliation: nieXiaowei.affiliation,
    source: { ...nieXiaowei, lines: { from: 417, to: 423 } },
  },
  {
    kind: 'quotation',
    tier: 2,
    headline:
      '面对这些挑战，我国秉持人类命运共同体理念，以深化“一带一路”科技创新行动计划为契机，与共建“一带一路”国家携手合作，采取了一系列富有成效的科技创新举措，共同推动全球可持续发展',
    text: '面对这些挑战，我国秉持人类命运共同体理念，以深化“一带一路”科技创新行动计划为契机，与共建“一带一路”国家携手合作，采取了一系列富有成效的科技创新举措，共同推动全球可持续发展',
    emphasis: '人类命运共同体理念',
    speaker: '聂晓伟',
    affiliation: nieXiaowei.affiliation,
    source: { ...nieXiaowei, lines: { from: 423, to: 433 } },
  },
  {
    kind: 'hero-number',
    headline: 'CPEC的可再生能源每年可减少二氧化碳排放约200万吨',
    hero: {
      figure: { prefix: '约', digits: '200', suffix: '万吨' },
      counts: '预计每年可减少的二氧化碳排放',
    },
    points: [
      '中巴经济走廊（CPEC）大量采用了风能和太阳能等可再生能源',
      '类似的合作项目还在哈萨克斯坦、巴基斯坦等国展开',
    ],
    source: { ...nieXiaowei, lines: { from: 441, to: 453 } },
  },
  {
    kind: 'cause-effect',
    headline: '先进光伏技术让蒙古国的能源结构更清洁',
    steps: [
      { text: '合作开发光伏发电项目', detail: '我国与蒙古国合作，引入先进的太阳能光伏技术' },
      { text: '提高可再生能源比例', detail: '有效减少了温室气体排放' },
      { text: '为当地经济注入绿色动力' },
    ],
    source: { ...nieXiaowei, lines: { from: 453, to: 465 } },
  },
  {
    kind: 'recommendations',
    headline: '以绿色技术合作为核心，共同推动全球可持续发展',
    tier: 1,
    items: [
      {
        title: '加强绿色技术交流与合作',
        text: '在太阳能、风能等清洁能源技术以及高效节能设备、环保材料等方面合作，培养更多高素质专业人才',
      },
      {
        title: '完善科技资源共享机制',
        text: '加强政策沟通与协调，构建全方位开放合作网络，共同促进科技成果转化应用',
      },
    ],
    source: { ...nieXiaowei, lines: { from: 507, to: 540 } },
  },
];
