import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { figureRequest } from '@/db/schema/figures'
import type { EventKind } from '@/lib/core/events'
import type { News } from '@/lib/core/mail/news'
import { writersOf } from '@/lib/mail/writers'

export type FigureEvent = Extract<EventKind, `figures.${string}`>

type Asked = typeof figureRequest.$inferSelect
type Tells = (tx: Tx, by: string, asked: Asked) => Promise<News[]>

const nobody: Tells = async () => []

/** The person who was named, or all who write for the unit. */
const asked: Tells = async (tx, by, { id: requestId, sectionId, personId, departmentId }) => {
  const to = personId ? [personId] : await writersOf(tx, departmentId)
  return [{ kind: 'figuresAsked', by, sectionId, requestId, to }]
}

/** Who hears of what happens with figures that are asked for. */
const tells: Record<FigureEvent, Tells> = {
  'figures.ask': asked,
  'figures.change': asked,
  'figures.answer': async (_tx, by, { sectionId, askedBy }) => [
    { kind: 'figuresAnswered', by, sectionId, to: [askedBy] },
  ],
  'figures.withdraw': nobody,
  'figures.takeBack': nobody,
}

export async function newsOf(tx: Tx, by: string, kind: FigureEvent, request: string): Promise<News[]> {
  const [found] = await tx.select().from(figureRequest).where(eq(figureRequest.id, request))
  return found ? tells[kind](tx, by, found) : []
}
