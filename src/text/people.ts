import type { Span } from './spans.js';

/** Somebody the text may name. */
export interface Person {
  readonly id: string;
  /** The forms of the name that are printed: 马庆斌, NORA LINDQVIST, Ms. Lindqvist, 国家统计局. */
  readonly forms: readonly string[];
}

export interface NameSpan extends Span {
  readonly person: string;
}

/** What stands behind a Chinese name and is none of it. */
const titles =
  '(?:总书记|書記|总理|總理|总统|總統|主席|书记|部长|部長|副部长|司长|司長|局长|局長|副局长|处长|處長|厅长|廳長|市长|市長|县长|縣長|省长|院长|院長|校长|校長|所长|所長|主任|副主任|主管|经理|總經理|总经理|董事长|董事長|教授|博士|研究员|研究員|工程师|工程師|发言人|發言人|司令|大使|委员|委員|议员|議員|律师|律師|医生|醫生|老师|老師|先生|女士|小姐|同志|氏)';
const titleEnd = new RegExp(`${titles}+$`, 'u');
const han = /^[\p{Script=Han}·]+$/u;
const courtesy = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady)\.?\s+/iu;

const institutionWord =
  /\b(?:Universit(?:y|ies)|College|School|Institut(?:e|ion)|Research|Bank|Group|Company|Corporation|Corp|Inc|Ltd|LLC|PLC|Foundation|Trust|Council|Ministry|Department|Office|Agency|Bureau|Authority|Services?|Hospital|Clinic|Centre|Center|Association|Society|Union|Federation|Commission|Committee|Board|Academy|Laborator(?:y|ies)|Museum|Observatory|Press|Times|News|Foods|Holdings|Partners|Securities|Analytics|Consulting|Airlines|Fund|Organi[sz]ation)\b/iu;
const hanInstitutionWord =
  /(?:大学|大學|学院|學院|研究院|研究所|研究室|医院|醫院|公司|集团|集團|银行|銀行|中心|协会|協會|学会|學會|基金会|基金會|委员会|委員會|政府|法院|检察院|檢察院|[^当當结結]局|部门|部門|事务所|事務所|工厂|工廠|电视台|電視台|报社|報社|日报|日報|晚报|晚報|通讯社|通訊社|联合会|聯合會|联盟|聯盟|总会|總會|工会|工會|出版社|实验室|實驗室|博物馆|博物館|中学|中學|小学|小學)/u;

/** Whether a name is that of an institution by its words: no `he` or `she` means it. */
export function namesInstitution(name: string): boolean {
  return institutionWord.test(name) || hanInstitutionWord.test(name);
}

/** The name without title: 习近平总书记 and 习近平主席 name one person. */
export function coreOf(form: string): string {
  const bare = form.trim();
  if (han.test(bare)) {
    const core = bare.replace(titleEnd, '');
    return core.length >= 2 ? core : bare;
  }
  return bare.replace(courtesy, '').toLowerCase();
}

/** Finds who is named where; a shortened form counts only where it can mean one person alone. */
export function nameFinder(people: readonly Person[]): (text: string) => readonly NameSpan[] {
  const patterns = people.map((person) => ({
    person: person.id,
    pattern: new RegExp(
      [...new Set([...fullForms(person), ...shortForms(person, people)])]
        .toSorted((one, other) => other.length - one.length)
        .join('|'),
      'giu',
    ),
  }));
  return (text) => {
    const found = patterns.flatMap(({ person, pattern }) =>
      [...text.matchAll(pattern)]
        .filter((match) => match[0] !== '')
        .map((match) => ({ person, from: match.index, to: match.index + match[0].length })),
    );
    // The longest of those that lie over each other is meant.
    return found
      .filter(
        (one) =>
          !found.some(
            (other) =>
              other !== one &&
              other.from < one.to &&
              one.from < other.to &&
              other.to - other.from > one.to - one.from,
          ),
      )
      .toSorted((one, other) => one.from - other.from);
  };
}

function fullForms({ forms }: Person): readonly string[] {
  return [...forms, ...forms.map(coreOf)].map(patternOf);
}

function patternOf(form: string): string {
  const words = form.trim().split(/\s+/).map(escaped).join('\\s+');
  return /\p{Script=Latin}/u.test(form) ? `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])` : words;
}

/** The surname alone, Ms. Lindqvist; and 周局长, where no other person has the surname. */
function shortForms(person: Person, people: readonly Person[]): readonly string[] {
  const shared = new Set(
    people.filter(({ id }) => id !== person.id).flatMap(({ forms }) => forms.map(surnameOf)),
  );
  return person.forms.flatMap((form) => {
    const surname = surnameOf(form);
    if (surname === undefined || shared.has(surname)) return [];
    return han.test(form) ? [`${surname}(?:副)?${titles}`] : [patternOf(surname)];
  });
}

function surnameOf(form: string): string | undefined {
  const core = coreOf(form);
  if (han.test(core)) return core.length <= 3 ? core.slice(0, 1) : undefined;
  const words = core.split(/\s+/);
  const last = words.at(-1) ?? '';
  // A name of many words is an institution's.
  return words.length <= 4 && last.length >= 3 && /^[\p{L}'’-]+$/u.test(last) ? last : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
