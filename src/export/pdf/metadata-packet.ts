import type { DocumentProperties } from './document-properties.js';

/**
 * The properties as an XMP packet: what library catalogues and asset managers read.
 *
 * @returns XML, wrapped as XMP asks
 */
export function metadataPacket(properties: DocumentProperties & { readonly producer: string }): string {
  const { title, authors, subject, language, creator, producer, date } = properties;
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const list = (kind: 'Seq' | 'Bag', items: readonly string[]) =>
    `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
  const stamp = date?.toISOString().replace('.000Z', 'Z');
  const fields = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${inLanguage(title)}</dc:title>`,
    ...(authors.length === 0 ? [] : [`<dc:creator>${list('Seq', authors)}</dc:creator>`]),
    `<dc:description>${inLanguage(subject)}</dc:description>`,
    `<dc:language>${list('Bag', [language])}</dc:language>`,
    `<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
    ...(stamp === undefined
      ? []
      : [`<xmp:CreateDate>${stamp}</xmp:CreateDate>`, `<xmp:ModifyDate>${stamp}</xmp:ModifyDate>`]),
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${fields.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const entities: Readonly<Record<string, string>> = Object.freeze({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
});

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
