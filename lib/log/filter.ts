import { z } from 'zod'
import { type EventKind, eventKinds } from '@/lib/core/events'
import { date, text } from '@/lib/core/text'

const chosen = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined)

/** What is asked of the log, in an address: what cannot be understood is not asked. */
export const logFilter = z.object({
  person: chosen(text(40)),
  kind: chosen(z.enum(eventKinds as [EventKind, ...EventKind[]])),
  report: chosen(text(40)),
  section: chosen(text(40)),
  from: chosen(date),
  to: chosen(date),
  /** Older than this event: the next page. */
  before: chosen(z.coerce.number().int().positive()),
})
export type LogFilter = z.output<typeof logFilter>
