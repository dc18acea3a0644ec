import { escapeXml } from '../xml/escape-xml.js';
import { declaration, namespaces } from '../xml/namespaces.js';
import { mappingOf } from './colours.js';
import { runsByScript } from './runs-by-script.js';
import { shapeTree } from './shape.js';

const picture = { x: 685800, y: 1143000, width: 5486400, height: 3086100 };
const words = { x: 685800, y: 4400550, width: 5486400, height: 3600450 };

/** The sheet that notes are printed on: the slide above, what is said below. */
export function notesMasterPart(): string {
  const style =
    '<a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>' +
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>';
  return (
    `${declaration}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `${shapeTree(slideImage(2, picture) + notesBox(3, '<p:ph type="body" sz="quarter" idx="3"/>', words, '<a:p><a:r><a:rPr lang="en-US"/><a:t>Notes</a:t></a:r></a:p>'))}</p:cSld>` +
    `<p:clrMap ${mappingOf(0)}/><p:notesStyle>${style}</p:notesStyle></p:notesMaster>`
  );
}

/** What is said at a slide, a paragraph each. */
export function notesPart(notes: readonly string[], language: string): string {
  const text = notes
    .map((note) => {
      const runs = note.split('\n').map((line) =>
        runsByScript(line, language)
          .map((run) => `<a:r><a:rPr lang="${run.language}"/><a:t>${escapeXml(run.text)}</a:t></a:r>`)
          .join(''),
      );
      return `<a:p>${runs.join(`<a:br><a:rPr lang="${language}"/></a:br>`)}</a:p>`;
    })
    .join('');
  return (
    `${declaration}<p:notes ${namespaces}><p:cSld>${shapeTree(slideImage(2) + notesBox(3, '<p:ph type="body" idx="1"/>', undefined, text === '' ? '<a:p/>' : text))}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

type Sheet = typeof picture;

function placed(place: Sheet | undefined): string {
  if (place === undefined) return '<p:spPr/>';
  const { x, y, width, height } = place;
  return `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
}

function slideImage(id: number, place?: Sheet): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="sldImg"${place === undefined ? '' : ' idx="2"'}/></p:nvPr></p:nvSpPr>${placed(place)}</p:sp>`
  );
}

function notesBox(id: number, placeholder: string, place: Sheet | undefined, text: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr>` +
    `${placed(place)}<p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`
  );
}
