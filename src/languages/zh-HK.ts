import type { Language } from './language.js';
import { traditionalChinese } from './zh-TW.js';

/** The few words of pages are the same in Hong Kong as in Taiwan; the forms of its characters are its own. */
export const hongKongChinese: Language = Object.freeze({ ...traditionalChinese, tag: 'zh-HK' as const });
