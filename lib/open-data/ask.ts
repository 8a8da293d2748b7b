import type { z } from 'zod'
import { asked } from '@/lib/core/open-data/asked'
import { type Operation, type OperationName, operations } from '@/lib/core/open-data/operations'
import { linksOf } from '@/lib/core/open-data/page'
import { queries } from '@/lib/core/open-data/query'
import type { Params } from '@/lib/core/open-data/route'
import type { Answer } from '@/lib/editions/answer'
import { inLanguage } from '@/lib/language'
import { origin } from '@/lib/origin'
import { dataAnswer, inWords, json, problemAnswer } from './answer'
import { answers } from './answers'
import type { Given } from './found'

type Ask = (params: Params, query: unknown) => Promise<Given<unknown>>

/**
 * Answers one operation, in the shape that is documented: its own schema writes the answer, key by key. Data is the
 * same to everybody; what the asker speaks is for what is wrong.
 */
export async function ask(name: OperationName, params: Params, url: string): Promise<Answer> {
  const here = new URL(`${origin()}${url}`)
  const operation: Operation = operations[name]
  const { answer, speaks } = operation
  const wish = asked(queries[operation.query], here.searchParams)
  if ('wrong' in wish) return problemAnswer(wish.wrong, url)
  const find = () => (answers[name] as Ask)(params, wish.query)
  const given = await (speaks ? find() : inLanguage('nb', find))
  if ('wrong' in given) return problemAnswer(given.wrong, url)
  const told = (answer as z.ZodType<object>).parse(given.found)
  const says = speaks ? inWords() : { more: isPage(told) ? ['link', linksOf(told, here.href)] : [] }
  return dataAnswer('application/json', json(told), says)
}

const isPage = (told: object): told is { page: number; pages: number } => 'pages' in told
