import { answered, challengesIn } from '@/lib/core/answering'
import type { AnswerStatus } from '@/lib/core/blocks/answers'
import { at } from '@/lib/core/blocks/kind'
import { asNode, replay } from '@/lib/core/merge'
import { line, plain } from '@/lib/core/rich'
import { type Content, draftSchema } from '@/lib/core/section'
import { type Act, opened, save } from './acts'

/** What became of a challenge, a sentence to the reader, and how a result begins that shows it. */
type Said = readonly [status: AnswerStatus, says: string, result?: string]

/** Answers last year's challenges in turn; null leaves one unanswered. */
export const answer =
  (...all: (Said | null)[]): Act =>
  async (actor, id) => {
    const { content, version, last } = await opened(actor, id)
    if (!last) throw new Error(`${id} has no last year`)
    const challenges = challengesIn(last.content)
    const answering = all.reduce((now: Content, said, i) => {
      const challenge = challenges[i]
      if (!said || !challenge) return now
      const [status, says, result] = said
      const path = (field: string) => at({ id: last.section }, 'items', challenge.id, field)
      const changes = [
        ...answered(now, last, challenge, status),
        { path: path('says'), to: line(says) },
        ...(result ? [{ path: path('result'), to: resultIn(now, result) }] : []),
      ]
      return draftSchema.parse(replay(asNode(now), changes))
    }, content)
    await save(actor, id, { content, version, wanted: answering.blocks })
  }

function resultIn({ blocks }: Content, begins: string): string {
  const items = blocks.flatMap((block) => (block.kind === 'results' ? block.items : []))
  const found = items.find((item) => plain(item.text).startsWith(begins))
  if (!found) throw new Error(`No result begins with «${begins}»`)
  return found.id
}
