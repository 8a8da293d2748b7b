import type { z } from 'zod'

/** Says something in a text field; `fits` tells what it has room for. */
export type Say = (fits: (text: string) => boolean) => string
type Filling = { say: Say; id: string }

type Schema = z.core.$ZodTypes

/** What is no text of people's, tried after an order and an id. */
const samples = ['2026-03-10', 'https://solvik.example/', 'caption']

/**
 * A value of a schema with something said in every text field that it has, however deep: a new field of a new kind
 * too. Lists have one of each. What is optional and has no words in it is left out. Every id is `id`.
 */
export function filled(schema: z.core.$ZodType, say: Say, id = 'the-one'): unknown {
  return valued(schema, { say, id })
}

function valued(schema: z.core.$ZodType, how: Filling): unknown {
  const { def } = (schema as Schema)._zod
  if (def.type === 'string') return stringOf(schema, how)
  if (def.type === 'number') return 1200
  if (def.type === 'boolean') return false
  if (def.type === 'literal') return def.values[0]
  if (def.type === 'enum') return Object.values(def.entries)[0]
  if (def.type === 'nullable') return hasWords(def.innerType) ? valued(def.innerType, how) : null
  if (def.type === 'optional') return hasWords(def.innerType) ? valued(def.innerType, how) : undefined
  if (def.type === 'array') return optionsOf(def.element).map((one) => valued(one, how))
  if (def.type === 'tuple') return def.items.map((one) => valued(one, how))
  if (def.type === 'record') return hasWords(def.valueType) ? entry(def.keyType, def.valueType, how) : {}
  if (def.type === 'object') return objectOf(def.shape, how)
  if (def.type === 'union') return valued(optionsOf(schema)[0] ?? schema, how)
  throw new Error(`Nothing is said yet of ${def.type}`)
}

function objectOf(shape: z.core.$ZodShape, how: Filling): object {
  const fields = Object.entries(shape).map(([name, one]) => [name, valued(one, how)] as const)
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

const entry = (key: z.core.$ZodType, value: z.core.$ZodType, how: Filling) => ({
  [stringOf(key, how)]: valued(value, how),
})

function stringOf(schema: z.core.$ZodType, how: Filling): string {
  if (isText(schema)) return how.say(accepts(schema))
  const sample = ['a0', how.id, ...samples].find(accepts(schema))
  if (sample === undefined) throw new Error('A string of a new sort: it needs a sample')
  return sample
}

/** Those of the options that say something; all of them where none does. */
function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { def } = (schema as Schema)._zod
  if (def.type !== 'union') return [schema]
  const saying = def.options.filter(hasWords)
  return saying.length > 0 ? saying : def.options.slice(0, 1)
}

const accepts = (schema: z.core.$ZodType) => (text: string) => (schema as z.ZodType).safeParse(text).success

/** Takes whatever people write, as no id, date, address or choice does. */
const isText = (schema: z.core.$ZodType) => accepts(schema)('<b>æ 👩')

function hasWords(schema: z.core.$ZodType): boolean {
  let said = false
  filled(schema, () => {
    said = true
    return 'ord'
  })
  return said
}
