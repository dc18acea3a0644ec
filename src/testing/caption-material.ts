import type { Material } from '../render/captions/material.js';

/** What a text beside a picture is written from, as a test wants it. */
export function captionMaterial(change: Partial<Material> = {}): Material {
  return {
    headline: '建成7年，一条铁路带来超7.4万个就业岗位',
    shortHeadline: '一条铁路，超7.4万个岗位',
    quotes: false,
    titles: ['携手构建全球科技共同体'],
    drawn: ['蒙内铁路创造的就业岗位：超7.4万个', '铁路专业人才：2800余名'],
    numbered: false,
    names: [],
    sentences: [
      { text: '蒙内铁路创造超7.4万个就业岗位。', by: { name: '马庆斌', office: '研究中心研究员' } },
      { text: '铁路培养2800余名人才。', by: { name: '马庆斌', office: '研究中心研究员' } },
    ],
    speaker: { name: '马庆斌', office: '研究中心研究员' },
    credits: ['专家圆桌文字稿，某报，2024年7月', '某报'],
    url: 'https://example.org/roundtable',
    topics: ['一带一路', '人才', '技术转移', '科技园区', '气候变化', '联合实验室', '人工智能'],
    ...change,
  };
}
