import type { ActKind } from './acts'
import type { CorrectionMove } from './correcting'
import { say, type Values } from './words/say'
import type { Sentence } from './words/sentences'
import type { MoveName } from './workflow'

/** Every move of a section leaves an event of its own name; a move without one does not compile. */
type MoveEvent = `section.${MoveName}`

const sectionMoves = {
  'section.begin': 'begynte på {section}',
  'section.write': 'skrev i {section}',
  'section.submit': 'sendte {section} til godkjenning',
  'section.recall': 'trakk {section} tilbake fra godkjenning',
  'section.approve': 'godkjente {section}',
  'section.sendBack': 'sendte {section} tilbake',
  'section.reopen': 'åpnet {section} for endring',
  'section.revoke': 'trakk godkjenningen av {section}',
} as const satisfies Record<MoveEvent, Sentence>

/** The same of what happens to a whole report. */
type ActEvent = `report.${ActKind}`

const reportActs = {
  'report.presented': 'registrerte at {report} er avgitt',
  'report.audited': 'registrerte at {report} er revidert',
  'report.adopted': 'registrerte at {report} er vedtatt',
  'report.noted': 'registrerte at {report} er tatt til orientering',
} as const satisfies Record<ActEvent, Sentence>

/** The same of a correction. */
type CorrectionEvent = `correction.${CorrectionMove}`

const correctionMoves = {
  'correction.submit': 'sendte en rettelse av {section} til godkjenning',
  'correction.recall': 'trakk en rettelse av {section} tilbake fra godkjenning',
  'correction.approve': 'godkjente en rettelse av {section}',
  'correction.sendBack': 'sendte tilbake en rettelse av {section}',
  'correction.reopen': 'åpnet en rettelse av {section} for endring',
  'correction.drop': 'forkastet en rettelse av {section}',
} as const satisfies Record<CorrectionEvent, Sentence>

/**
 * Everything the log can hold, in the words of the log page, said when it is read. The actor's name stands before,
 * and `{section}`, `{report}` and `{subject}` become names: the log itself holds only ids.
 */
