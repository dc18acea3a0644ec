import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedPlaces } from './listed-places.js';

const told = (list: string) =>
  listedPlaces(list).map(({ name, qualifier, kind }) =>
    [name, ...(qualifier === undefined ? [] : [`+${qualifier}`]), kind].join(' '),
  );

describe('a list of places', () => {
  it('is taken apart into its names', () => {
    expect(told('新加坡、重庆')).toEqual(['新加坡 country', '重庆 province']);
    expect(told('Kenya, Peru, and Chile')).toEqual(['Kenya country', 'Peru country', 'Chile country']);
  });

  it('keeps with its last name that it goes on', () => {
    expect(told('哈萨克斯坦、巴基斯坦等国')).toEqual(['哈萨克斯坦 country', '巴基斯坦 +等国 country']);
    expect(told('中亚、非洲等国家和地区')).toEqual(['中亚 region', '非洲 +等国家和地区 region']);
    expect(told('Kazakhstan, Pakistan and other countries')).toEqual([
      'Kazakhstan country',
      'Pakistan +and other countries country',
    ]);
    expect(told('Kenya, Peru, and others')).toEqual(['Kenya country', 'Peru +and others country']);
  });

  it('is not broken inside a name that holds a conjunction', () => {
    expect(told('波斯尼亚和黑塞哥维那、老挝和柬埔寨')).toEqual([
      '波斯尼亚和黑塞哥维那 country',
      '老挝 country',
      '柬埔寨 country',
    ]);
    expect(told('Bosnia and Herzegovina and Serbia')).toEqual([
      'Bosnia and Herzegovina country',
      'Serbia country',
    ]);
  });

  it('says of a group of countries that it is one', () => {
    expect(told('东盟国家')).toEqual(['东盟国家 region']);
    expect(told('ASEAN countries')).toEqual(['ASEAN countries region']);
    expect(told('阿拉伯国家')).toEqual(['阿拉伯国家 region']);
  });

  it('counts no province and no territory as a country', () => {
    expect(told('中国香港、澳门、台湾、重庆两江新区')).toEqual([
      '中国香港 province',
      '澳门 province',
      '台湾 province',
      '重庆两江新区 province',
    ]);
    expect(told('格陵兰、肯尼亚内罗毕')).toEqual(['格陵兰 place', '肯尼亚内罗毕 place']);
    expect(told('长安街')).toEqual(['长安街 unknown']);
  });

  it('loses no letter of what is written, whatever is written', () => {
    const marks = /[、，,;；\s]|and|和|与|及|以及|&/giu;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('肯尼亚', '老挝', '等国', '某地', '中亚', 'Peru'), { minLength: 1 }),
        (names) => {
          const list = `老挝、${names.join('、')}`;
          const kept = listedPlaces(list).map(({ name, qualifier = '' }) => name + qualifier);
          expect(kept.length).toBeGreaterThan(0);
          for (const name of names) expect(kept.join('').replace(marks, '')).toContain(name);
        },
      ),
      { seed: 1 },
    );
  });
});
