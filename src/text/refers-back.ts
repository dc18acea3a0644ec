/** What a sentence calls “this plan” or “that rate” inside itself, in Chinese: with what is so called behind it. */
const pointed =
  /(?:(?<![应應])[该該](?!当)|此(?![外次时時刻前后後间間类類])|[这這那]一?)[个個些]?(\p{Script=Han}{1,4})/gu;
/** Nouns of one character that stand for a longer name before them: 该国 of 蒙古国. */
const short = /^[国國省市县縣区區校院港岛島州镇鎮村线線]/u;

/** A pronoun of English that means something named before. */
const pronoun = /\b(?:it|its|they|them|their|he|she|his|him|those)\b/giu;
/** What it may mean: something named before it in the same sentence; they may be several. */
const named =
  /\b(?:an?|the|our|my|this|that|each|every|no|one)\s+\p{L}|\b\p{Lu}[\p{L}.-]+(?:\s+\p{Lu}[\p{L}.-]+)*\b/u;
const several = /\b(?:two|three|four|five|some|many|few)\s+\p{L}|\b\p{Ll}{3,}s\b|\bpeople\b/u;
const commonStart =
  /^["“]?(?:One|Two|Three|Four|Five|Half|Most|Many|Some|All|Few|Several|People|In|On|At|By|For|From|If|When|While|As|Since|After|Before|Between|During|About|Nearly|Almost|Only|Roughly|To|With|What|Who|Where|Why|How)\b/u;
/** It is cheaper to …, it takes … */
const empty = /^it\s(?:is|was|takes|took|would|will|may)\b/iu;
/** A number that leaves out what it counts: “Up to 15 will stay open”. */
const bareCount =
  /^["“]?(?:(?:Up to|About|Around|Nearly|Almost|Some|Only|More than|Fewer than|Roughly)\s+)?(?:\d[\d,.]*|[Oo]ne|[Tt]wo|[Tt]hree)\s+(?:will|would|have|has|had|were|was|are|is|did|do|came|went|died)\b/u;
/** Who said it is not named: “…,” he said. */
const unnamed = /[”"]\s*(?:he|she|they|it)\s+(?:said|added|says|asked|told)\b|[”"](?:他|她)(?:们|們)?[说說]/u;

/**
 * Whether a sentence speaks of something that only the text before it names, so that it cannot be read alone: 自2017年该计划
 * 启动以来, “received it on their phones”. How it begins is another matter: see `leansOnOthers`.
 */
export function refersBack(sentence: string): boolean {
  return (
    unnamed.test(sentence) ||
    bareCount.test(sentence) ||
    [...sentence.matchAll(pointed)].some(
      ({ index, 1: noun = '' }) => !isNamed(noun, sentence.slice(0, index)),
    ) ||
    pronounHangs(sentence)
  );
}

/** Whether what is pointed at stands in the sentence before: 该国 behind 蒙古国, 该项目 behind 光伏发电项目. */
function isNamed(noun: string, before: string): boolean {
  const key = short.test(noun) ? noun.slice(0, 1) : noun.slice(0, 2);
  return before.includes(key);
}

/** Whether the first pronoun comes before anything is named that it could mean. */
function pronounHangs(sentence: string): boolean {
  const [first] = sentence.matchAll(pronoun);
  if (first === undefined || empty.test(sentence.slice(first.index))) return false;
  // A common word at the beginning has a capital as well.
  const before = sentence.slice(0, first.index).replace(commonStart, '');
  const may = /^the(?:y|ir|m)|^those/iu.test(first[0]) && several.test(before);
  return !may && !named.test(before);
}
