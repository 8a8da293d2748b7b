import { type Problem, problem, type Wrong } from '@/lib/core/open-data/problem'
import { spoken } from '@/lib/core/words/spoken'
import { type Answer, answer, askAlways } from '@/lib/editions/answer'
import { encoded } from '@/lib/editions/compress'

/** Anybody's page may read this, and see what is told in its head. */
export const shared = [
  ...['access-control-allow-origin', '*'],
  ...['access-control-expose-headers', 'ETag, Link, Allow, Retry-After'],
]

/** What an answer says of itself beside what all of them do. */
export type Says = { vary?: string; more?: readonly string[] }

/** An answer that others may read from their own pages. */
export async function dataAnswer(
  type: string,
  body: string,
  { vary, more = [] }: Says = {},
): Promise<Answer> {
  const bytes = await encoded(Buffer.from(body), 'answer')
  return answer(type, bytes, { cache: askAlways, vary, more: [...shared, ...more] })
}

export const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** Says of what has words of its own which language they are in. */
export const inWords = (): Required<Says> => ({
  vary: 'accept-language',
  more: ['content-language', spoken().language],
})

/** Why not, as problem details in the language that is spoken. */
export async function problemAnswer(
  wrong: Wrong,
  instance: string,
  more: readonly string[] = [],
): Promise<Answer> {
  const said: Problem = problem(wrong, instance)
  const bytes = await encoded(Buffer.from(json(said)), 'answer')
  const words = inWords()
  return answer('application/problem+json', bytes, {
    cache: wrong.status === 503 ? 'no-store' : askAlways,
    ...{ status: wrong.status, vary: words.vary },
    more: [...shared, ...words.more, ...more],
  })
}
