import type { z } from 'zod'
import { asked } from '@/lib/core/open-data/asked'
import { type OperationName, operations } from '@/lib/core/open-data/operations'
import { linksOf } from '@/lib/core/open-data/page'
import { queries } from '@/lib/core/open-data/query'
import type { Params } from '@/lib/core/open-data/route'
import type { Answer } from '@/lib/editions/answer'
import { origin } from '@/lib/origin'
import { dataAnswer, json, problemAnswer } from './answer'
import { answers } from './answers'
import type { Given } from './found'

type Ask = (params: Params, query: unknown) => Promise<Given<unknown>>

/** Answers one operation, in the shape that is documented: its own schema writes the answer, key by key. */
export async function ask(name: OperationName, params: Params, url: string): Promise<Answer> {
  const here = new URL(`${origin()}${url}`)
  const { query: wanted, answer } = operations[name]
  const wish = asked(queries[wanted], here.searchParams)
  if ('wrong' in wish) return problemAnswer(wish.wrong, url)
  const given = await (answers[name] as Ask)(params, wish.query)
  if ('wrong' in given) return problemAnswer(given.wrong, url)
  const told = (answer as z.ZodType<object>).parse(given.found)
  return dataAnswer('application/json', json(told), isPage(told) ? ['link', linksOf(told, here.href)] : [])
}

const isPage = (told: object): told is { page: number; pages: number } => 'pages' in told
