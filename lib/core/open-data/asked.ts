import type { z } from 'zod'
import { say } from '../words/say'
import type { Wrong } from './problem'

type Errors = NonNullable<Wrong['errors']>

/** What a query asks for, or why it cannot be answered: every parameter that must be mended is named. */
export function asked<Q extends z.ZodObject>(
  schema: Q,
  search: URLSearchParams,
): { query: z.infer<Q> } | { wrong: Wrong } {
  const errors = [...unknown(schema, search), ...twice(search)]
  const found = schema.safeParse(Object.fromEntries(search))
  if (!found.success) errors.push(...found.error.issues.flatMap(told))
  if (errors.length === 0 && found.success) return { query: found.data }
  const detail = () => errors.map((one) => `${one.parameter}: ${one.detail}`).join(' ')
  return { wrong: { status: 400, detail, errors } }
}

function unknown(schema: z.ZodObject, search: URLSearchParams): Errors {
  const known = Object.keys(schema.shape)
  const says =
    known.length > 0
      ? say('Parameteren finnes ikke her. Du kan bruke {known}.', { known: known.join(', ') })
      : say('Parameteren finnes ikke her. Adressen har ingen parametere.')
  return [...new Set(search.keys())]
    .filter((name) => !known.includes(name))
    .map((parameter) => ({ parameter, detail: says }))
}

const twice = (search: URLSearchParams): Errors =>
  [...new Set(search.keys())]
    .filter((name) => search.getAll(name).length > 1)
    .map((parameter) => ({ parameter, detail: say('Parameteren står flere ganger. Skriv den én gang.') }))

/** Unknown ones are told already. */
const told = ({ code, path, message }: z.core.$ZodIssue): Errors =>
  code === 'unrecognized_keys' ? [] : [{ parameter: String(path[0] ?? ''), detail: message }]
