import { z } from 'zod';
import { editionSchema } from '../../model/edition.js';

/**
 * The JSON Schema of an edition's file, for editors that complete and check as one writes;
 * `assets/schema/edition.schema.json` is this, written out.
 */
export function editionJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(editionSchema, { io: 'input' });
  return {
    $schema,
    $id: 'edition.schema.json',
    title: 'Broadsheet edition',
    description: 'The words of a story in another language, each beside the words it was translated from.',
    ...schema,
  };
}
