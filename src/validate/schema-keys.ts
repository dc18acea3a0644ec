import { z } from 'zod';
import type { DataPath } from '../parse/data-path.js';

/** The keys a schema knows at a place of the data; empty where there is no map. */
export function keysAt(schema: z.core.$ZodType, path: DataPath): readonly string[] {
  return schemasAt(schema, path).flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : [],
  );
}

/** The schemas that may hold at a place: several where the schema leaves a choice. */
function schemasAt(schema: z.core.$ZodType, path: DataPath): readonly z.core.$ZodType[] {
  return path.reduce<readonly z.core.$ZodType[]>(
    (schemas, step) =>
      schemas.flatMap((found): readonly z.core.$ZodType[] => {
        if (found instanceof z.ZodArray) return bare(found.element);
        if (!(found instanceof z.ZodObject) || typeof step !== 'string') return [];
        const shape: Readonly<Record<string, z.core.$ZodType>> = found.shape;
        const member = Object.hasOwn(shape, step) ? shape[step] : undefined;
        return member === undefined ? [] : bare(member);
      }),
    bare(schema),
  );
}

/** A schema without its wrappings, and each choice of a union. */
function bare(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return bare(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(bare);
  return [schema];
}
