import { and, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/connection'
import { figureRequest } from '@/db/schema/figures'
import { department, person } from '@/db/schema/people'
import { today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { type FigureRequest, isOverdue, maySee, type RequestFacts } from '@/lib/core/asking'
import type { Wanted } from '@/lib/core/asking/cells'
import { type Found, lock, standing } from '@/lib/sections/find'

const asker = alias(person, 'asker')
const answerer = alias(person, 'answerer')

const columns = {
  request: figureRequest,
  department: department.name,
  person: person.name,
  by: asker.name,
  answeredBy: answerer.name,
}

type RequestRow = Awaited<ReturnType<typeof requestRows>>[number]

/** Requests with the names of those they are about. */
export function requestRows(tx: Tx) {
  return tx
    .select(columns)
    .from(figureRequest)
    .innerJoin(department, eq(department.id, figureRequest.departmentId))
    .innerJoin(asker, eq(asker.id, figureRequest.askedBy))
    .leftJoin(person, eq(person.id, figureRequest.personId))
    .leftJoin(answerer, eq(answerer.id, figureRequest.answeredBy))
    .$dynamic()
}

type Row = typeof figureRequest.$inferSelect

/** What the rules need to know, from a row. */
export const requestFacts = (row: Row): RequestFacts => ({
  department: row.departmentId,
  person: row.personId,
  answered: row.answeredAt !== null,
  withdrawn: row.withdrawnAt !== null,
})

export const wantedOf = (row: Row): Wanted => ({ table: row.tableId, columns: row.columns })

/** What stands of an answer, with the name of whoever gave it. */
export function answeredOf({ request, answeredBy }: RequestRow): FigureRequest['answered'] {
  const { answeredAt } = request
  return answeredAt && answeredBy !== null ? { by: answeredBy, at: answeredAt.toISOString() } : null
}

export const isLate = (row: Row): boolean => isOverdue({ due: row.due, answered: row.answeredAt }, today())

type Held = { row: RequestRow; facts: RequestFacts; found: Found }

/** A request with its section, if this actor was asked or looks after it; else null, as if it did not exist. */
export async function findRequest(tx: Tx, actor: Actor, id: string, locked = false): Promise<Held | null> {
  const known = await one(tx, id)
  if (!known) return null
  if (locked) await lock(tx, known.request.sectionId)
  const row = locked ? await one(tx, id) : known
  const found = await standing(tx, known.request.sectionId)
  if (!row || !found) return null
  const facts = requestFacts(row.request)
  return maySee(actor, facts) ? { row, facts, found } : null
}

async function one(tx: Tx, id: string): Promise<RequestRow | undefined> {
  const [row] = await requestRows(tx).where(eq(figureRequest.id, id))
  return row
}

/** What stands asked for in a section, oldest first. */
export async function requestsIn(tx: Tx, sectionId: string): Promise<FigureRequest[]> {
  const rows = await requestRows(tx)
    .where(and(eq(figureRequest.sectionId, sectionId), isNull(figureRequest.withdrawnAt)))
    .orderBy(figureRequest.askedAt, figureRequest.id)
  return rows.map((row) => {
    const { request } = row
    return {
      id: request.id,
      table: request.tableId,
      columns: request.columns,
      department: { id: request.departmentId, name: row.department },
      person: request.personId && row.person !== null ? { id: request.personId, name: row.person } : null,
      due: request.due,
      note: request.note,
      by: row.by,
      late: isLate(request),
      answered: answeredOf(row),
    }
  })
}
