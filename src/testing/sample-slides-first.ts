import { type LooseSlide, maQingbin } from './sample-slide.js';

export const global: readonly LooseSlide[] = [
  {
    kind: 'opener',
    headline: '携手构建全球科技共同体',
    number: '一',
    expert: '马庆斌',
    affiliation: maQingbin.affiliation,
    question: '我国在推动“一带一路”科技创新合作中有什么主张和政策举措？',
  },
  {
    kind: 'key-message',
    headline: '我国主张科技创新合作要遵循“共建共享，互利共赢”的原则，携手构建全球科技共同体',
    source: { ...maQingbin, lines: { from: 91, to: 97 } },
  },
  {
    kind: 'hero-number',
    headline: '建成7年，一条铁路带来超7.4万个就业岗位',
    hero: {
      figure: { prefix: '超', digits: '7.4', suffix: '万个' },
      counts: '蒙内铁路为肯尼亚直接和间接创造的就业岗位',
    },
    companion: {
      figure: { prefix: '', digits: '2800', suffix: '余名' },
      counts: '高素质铁路专业技术和管理人才',
    },
    points: ['“师徒制”让“师父”手把手教授“徒弟”各项技术，保证铁路安全平稳运营'],
    source: { ...maQingbin, lines: { from: 207, to: 219 } },
  },
  {
    kind: 'hero-number',
    headline: 'ANSO已有67家成员机构',
    hero: { figure: { prefix: '', digits: '67', suffix: '家' }, counts: 'ANSO成员机构' },
    points: [],
    source: { ...maQingbin, lines: { from: 141, to: 141 } },
  },
  {
    kind: 'number-grid',
    headline: '八十多国签约之后，合作落到实验室与园区',
    tier: 1,
    items: [
      { figure: { prefix: '', digits: '80', suffix: '多个' }, counts: '签署政府间科技合作协定的共建国家' },
      { figure: { prefix: '', digits: '50', suffix: '多家' }, counts: '“一带一路”联合实验室' },
      { figure: { prefix: '', digits: '20', suffix: '多个' }, counts: '农业技术示范中心' },
      { figure: { prefix: '', digits: '70', suffix: '多个' }, counts: '海外产业园' },
      { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '跨国技术转移中心' },
      { figure: { prefix: '', digits: '300', suffix: '余场' }, counts: '累计举办的技术交流对接活动' },
    ],
    source: { ...maQingbin, lines: { from: 179, to: 187 } },
  },
  {
    kind: 'measures',
    headline: '三项举措尤为突出',
    tier: 1,
    items: [
      {
        title: '持续实施“一带一路”科技创新行动计划',
        text: '在科技人文交流、共建联合实验室、科技园区合作、技术转移四个方面展开合作',
      },
      {
        title: '启动“一带一路”科技创新专项合作计划',
        text: '涉及可持续发展技术、创新创业、科技减贫、空间信息科技等领域，为共建国家带来新动力、新机遇',
      },
      {
        title: '设立“一带一路”国际科学组织联盟（ANSO）',
        text: '首个由共建国家和地区的科研机构、大学与国际组织共同发起成立的综合性、实质性国际科技组织',
      },
    ],
    source: { ...maQingbin, lines: { from: 107, to: 151 } },
  },
  {
    kind: 'quotation',
    headline: '我们要将‘一带一路’建成创新之路',
    text: '我们要将‘一带一路’建成创新之路',
    emphasis: '创新之路',
    speaker: '习近平总书记',
    source: { speaker: '习近平总书记', lines: { from: 71, to: 73 } },
  },
];
