import type { MoveName } from './workflow'

/** Every move of a section leaves an event of its own name; a move without one does not compile. */
type MoveEvent = `section.${MoveName}`

const sectionMoves: Record<MoveEvent, string> = {
  'section.begin': 'begynte på {section}',
  'section.write': 'skrev i {section}',
  'section.submit': 'sendte {section} til godkjenning',
  'section.recall': 'trakk {section} tilbake fra godkjenning',
  'section.approve': 'godkjente {section}',
  'section.sendBack': 'sendte {section} tilbake',
  'section.reopen': 'åpnet {section} for endring',
  'section.revoke': 'trakk godkjenningen av {section}',
}

/**
 * Everything the log can hold, in the words of the log page. The actor's name stands before, and
 * `{section}`, `{report}` and `{subject}` become names when it is read: the log itself holds only ids.
 */
export const events = {
  ...sectionMoves,
  'section.restore': 'hentet fram en tidligere versjon av {section}',
  'section.resolve': 'valgte mellom to tekster i {section}',
  'section.add': 'la til {section}',
  'section.rename': 'ga nytt navn til {section}',
  'section.move': 'flyttet {section}',
  'section.remove': 'tok {section} ut av årsrapporten',
  'section.putBack': 'satte {section} inn igjen',
  'section.assign': 'endret ansvar eller frist for {section}',
  'report.create': 'opprettet {report}',
  'report.change': 'endret opplysninger om {report}',
  'report.publish': 'publiserte {report}',
  'report.back': 'gikk tilbake til en tidligere utgave av {report}',
  'report.withdraw': 'trakk {report} tilbake fra publikum',
  'report.import': 'hentet inn {report}',
  'person.invite': 'inviterte {subject}',
  'person.change': 'endret opplysninger om {subject}',
  'person.enable': 'åpnet kontoen til {subject}',
  'person.disable': 'stengte kontoen til {subject}',
  'person.grant': 'ga {subject} en rolle',
  'person.revoke': 'tok en rolle fra {subject}',
  'person.link': 'laget en engangslenke til {subject}',
  'person.signIn': 'logget inn',
  'person.signOut': 'logget ut',
  'person.password': 'valgte nytt passord',
  'installation.change': 'endret opplysningene om virksomheten',
  'department.add': 'la til enheten {subject}',
  'department.change': 'endret enheten {subject}',
  'department.close': 'la ned enheten {subject}',
  'department.reopen': 'tok enheten {subject} i bruk igjen',
} as const satisfies Record<string, string>

export type EventKind = keyof typeof events
export const eventKinds = Object.keys(events) as EventKind[]

/** Who stands as actor where no person acted. */
export const system = 'system'

/** The names that an event's ids stand for, where they are known. */
export type Names = { section?: string; report?: string; subject?: string }

/** "godkjente «Eiendom»": what follows the actor's name. */
export function tell(kind: EventKind, names: Names): string {
  const said = events[kind].replace(/\{(section|report|subject)\}/g, (_, what: keyof Names) =>
    names[what] === undefined ? unnamed(kind, what) : named(kind, names[what]),
  )
  return said.replace(/ {2,}/g, ' ').trim()
}

/** "godkjente et kapittel": the kind itself, for the choices of a filter. */
export function label(kind: EventKind): string {
  return tell(kind, {})
}

/** Titles stand in quotation marks, people do not. */
function named(kind: EventKind, name: string): string {
  return kind.startsWith('person.') ? name : `«${name}»`
}

function unnamed(kind: EventKind, what: keyof Names): string {
  if (what === 'section') return 'et kapittel'
  if (what === 'report') return 'en årsrapport'
  return kind.startsWith('person.') ? 'en person' : ''
}
