/**
 * Words that lean on the sentence before: who reads a sentence that opens with them alone does not know what 其间 or “This”
 * means.
 */
const leaning =
  /^["“‘「『(（]*(?:(?:But|And|Or|So|Yet|Nor|Because|However|Therefore|Thus|Hence|Then|Also|Moreover|Furthermore|Besides|Meanwhile|Nevertheless|Nonetheless|Instead|Otherwise|Still|Finally|Second(?:ly)?|Third(?:ly)?|Similarly|Likewise|This|That|These|Those|Such|They|He|She|His|Her|Their|Its|There|Here|Both|Not|Some of them|In addition|In turn|In contrast|As a result|For (?:example|instance)|On the other hand|Of (?:these|those|them|that))\b|It(?!\s(?:is|was|takes|took)\s[\w\s]{1,30}\b(?:to|that)\b)\b|其[^他]|[这這那该該此][^些]?|[这這那]些|此外|另外|另一方面|同时|同時|与此同时|與此同時|因此|因而|所以|于是|於是|但是?|然而|不过|不過|而且?|并且?|並且?|而是|也|还|還|又|再[者次]|以及|及|如[，]|例如|比如|譬如|值得一提|总之|總之|最后|最後|首先|其次|再次|第[一二三四五六七八九十]|[一二三四五六七八九十]是|他们?|她们?|它们?|他們|她們|它們|前者|后者|後者|一方面|除此|对此|對此|为此|為此|由此|正因|可见|可見|尤其|特别是|特別是|当然|當然|目前[，]?其)/u;

/** Whether a sentence cannot stand alone for how it begins. */
export function leansOnOthers(sentence: string): boolean {
  return leaning.test(sentence);
}
