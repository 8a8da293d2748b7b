import { nanoid } from 'nanoid'
import { now, today } from '@/lib/clock'
import { askedPlaces, fillCell, tableOf } from '@/lib/core/asking/cells'
import { cell, type Table } from '@/lib/core/blocks/table'
import { answerRequest } from '@/lib/requests/answer'
import { ask } from '@/lib/requests/ask'
import { fill } from '@/lib/requests/fill'
import { askable } from '@/lib/requests/list'
import { myRequests } from '@/lib/requests/mine'
import { openRequest } from '@/lib/requests/open'
import { type Act, must, opened } from './acts'
import { workday } from './calendar'

type Wish = { unit: string; column: string; note: string; inDays: number }

/** Asks a unit for a column of the section's table with this title. */
export const askFor =
  (caption: string, { unit, column, note, inDays }: Wish): Act =>
  async (actor, id) => {
    const { content } = await opened(actor, id)
    const table = content.blocks.find(
      (block): block is Table => block.kind === 'table' && block.caption === caption,
    )
    const department = (await must(askable(actor, { id }))).find(({ name }) => name === unit)
    const columns = table?.columns.flatMap((one) => (one.label === column ? [one.id] : []))
    if (!table || !department || !columns?.length) throw new Error(`${caption} cannot be asked of ${unit}`)
    const question = { columns, department: department.id, person: null, note }
    const due = workday(today(), inDays)
    await must(ask(actor, { id, request: nanoid(), table: table.id, ...question, due }))
  }

/** Fills in what one is asked for in the table with this title, from the top; says so when it is all. */
export const fillIn =
  (caption: string, ...figures: string[]): Act =>
  async (actor) => {
    const owed = (await myRequests(actor)).find((one) => one.caption === caption)
    const request = owed && (await openRequest(actor, owed.id))
    const table = request && tableOf(request.content.blocks, request.wanted)
    if (!request || !table) throw new Error(`${actor.name} is not asked for ${caption} at ${now()}`)
    const places = askedPlaces(table, request.wanted)
    const changes = figures.flatMap((typed, i) => {
      const place = places[i]
      return place ? [fillCell(table, place, typed, cell(place.row, place.column))] : []
    })
    await must(fill(actor, { id: request.id, baseVersion: request.version, saveId: nanoid(), changes }))
    if (figures.length >= places.length) await must(answerRequest(actor, { id: request.id }))
  }
