import { z } from 'zod'

/** The JSON Schemas of these and of everything named that they are made of, by name. */
export function componentsOf(schemas: readonly z.ZodType[]): Record<string, object> {
  const named: Record<string, object> = {}
  for (const schema of schemas) {
    const id = schema.meta()?.id
    if (!id) throw new Error('What is answered has a name')
    const { $defs, ...own } = drawn(schema)
    Object.assign(named, { [id]: own }, $defs)
  }
  const inOrder = Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(inOrder.map(([id, one]) => [id, withoutMarks(one)]))
}

function drawn(schema: z.ZodType) {
  const json = jsonSchemaOf(schema)
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as typeof json
}

/** What comes out of a schema, as JSON Schema. */
export const jsonSchemaOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'output', override: ({ jsonSchema }) => simplify(jsonSchema) })

/** Says nothing that a reader has no use for: how far JavaScript counts, and how a date is recognised. */
function simplify(json: z.core.JSONSchema.BaseSchema): void {
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum
  if (json.format === 'date') delete json.pattern
}

function withoutMarks(schema: object): object {
  const { $schema: _, id: __, ...own } = schema as { $schema?: string; id?: string }
  return own
}

/** Where the document has a schema. */
export const refTo = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${schema.meta()?.id}` })
