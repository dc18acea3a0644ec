import { escapeXml } from '../xml/escape-xml.js';

interface ObjectName {
  readonly id: number;
  /** As the list of objects calls it. */
  readonly name: string;
  /** What it shows, for who cannot see it. */
  readonly alt?: string;
  /** Whether it only decorates: a screen reader passes it over. */
  readonly decoration?: boolean;
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** What an object is called and what it shows: `p:cNvPr`. */
export function objectName({ id, name, alt = '', decoration = false }: ObjectName): string {
  const shown = alt === '' ? '' : ` descr="${escapeXml(alt)}"`;
  const start = `<p:cNvPr id="${id}" name="${escapeXml(name)}"${shown}`;
  return decoration ? `${start}>${decorative}</p:cNvPr>` : `${start}/>`;
}
