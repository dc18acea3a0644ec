import { escapeHtml } from '../../render/escape-html.js';

/** The schemas properties are taken from, by the prefix they are written with. */
const schemas = Object.freeze({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  TC260: 'http://www.tc260.org.cn/ns/AIGC/1.0/',
});

type Schema = keyof typeof schemas;

/** A property: its value as a text, a text that may have translations, or several values in order or without. */
export interface XmpProperty {
  readonly name: `${Schema}:${string}`;
  readonly value:
    | string
    | { readonly translatable: string }
    | { readonly ordered: boolean; readonly items: readonly string[] };
}

/**
 * Properties as an XMP packet (ISO 16684-1), which library catalogues and asset managers read. The schemas used, and
 * no others, are declared.
 *
 * @returns XML, wrapped as XMP asks
 */
export function xmpPacket(properties: readonly XmpProperty[]): string {
  const used = (Object.keys(schemas) as readonly Schema[]).filter((prefix) =>
    properties.some(({ name }) => name.startsWith(`${prefix}:`)),
  );
  const declared = used.map((prefix) => `xmlns:${prefix}="${schemas[prefix]}"`).join(' ');
  const fields = properties.map(({ name, value }) => `<${name}>${written(value)}</${name}>`);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${declared}>
${fields.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function written(value: XmpProperty['value']): string {
  if (typeof value === 'string') return escapeHtml(value);
  if ('items' in value) {
    const items = value.items.map((item) => `<rdf:li>${escapeHtml(item)}</rdf:li>`).join('');
    return value.ordered ? `<rdf:Seq>${items}</rdf:Seq>` : `<rdf:Bag>${items}</rdf:Bag>`;
  }
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(value.translatable)}</rdf:li></rdf:Alt>`;
}
