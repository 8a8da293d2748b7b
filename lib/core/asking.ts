import { z } from 'zod'
import { type Actor, relations, type SectionFacts } from './access'
import { done, type Outcome, refused } from './outcome'
import { saveSchema } from './saving'
import { date, id, text } from './text'
import { because, say } from './words/say'
import { closed, rule } from './workflow'

const question = {
  /** None: the whole table. */
  columns: z.array(id).max(60),
  department: id,
  person: id.nullable(),
  due: date.nullable(),
  note: text(1000),
}

/** A section has few tables: beyond this something else is wrong. */
export const mostRequests = 100

/** Asking for the figures of a table. `id` is the section; asking the same twice is harmless. */
export const askSchema = z.strictObject({ id, request: id, table: id, ...question })
export const changeRequestSchema = z.strictObject({ id, request: id, ...question })
export const withdrawSchema = z.strictObject({ id, request: id })
export const sectionRequestsSchema = z.strictObject({ id })

/** The same as the fields of a form hold it: an empty one stands for nothing. */
const none = (value: string) => (value === '' ? null : value)
export const askForm = z.strictObject({
  ...question,
  department: z
    .string()
    .refine((value) => value !== '', because('Velg en enhet.'))
    .pipe(id),
  person: z.string().transform(none).pipe(id.nullable()),
  due: z.string().transform(none).pipe(date.nullable()),
})

/** What the one who was asked does: `id` is the request. */
export const answerSchema = z.strictObject({ id })
export const fillSchema = saveSchema.extend({ id })

export type Question = Omit<z.infer<typeof askSchema>, 'id' | 'request' | 'table'>
type Named = { id: string; name: string }

/** Figures asked for, as those see it who write the section. */
export type FigureRequest = Omit<Question, 'department' | 'person'> & {
  id: string
  table: string
  department: Named
  person: Named | null
  by: string
  late: boolean
  /** Who said that all is filled in. */
  answered: { by: string; at: string } | null
}

/** The fields of the form as they begin: empty, or as it was asked. */
export function formOf(request: FigureRequest | null): z.input<typeof askForm> {
  return {
    columns: request?.columns ?? [],
    department: request?.department.id ?? '',
    person: request?.person?.id ?? '',
    due: request?.due ?? '',
    note: request?.note ?? '',
  }
}

/** Whom one can ask: the units in use, and who writes for each. */
export type Askable = Named & { depth: number; people: Named[] }

/** What the rules need to know of a request. */
export type RequestFacts = {
  department: string
  person: string | null
  answered: boolean
  withdrawn: boolean
}

/** What an actor is to a request: writes for the unit that was asked, is the person named, or manages the report. */
export type Tie = 'unit' | 'named' | 'manager'

/** Who may fill in what was asked for, and who may only look on. It opens the table, and nothing else of the draft. */
export const filling: Record<Tie, 'fill' | 'look'> = { unit: 'fill', named: 'fill', manager: 'look' }

export function ties(actor: Actor, { department, person }: RequestFacts): Tie[] {
  const writes = actor.grants.some(
    ({ role, departments }) => role === 'editor' && departments?.includes(department),
  )
  const manages = actor.grants.some(({ role }) => role === 'manager')
  return [
    ...(writes ? ['unit' as const] : []),
    ...(person === actor.id ? ['named' as const] : []),
    ...(manages ? ['manager' as const] : []),
  ]
}

export function maySee(actor: Actor, request: RequestFacts): boolean {
  return ties(actor, request).length > 0
}

/** May this actor fill in the figures now? The same answer on the screen and on the server, in words. */
export function judgeFilling(
  actor: Actor,
  request: RequestFacts,
  section: Pick<SectionFacts, 'state' | 'imported'>,
): Outcome {
  if (!ties(actor, request).some((tie) => filling[tie] === 'fill'))
    return refused('forbidden', say('Bare de som er bedt om tallene, kan fylle dem inn.'))
  if (section.imported) return closed
  if (request.withdrawn) return refused('stale', say('Bestillingen er trukket tilbake.'))
  if (section.state === 'submitted')
    return refused(
      'stale',
      say('Kapittelet er sendt til godkjenning. Be den som skriver, om å hente det tilbake.'),
    )
  if (section.state === 'approved')
    return refused('stale', say('Kapittelet er godkjent. Be den som skriver, om å hente det tilbake.'))
  if (request.answered)
    return refused('stale', say('Det er sagt fra at alt er fylt ut. Ta svaret tilbake for å endre tallene.'))
  return done()
}

/** May this actor take back what was asked for? Whoever may write the section, also while it is sent or signed. */
export function judgeWithdrawing(actor: Actor, section: SectionFacts): Outcome {
  if (!relations(actor, section).some((relation) => rule('write').who.includes(relation)))
    return refused('forbidden', say('Bare de som skriver kapittelet, kan trekke bestillingen.'))
  return section.imported ? closed : done()
}

/** Still owed after the day it was due. */
export function isOverdue(
  { due, answered }: { due: string | null; answered: unknown },
  today: string,
): boolean {
  return due !== null && due < today && !answered
}
