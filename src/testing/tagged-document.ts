import type { DeckDrawing } from '../model/drawing.js';
import { fontFaces } from '../render/font-faces.js';
import type { BrowserPage, World } from '../world/world.js';
import { smallDeck } from './small-deck.js';

/** What a document can have that a screen reader has to know of: one of each. */
const body = `<main>
<section>
<h1>全球科技<strong>共同体</strong></h1>
<p>建成<span class="phrase">7年</span>，<strong>超7.4万个</strong>岗位；<span lang="en">belt and <b>road</b></span>见<a href="#table">下表</a>和<a href="https://example.com/">来源</a>。</p>
<p class="byline"><strong>马庆斌</strong><em>研究员</em></p>
<ol><li><strong>1</strong>先行<ul><li>其中</li></ul></li><li><p><strong>2</strong></p><p>后行</p></li></ol>
<ul class="plain"><li>甲</li><li>乙</li></ul>
</section>
<section>
<h3 id="table">合作平台</h3>
<table><caption>数目</caption><tr><th>平台</th><th>数目</th></tr><tr><th scope="row">实验室</th><td>53家</td></tr><tr><th scope="row">园区</th><td>70多个</td></tr></table>
<figure><svg role="img" aria-label="条形图：53家，70多个。" width="200" height="60"><rect width="150" height="20" /><text y="50">53家</text></svg><figcaption>图注</figcaption></figure>
<div><p style="opacity: .5">半透明的<b>文字</b></p></div>
<footer>页脚</footer><p aria-hidden="true">不念</p><div class="empty"></div>
</section>
</main>`;

/** Prints nothing yet: shows such a document, as a deck that can be printed. */
export async function taggedDrawing(world: World): Promise<DeckDrawing> {
  const faces = [400, 700].map((weight) => ({ family: 'Noto Sans SC', weight }));
  const fonts = await world.fonts.load(faces, `${body}眉题—1234567890.•`);
  const style = `${fontFaces(fonts)}
@page { size: A4; margin: 20mm; @top-left { content: "眉题"; font: 10pt 'Noto Sans SC' } @bottom-right { content: counter(page); font: 10pt 'Noto Sans SC' } }
* { font-family: 'Noto Sans SC' !important }
section { break-after: page; background: #eee }
.byline * { display: block; font-style: normal }
ul { list-style: none }
li { border-top: 1px solid }
.plain li::before { content: "—" }`;
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>文件</title><style>${style}</style></head><body>${body}</body></html>`;
  return {
    kind: 'deck',
    deck: smallDeck,
    markdown: '',
    pictures: [],
    html,
    withoutFonts: html,
    slides: [],
    css: style,
    fonts: [],
    fontStyle: '',
  };
}

/** The page as the browser prints it, before anything is done to its tags. */
export async function printedUntidied(page: BrowserPage, drawing: DeckDrawing): Promise<Uint8Array> {
  await page.open(drawing.html, { width: 794, height: 1123 });
  return page.pdf();
}
