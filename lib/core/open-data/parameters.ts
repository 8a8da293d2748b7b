import type { z } from 'zod'
import { queries } from './query'
import { jsonSchemaOf } from './schemas'

/** The parameters of an operation as OpenAPI tells of them: those in its path, then those in its query. */
export function parametersOf(path: string, query: keyof typeof queries) {
  return [
    ...namesIn(path).map((name) => ({ name, in: 'path', required: true, ...pathParameters[name] })),
    ...queryParameters(query),
  ]
}

export const namesIn = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

const pathParameters: Record<string, { description: string; schema: object }> = {
  report: { description: 'Rapportens adresse, som «2017».', schema: { type: 'string' } },
  edition: { description: 'Nummeret på utgaven.', schema: { type: 'integer', minimum: 1 } },
  section: { description: 'Id-en til kapittelet.', schema: { type: 'string' } },
  table: { description: 'Id-en til tabellen.', schema: { type: 'string' } },
}

function queryParameters(name: keyof typeof queries) {
  return Object.entries(queries[name].shape).map(([parameter, one]) => {
    const { $schema: _, description, ...schema } = jsonSchemaOf(one as z.ZodType)
    return { name: parameter, in: 'query', required: false, description, schema }
  })
}
