import { z } from 'zod';
import { storySchema } from '../model/story.js';

/**
 * The JSON Schema of a story file, for editors that complete and check as one writes. Made from the schema
 * the program itself uses; `assets/schema/story.schema.json` is this, written out.
 */
export function storyJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(storySchema, { io: 'input' });
  return {
    $schema,
    $id: 'story.schema.json',
    title: 'Broadsheet story',
    description: 'One sourced story: what is said, where the source says it, and nothing about slides.',
    ...schema,
  };
}
