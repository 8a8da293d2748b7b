import { z } from 'zod'
import { date, id, text } from './text'
import { because } from './words/say'

const note = text(1000)
const reason = note.refine((value) => value.trim() !== '', because('Skriv hvorfor.'))

/** From the second edition on, readers are told what changed; the use case asks for it. */
export const publishSchema = z.strictObject({ report: id, note })

export const backToSchema = z.strictObject({ report: id, edition: id, note: reason })

export const withdrawSchema = z.strictObject({ report: id, note: reason })

/** An open order for later that was seen; null: none was. */
const seen = id.nullable()

/** Orders an edition for a day and a time in Oslo, instead of the order that was seen. */
export const scheduleSchema = z.strictObject({
  report: id,
  note,
  day: date,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, because('Skriv et klokkeslett, for eksempel 08:00.')),
  seen,
})

export const unscheduleSchema = z.strictObject({ report: id, seen: id })

/** How an order for later ended. */
export const scheduleEnds = ['replaced', 'cancelled', 'begun', 'refused'] as const
export type ScheduleEnd = (typeof scheduleEnds)[number]