export const events = {
  ...sectionMoves,
  ...reportActs,
  ...correctionMoves,
  'correction.begin': 'begynte på en rettelse av {section}',
  'correction.renew': 'hentet inn det leserne har i en rettelse av {section}',
  'correction.sign': 'godkjente en rettelse av {section} i sitt ledd',
  'correction.publish': 'publiserte en rettelse av {section}',
  'section.sign': 'godkjente {section} i sitt ledd',
  'section.handOn': 'ga godkjenningen av {section} videre',
  'section.restore': 'hentet fram en tidligere versjon av {section}',
  'section.resolve': 'valgte mellom to tekster i {section}',
  'section.accept': 'tok inn et forslag i {section}',
  'figures.ask': 'bestilte tall til {section}',
  'figures.change': 'endret en bestilling av tall til {section}',
  'figures.withdraw': 'trakk en bestilling av tall til {section}',
  'figures.answer': 'sa fra at bestilte tall er fylt ut i {section}',
  'figures.takeBack': 'tok opp igjen bestilte tall i {section}',
  'section.add': 'la til {section}',
  'section.rename': 'ga nytt navn til {section}',
  'section.move': 'flyttet {section}',
  'section.remove': 'tok {section} ut av årsrapporten',
  'section.putBack': 'satte {section} inn igjen',
  'section.guide': 'skrev veiledning til {section}',
  'section.answer': 'endret hvilke lovkrav {section} svarer på',
  'section.assign': 'endret ansvar eller frist for {section}',
  'lending.make': 'laget en leselenke til {section} for {subject}',
  'lending.revoke': 'trakk tilbake leselenken til {section} for {subject}',
  'lending.look': 'fikk leselenken sin til {section} hentet for første gang',
  'lending.comment': 'kommenterte {section} med en leselenke',
  'report.create': 'opprettet {report}',
  'report.forward': 'laget {report} ut fra en tidligere rapport',
  'report.change': 'endret opplysninger om {report}',
  'report.bind': 'endret hvilke lover som gjelder {report}',
  'report.lay': 'endret hvordan {report} svarer på et lovkrav',
  'report.steps': 'endret godkjenningsleddene i {report}',
  'report.settle': 'skrev hvorfor tall i {report} kan stå som de gjør',
  'report.unsettle': 'tok fram igjen noe å se på i tallene i {report}',
  'report.publish': 'publiserte {report}',
  'report.schedule': 'bestilte publisering av {report} til et tidspunkt',
  'report.unschedule': 'avlyste en bestilt publisering av {report}',
  'report.late': 'fikk ikke publisert {report} til bestilt tid',
  'report.back': 'gikk tilbake til en tidligere utgave av {report}',
  'report.withdraw': 'trakk {report} tilbake fra publikum',
  'report.attach': 'lastet opp et vedlegg til {report}',
  'report.askErasure': 'ba om at opplysninger fjernes fra alle utgaver av {report}',
  'report.dropErasure': 'avslo at opplysninger fjernes fra {report}',
  'report.erase': 'fjernet opplysninger fra alle utgaver av {report}',
  'report.import': 'hentet inn {report}',
  'person.invite': 'inviterte {subject}',
  'person.import': 'tok inn folk fra en liste',
  'person.change': 'endret opplysninger om {subject}',
  'person.enable': 'åpnet kontoen til {subject}',
  'person.disable': 'stengte kontoen til {subject}',
  'person.grant': 'ga {subject} en rolle',
  'person.revoke': 'tok en rolle fra {subject}',
  'person.period': 'endret dagene for en rolle hos {subject}',
  'person.tie': 'kom inn med felles innlogging for første gang',
  'person.untie': 'løste kontoen til {subject} fra den felles innloggingen',
  'person.link': 'laget en engangslenke til {subject}',
  'person.standIn': 'valgte stedfortreder for {subject}',
  'person.standInEnd': 'avsluttet en stedfortreder for {subject}',
  'person.mailAgain': 'sendte en e-post til {subject} på nytt',
  'person.signIn': 'logget inn',
  'person.signOut': 'logget ut',
  'person.password': 'valgte nytt passord',
  'installation.change': 'endret opplysningene om virksomheten',
  'installation.passwords': 'endret om det går an å logge inn med passord',
  'installation.groups': 'endret hvilke roller grupper gir',
  'department.add': 'la til enheten {subject}',
  'department.import': 'tok inn enheter fra en liste',
  'department.change': 'endret enheten {subject}',
  'department.close': 'la ned enheten {subject}',
  'department.reopen': 'tok enheten {subject} i bruk igjen',
} as const satisfies Record<string, Sentence>

export type EventKind = keyof typeof events
export const eventKinds = Object.keys(events) as EventKind[]

/** Who stands as actor where no person acted. */
export const system = 'system'

/** The names that an event's ids stand for, where they are known. */
export type Names = { section?: string; report?: string; subject?: string }

/** "godkjente «Eiendom»": what follows the actor's name. */
export function tell(kind: EventKind, names: Names): string {
  const nameOf = (what: keyof Names) =>
    names[what] === undefined ? unnamed(kind, what) : named(kind, what, names[what])
  const values = { section: nameOf('section'), report: nameOf('report'), subject: nameOf('subject') }
  const said = say<Sentence>(events[kind], values as Values<Sentence>)
  return said.replace(/ {2,}/g, ' ').trim()
}

/** "godkjente et kapittel": the kind itself, for the choices of a filter. */
export function label(kind: EventKind): string {
  return tell(kind, {})
}

/** Titles stand in quotation marks, people do not. */
function named(kind: EventKind, what: keyof Names, name: string): string {
  return what === 'subject' && isOfSomebody(kind) ? name : say('«{words}»', { words: name })
}

const isOfSomebody = (kind: EventKind) => kind.startsWith('person.') || kind.startsWith('lending.')

function unnamed(kind: EventKind, what: keyof Names): string {
  if (what === 'section') return say('et kapittel')
  if (what === 'report') return say('en årsrapport')
  if (kind.startsWith('lending.')) return say('noen utenfor')
  return kind.startsWith('person.') ? say('en person') : ''
}
