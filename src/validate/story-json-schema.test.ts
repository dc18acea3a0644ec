import { expect, it } from 'vitest';
import { storyJsonSchema } from './story-json-schema.js';

it('is the schema that editors are given', async () => {
  const written = `${JSON.stringify(storyJsonSchema(), null, 2)}\n`;
  await expect(written).toMatchFileSnapshot('../../assets/schema/story.schema.json');
});

it('asks of a writer only what has no default', () => {
  expect(storyJsonSchema()).toMatchObject({ required: ['title', 'source', 'sections'] });
});
