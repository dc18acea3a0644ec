import { strToU8, type Zippable, zipSync } from 'fflate';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:r="${office}/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

/** A box that something can be put in; lengths in px. */
export interface SampleBox {
  readonly name: string;
  /** The attributes of its `p:ph`. */
  readonly as: string;
  readonly place?: readonly [x: number, y: number, width: number, height: number];
  /** What its `a:bodyPr` and its first level say. */
  readonly body?: string;
  readonly level?: string;
  readonly text?: string;
}

function sampleBox({ name, as, place, body = '', level, text = name }: SampleBox, id: number): string {
  const [x = 0, y = 0, width = 0, height = 0] = (place ?? []).map((each) => Math.round(each * 9525));
  const transform =
    place === undefined
      ? '<p:spPr/>'
      : `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm></p:spPr>`;
  const list = level === undefined ? '<a:lstStyle/>' : `<a:lstStyle>${level}</a:lstStyle>`;
  const number =
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld></a:p>';
  const words =
    text === '‹#›'
      ? number
      : text === ''
        ? '<a:p><a:endParaRPr lang="en-US"/></a:p>'
        : `<a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r></a:p>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${as}/></p:nvPr></p:nvSpPr>` +
    `${transform}<p:txBody><a:bodyPr${body}/>${list}${words}</p:txBody></p:sp>`
  );
}

/** A tree of boxes over line work of the template's own. */
export function sampleTree(boxes: readonly SampleBox[], drawn = ''): string {
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>' +
    `${drawn}${boxes.map((box, index) => sampleBox(box, index + 20)).join('')}</p:spTree>`
  );
}

export function level(size: number, colour: string, more = '', attributes = ''): string {
  return `<a:lvl1pPr${attributes}>${more}<a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>`;
}

export const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" ' +
  'accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

export function sampleTheme(name: string, colours: readonly string[], major: string, minor: string): string {
  const slots = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const font = (face: string) => `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  return (
    `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">` +
    `${slots.map((slot, index) => `<a:${slot}><a:srgbClr val="${colours[index] ?? '808080'}"/></a:${slot}>`).join('')}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${font(major)}</a:majorFont><a:minorFont>${font(minor)}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

/** A part with what it leads to, numbered through from `rId1`, and its content type. */
export interface SamplePart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
  readonly leads?: readonly (readonly [type: string, target: string])[];
}

/** Parts as a file. */
export function samplePackage(parts: readonly SamplePart[], main: string): Uint8Array {
  const overrides = parts.flatMap(({ path, type }) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(sampleRelationships([['officeDocument', main]])),
  };
  for (const { path, content, leads = [] } of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
    if (leads.length === 0) continue;
    const slash = path.lastIndexOf('/') + 1;
    files[`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`] = strToU8(sampleRelationships(leads));
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

function sampleRelationships(leads: readonly (readonly [type: string, target: string])[]): string {
  const written = leads.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

export const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';
