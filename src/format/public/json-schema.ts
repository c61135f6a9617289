import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';

import { dataAddress, type SiteRoot } from '#format/public/public-address.ts';

/** A union of constants is a vocabulary: exactly one holds. */
function oneOfConstants(schema: JsonSchema): JsonSchema | undefined {
  const options = schema.anyOf;
  const constant = options?.every((option) => typeof option === 'object' && option.const !== undefined);
  return options && constant ? { oneOf: options } : undefined;
}

/**
 * A public shape as JSON Schema 2020-12. `$id` is written only where the site's address is known.
 */
export function jsonSchemaOf(
  schema: v.GenericSchema,
  {
    path,
    title,
    root,
    definitions,
  }: {
    readonly path: string;
    readonly title: string;
    readonly root: SiteRoot;
    readonly definitions: Readonly<Record<string, v.GenericSchema>>;
  },
): object {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    definitions,
    ignoreActions: ['readonly'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'union' ? oneOfConstants(jsonSchema) : undefined,
  });
  return { $schema, ...(root.startsWith('/') ? {} : { $id: dataAddress(root, path) }), title, ...rest };
}
