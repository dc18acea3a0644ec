import { readTemplate } from '../export/pptx/template/read-template.js';
import type { Template } from '../export/pptx/template/template.js';

/** A template that can be read. */
export function templateOf(bytes: Uint8Array): Template {
  const reading = readTemplate(bytes);
  if (reading.template === undefined) throw new Error(reading.message);
  return reading.template;
}
