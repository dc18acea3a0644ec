import { z } from 'zod';
import { tokensSchema } from '../model/theme.js';

/**
 * The JSON Schema of a theme's `tokens.json`, for editors that complete and check as one writes. Made from the schema
 * the program itself uses; `assets/schema/theme.schema.json` is this, written out.
 */
export function themeJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(tokensSchema, { io: 'input' });
  return {
    $schema,
    $id: 'theme.schema.json',
    title: 'Broadsheet theme',
    description: 'Colours, type, space and logo of slides, posters and handouts.',
    ...schema,
  };
}
