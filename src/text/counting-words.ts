/**
 * The words that follow a number: counting words and units of measure, as news prose prints them. How far a
 * unit reaches is read from these lists, longest word first.
 */

/** Counting words. After these, even 两 or 三 alone states a quantity: 三项, 两家. */
const counting = words(
  '个 名 家 项 场 所 位 种 类 条 座 次 人次 人 届 件 份 篇 部 本 张 间 处 户 艘 辆 架 台 套 列 轮 批 倍 成 级 期 颗 枚 支 只 头 株 组 班次 剂 剂次 人份 桶',
  '个月 年 周年 天 小时 分钟 秒 周 星期 个世纪 世纪 季度 岁 度 层 大 对 门 款 例 宗 笔 趟 班次 标箱 车次 架次 人年',
  '吨 万吨 公斤 千克 克 斤 亩 公顷 平方公里 平方千米 平方米 立方米 公里 千米 海里 米 厘米 毫米 升',
  '亿元 元 美元 欧元 英镑 日元 卢布 港元 元人民币 人民币 先令 卢比 元新台币 新台币 台币 港币 美金 韩元 澳元 加元 新加坡元 瑞士法郎 泰铢',
  '毫克 微克 微米 毫升 分贝 英里 英尺 平方英里 立方千米 兆赫 赫兹 千伏 毫西弗',
  '千瓦时 兆瓦时 吉瓦时 太瓦时 千瓦 兆瓦 吉瓦 太瓦 瓦 度电 摄氏度 个百分点 百分点 个基点 基点 国 国家 省 市 县 村 口',
);

/** What Traditional Chinese prints for them. */
const traditional = words(
  '個 場 項 種 類 條 間 處 戶 艘 輛 臺 輪 級 屆 顆 隻 頭 組 劑 劑次 個月 週年 週 個小時 小時 分鐘 個世紀 世紀 個百分點 百分點 個基點 基點 歲 層 對 門 噸 畝 公頃',
  '公尺 公分 公釐 公升 公噸 公克 平方公尺 立方公尺 坪 席 航次 趟次 塊錢',
  '千瓦時 兆瓦時 吉瓦時 億元 歐元 英鎊 日圓 盧布 新臺幣 新台幣 臺幣 台幣 港幣 人民幣 元人民幣 國 國家 縣 號 點 時',
);

/** Words that follow Arabic digits only: after Chinese digits they make words of another kind (两国, 三月, 二元). */
const afterDigitsOnly = words('国 国家 省 市 县 村 口 元 度 级 期 层 月 日 号 时 分 点');

/** Units written in Latin letters and signs. */
const latin = words(
  '% ％ ‰ km² m² km/h km m cm mm ha kg g t Mt kWh MWh GWh TWh kW MW GW TW W kV V kHz MHz GHz Hz GB TB MB h min °C ℃ mu x percent per␠cent percentage␠points',
);

/** A regular expression's alternatives for what may follow Arabic digits. */
export const unitPattern = alternatives([...counting, ...traditional, ...afterDigitsOnly, ...latin]);

/** The alternatives for what may follow a bare Chinese digit. */
export const countingWordPattern = alternatives(counting.filter((word) => !afterDigitsOnly.includes(word)));

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' ')).map((word) => word.replace('␠', ' '));
}

function alternatives(list: readonly string[]): string {
  return [...new Set(list)]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => (/^[a-zA-Z]/.test(word) ? `${word}(?![A-Za-z])` : word))
    .join('|');
}
