import { escapeXml } from '../xml/escape-xml.js';
import { declaration, namespaces } from '../xml/namespaces.js';
import { masterId } from './master.js';

/** 1280×720 px, and A4-like notes. */
const slideSize = { width: 12192000, height: 6858000 };

/** Marks that may not begin a line, and those that may not end one, by the language. */
const kinsoku: Readonly<Record<string, { readonly begin: string; readonly end: string }>> = {
  'zh-CN': {
    begin: '!),.:;?]}¨·ˇˉ―‖’”…∶、。〃々〉》」』】〕〗！＂＇），．：；？］｀｜｝～￠',
    end: '([{·‘“〈《「『【〔〖（．［｛￡￥',
  },
  'zh-TW': {
    begin: '!),.:;?]}¢·–—’”‥…‧′╴、。〉》」』】〕〞︰！），．：；？｜｝',
    end: '([{£¥‘“‵〈《「『【〔〝（｛',
  },
};

export interface PresentationInput {
  readonly language: string;
  readonly master: string;
  readonly notesMaster: string;
  /** Relationships of the slides in order, with their names among the sections. */
  readonly slides: readonly string[];
  readonly sections: readonly { readonly name: string; readonly slides: number }[];
  /** px from the left or the top, where things are aligned. */
  readonly guides: { readonly across: readonly number[]; readonly down: readonly number[] };
}

/** The part that lists masters and slides, and says how lines break and where things are aligned. */
export function presentationPart(input: PresentationInput): string {
  const { language, master, notesMaster, slides, sections, guides } = input;
  const styles = Array.from(
    { length: 9 },
    (_, index) =>
      `<a:lvl${index + 1}pPr marL="${index * 457200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0"><a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${index + 1}pPr>`,
  );
  return (
    `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1" autoCompressPictures="0">` +
    `<p:sldMasterIdLst><p:sldMasterId id="${masterId}" r:id="${master}"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>` +
    `<p:sldIdLst>${slides.map((slide, index) => `<p:sldId id="${slideIdOf(index)}" r:id="${slide}"/>`).join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${slideSize.width}" cy="${slideSize.height}"/><p:notesSz cx="6858000" cy="9144000"/>` +
    kinsokuOf(language) +
    `<p:defaultTextStyle>${styles.join('')}</p:defaultTextStyle><p:extLst>${sectionList(sections)}${guideList(guides)}</p:extLst></p:presentation>`
  );
}

/** How lines may break, where the language has rules for it. */
export function kinsokuOf(language: string): string {
  const breaks = kinsoku[language.startsWith('zh-') && language !== 'zh-CN' ? 'zh-TW' : language];
  return breaks === undefined
    ? ''
    : `<p:kinsoku lang="${language}" invalStChars="${escapeXml(breaks.begin)}" invalEndChars="${escapeXml(breaks.end)}"/>`;
}

/** The number by which a presentation knows a slide. */
export function slideIdOf(index: number): number {
  return 256 + index;
}

/** The sections of a presentation, as an extension of its part. */
export function sectionList(sections: PresentationInput['sections']): string {
  let next = 0;
  const lines = sections.map(({ name, slides }, index) => {
    const ids = Array.from({ length: slides }, () => `<p14:sldId id="${slideIdOf(next++)}"/>`);
    return `<p14:section name="${escapeXml(name)}" id="${guid(index + 1)}"><p14:sldIdLst>${ids.join('')}</p14:sldIdLst></p14:section>`;
  });
  return `<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${lines.join('')}</p14:sectionLst></p:ext>`;
}

/** The same in every build: an editor needs it to be unlike the others of its file, no more. */
function guid(number: number): string {
  return `{B0A5D5EE-7000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** Lengths of guides are eighths of a point. */
function guideList({ across, down }: PresentationInput['guides']): string {
  const guide = (orient: string, pixels: number, id: number) =>
    `<p15:guide id="${id}"${orient} pos="${Math.round(pixels * 6)}"><p15:clr><a:srgbClr val="A4A3A4"/></p15:clr></p15:guide>`;
  const lines = [
    ...down.map((y, index) => guide(' orient="horz"', y, index + 1)),
    ...across.map((x, index) => guide('', x, down.length + index + 1)),
  ];
  return `<p:ext uri="{EFAFB233-063F-42B5-8137-9DF3F51BA10A}"><p15:sldGuideLst xmlns:p15="http://schemas.microsoft.com/office/powerpoint/2012/main">${lines.join('')}</p15:sldGuideLst></p:ext>`;
}
