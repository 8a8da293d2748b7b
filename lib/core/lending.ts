import { z } from 'zod'
import { type Actor, type Relation, relations, type SectionFacts } from './access'
import { done, type Outcome, refused } from './outcome'
import { isEmail } from './people'
import { longestComment } from './talk'
import { date, id, text } from './text'
import { daysBetween } from './words/days'
import { because, say, words } from './words/say'
import { closed } from './workflow'

/** Who may do what with the reading links of a section. Whoever may read the section sees which there are. */
export const lending = {
  make: ['owner', 'editor', 'manager'],
  revoke: ['owner', 'editor', 'manager', 'administrator'],
} as const satisfies Record<string, readonly Relation[]>
export type Lending = keyof typeof lending

const refusals = words<Record<Lending, string>>({
  make: 'Bare rapportansvarlig og de som kan skrive i kapittelet, kan lage leselenker.',
  revoke:
    'Bare rapportansvarlig, administrator og de som kan skrive i kapittelet, kan trekke lenken tilbake.',
})

/** May this actor do this now? The same answer on the screen and on the server. */
export function judgeLending(name: Lending, actor: Actor, section: SectionFacts): Outcome {
  const who: readonly Relation[] = lending[name]
  if (!relations(actor, section).some((relation) => who.includes(relation)))
    return refused('forbidden', refusals[name])
  if (name === 'revoke') return done()
  if (section.imported) return closed
  return section.state === 'blank'
    ? refused('stale', say('Det er ikke skrevet noe å lese her ennå.'))
    : done()
}

/** Days. */
export const usualDays = 14
export const mostDays = 60
/** Links of one section that work at the same time. */
export const mostLinks = 20

export const lendSchema = z.strictObject({
  section: id,
  holder: text(100).trim().min(1, because('Skriv navnet til den som skal lese.')),
  holderIs: text(100).trim().min(1, because('Skriv hva de er, for eksempel «revisor, Nordrevisjon».')),
  /** Empty: the link is shown to whoever makes it, and is not sent. */
  email: text(254)
    .trim()
    .toLowerCase()
    .refine(
      (value) => value === '' || isEmail(value),
      because('Skriv en e-postadresse, som ane@revisjon.no.'),
    ),
  until: date,
  mayComment: z.boolean(),
})
export const revokeLinkSchema = z.strictObject({ id })

/** What is wrong with a last day, in words; null: nothing. */
export function wrongDay(until: string, today: string): string | null {
  const days = daysBetween(today, until)
  if (days < 0) return say('Dagen er over.')
  return days > mostDays ? say('En leselenke kan virke i høyst {days} dager.', { days: mostDays }) : null
}

/** Why a link was ended before its last day. */
export type Ended = 'revoked' | 'published' | 'away'
/** `away`: its section was taken out of the report, or is closed to writing. */
export type LinkState = 'works' | Ended | 'expired'

/** Whether a link works on this day, or why not. */
export function linkState(
  link: { ended: Ended | null; until: string; away: boolean },
  today: string,
): LinkState {
  if (link.ended) return link.ended
  if (link.away) return 'away'
  return link.until < today ? 'expired' : 'works'
}

export const linkStateWords = words<Record<LinkState, string>>({
  works: 'Virker',
  revoked: 'Trukket tilbake',
  published: 'Kapittelet er publisert',
  expired: 'Gått ut',
  away: 'Kapittelet ble tatt ut',
})

/** "Ane Vik, revisor, Nordrevisjon" */
export const holderWords = ({ holder, holderIs }: { holder: string; holderIs: string }) =>
  `${holder}, ${holderIs}`

/** What somebody outside says: in a thread that they began, or in a new one about a place. */
export const outsideSchema = z.strictObject({
  comment: id,
  thread: id,
  /** The path with dots between; empty: the whole. Not asked for in an answer. */
  place: z.string().max(300).default(''),
  text: z
    .string()
    .transform((sent) => sent.replace(/\r\n/g, '\n'))
    .pipe(text(longestComment).trim().min(1, because('Skriv noe først.'))),
})
export type OutsideWords = z.output<typeof outsideSchema>

/** Comments by one link: all in all, and within ten minutes. */
export const outsideLimits = { ever: 100, soon: 10, minutes: 10 }
