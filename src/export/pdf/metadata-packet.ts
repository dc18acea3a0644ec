import { type XmpProperty, xmpPacket } from '../metadata/xmp.js';
import type { DocumentProperties } from './document-properties.js';

/**
 * The properties as an XMP packet: what library catalogues and asset managers read.
 *
 * @param keepsAllRules whether it keeps every rule of PDF/UA-1 that a machine can judge: then it says so
 * @returns XML, wrapped as XMP asks
 */
export function metadataPacket(
  properties: DocumentProperties & { readonly producer: string },
  keepsAllRules: boolean,
): string {
  const { title, authors, subject, language, creator, producer, date } = properties;
  const stamp = date?.toISOString().replace('.000Z', 'Z');
  const fields: readonly XmpProperty[] = [
    { name: 'dc:format', value: 'application/pdf' },
    { name: 'dc:title', value: { translatable: title } },
    ...(authors.length === 0
      ? []
      : [{ name: 'dc:creator', value: { ordered: true, items: authors } } as const]),
    { name: 'dc:description', value: { translatable: subject } },
    { name: 'dc:language', value: { ordered: false, items: [language] } },
    { name: 'xmp:CreatorTool', value: creator },
    ...(stamp === undefined
      ? []
      : [
          { name: 'xmp:CreateDate', value: stamp } as const,
          { name: 'xmp:ModifyDate', value: stamp } as const,
        ]),
    { name: 'pdf:Producer', value: producer },
    ...(keepsAllRules ? [{ name: 'pdfuaid:part', value: '1' } as const] : []),
  ];
  return xmpPacket(fields);
}
