/**
 * The characters that numbers, units and dates are written with, as each script prints them: Traditional (and a few
 * older shapes) on the left, Simplified on the right, pair by pair.
 */
const pairs =
  '萬万億亿兩两両两個个箇个歲岁餘余約约組组倍倍點点幾几數数過过滿满將将種种條条場场間间處处輛辆臺台張张項项戶户' +
  '噸吨畝亩頃顷週周時时鐘钟層层對对門门標标車车級级屆届頭头隻只顆颗筆笔圓元圆元鎊镑歐欧盧卢幣币國国縣县攝摄長长擴扩' +
  '達达於于邊边樣样維维領领額额來来號号電电華华訪访說说臨临導导徑径島岛從从與与別别減减後后負负軍军無无還还' +
  '○〇◯〇齡龄劑剂啟启贊赞傳传輪轮產产業业東东區区補补僅仅讓让龍龙裡里裏里幫帮剛刚現现萊莱錢钱為为';

const simplified: ReadonlyMap<string, string> = new Map(
  (pairs.match(/../gu) ?? []).map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

/**
 * A text with the characters of numbers and units in one script, so that each rule is written once. Character for
 * character: a place in the result is the same place in the text given.
 *
 * @example foldScript('超過39萬個') // 超过39万个
 */
export function foldScript(text: string): string {
  return text.replace(/[○◯\u4e00-\u9fff]/g, (character) => simplified.get(character) ?? character);
}
