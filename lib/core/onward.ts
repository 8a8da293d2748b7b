import { answersIn, challengesIn } from './answering'
import type { AnswerStatus } from './blocks/answers'
import type { Item } from './blocks/items'
import type { OfYear } from './over-time/of-year'
import type { Line } from './rich'
import type { Content } from './section'

/** Where a challenge stands for readers now, and in the report of which year. */
export type Past = { year: number; address: string }

/** What a later report says of a challenge: an answer, that it is carried on, or both. */
export type Fate = {
  year: number
  report: string
  answer: { status: AnswerStatus; says: Line; address: string } | null
  carriedOn: string | null
}

export type Followed = { challenge: Item; fates: Fate[] }

/** Each challenge of a section, followed through the reports that came after it, the closest first. */
export function followed(content: Content, laters: readonly OfYear[]): Followed[] {
  const inTurn = laters.toSorted((a, b) => a.year - b.year)
  return challengesIn(content).map((challenge) => ({ challenge, fates: fatesOf(challenge.id, inTurn) }))
}

/** A challenge that is carried on goes on under a new id, and is answered by that the year after. */
function fatesOf(first: string, laters: readonly OfYear[]): Fate[] {
  const ids = new Set([first])
  return laters.flatMap(({ year, report, address, content }) => {
    const said = [...answersIn(content).values()].find(({ id }) => ids.has(id))
    const next = challengesIn(content).find(({ continues }) => continues && ids.has(continues))
    if (next) ids.add(next.id)
    if (!said && !next) return []
    const answer = said && { status: said.status, says: said.says, address: `${address}#s-${said.id}` }
    return [{ year, report, answer: answer ?? null, carriedOn: next ? `${address}#p-${next.id}` : null }]
  })
}
