import { say, type Values } from '../words/say'
import type { Sentence } from '../words/sentences'
import type { MoveName, State } from '../workflow'

/** What news can be about: it decides who may hear of it, and where its link leads. */
type Abouts = {
  section: { sectionId: string }
  figures: { sectionId: string; requestId: string }
  report: { reportId: string }
  erasures: { reportId: string }
  /** The account of whoever hears of it. */
  account: object
}

type Kind = {
  about: keyof Abouts
  /** `{by}`, `{section}`, `{report}`, `{due}` and `{way}` become words when it is told: news itself holds only ids. */
  subject: Sentence
  says: Sentence
  /** Below the page that it is about. */
  leads?: string
  /** Told only as long as the section stands so. */
  while?: readonly State[]
  /** Told only to somebody who can make this move now. */
  able?: MoveName
  /** Does not wait for the daily message. */
  atOnce?: true
}

/** Everything that somebody can be told by mail; a kind without its words does not compile. */
export const newsKinds = {
  asked: {
    about: 'section',
    subject: 'Til godkjenning: {section}',
    says: '{by} har sendt «{section}» til godkjenning. Du kan godkjenne det.',
    leads: '/review',
    able: 'approve',
  },
  handedOn: {
    about: 'section',
    subject: 'Til godkjenning: {section}',
    says: '{by} har gitt godkjenningen av «{section}» videre til deg.',
    leads: '/review',
    able: 'approve',
  },
  returned: {
    about: 'section',
    subject: 'Sendt tilbake: {section}',
    says: '{by} har sendt «{section}» tilbake. Begrunnelsen står i kapittelet.',
    while: ['returned'],
  },
  signed: {
    about: 'section',
    subject: 'Godkjent: {section}',
    says: '{by} har godkjent «{section}».',
    while: ['approved'],
  },
  revoked: {
    about: 'section',
    subject: 'Godkjenningen er trukket: {section}',
    says: '{by} har trukket godkjenningen av «{section}». Begrunnelsen står i kapittelet.',
    while: ['returned'],
  },
  correctionAsked: {
    about: 'section',
    subject: 'Rettelse til godkjenning: {section}',
    says: '{by} har sendt en rettelse av «{section}» til godkjenning. Du kan godkjenne den.',
    leads: '/correction',
  },
  correctionReturned: {
    about: 'section',
    subject: 'Rettelse sendt tilbake: {section}',
    says: '{by} har sendt tilbake en rettelse av «{section}». Begrunnelsen står ved rettelsen.',
    leads: '/correction',
  },
  correctionSigned: {
    about: 'section',
    subject: 'Rettelse godkjent: {section}',
    says: '{by} har godkjent rettelsen av «{section}». Den kan publiseres.',
    leads: '/correction',
  },
  corrected: {
    about: 'section',
    subject: 'Rettet etter at det ble godkjent: {section}',
    says: '{by} har publisert en rettelse av «{section}». Den er flettet inn i utkastet.',
    leads: '/correction',
  },
  reminded: {
    about: 'section',
    subject: 'Påminnelse: {section}',
    says: '{by} minner om «{section}». {due}',
    while: ['blank', 'draft', 'returned', 'submitted'],
    atOnce: true,
  },
  publishedOnTime: {
    about: 'report',
    subject: 'Publisert: {report}',
    says: '{report} er publisert til den tiden du bestilte.',
    leads: '/publish',
    atOnce: true,
  },
  notPublished: {
    about: 'report',
    subject: 'Ikke publisert: {report}',
    says: '{report} ble ikke publisert til den tiden som var bestilt. Grunnen står på siden for publisering.',
    leads: '/publish',
    atOnce: true,
  },
  erasureAsked: {
    about: 'erasures',
    subject: 'Personvern: {report}',
    says: '{by} ber om at opplysninger fjernes fra alle utgaver av {report}. Du kan se hva det er, og bekrefte.',
    atOnce: true,
  },
  figuresAsked: {
    about: 'figures',
    subject: 'Tall til {section}',
    says: '{by} ber om tall til «{section}».',
  },
  figuresAnswered: {
    about: 'section',
    subject: 'Tallene er fylt ut: {section}',
    says: '{by} har fylt ut tallene det ble bedt om i «{section}».',
  },
  mentioned: {
    about: 'section',
    subject: 'Du er nevnt i en kommentar: {section}',
    says: '{by} nevner deg i en kommentar til «{section}».',
  },
  commented: {
    about: 'section',
    subject: 'Ny kommentar: {section}',
    says: '{by} har kommentert «{section}».',
  },
  invited: {
    about: 'account',
    subject: 'Du er invitert til årsrapporten',
    says: '{by} har invitert deg til arbeidet med årsrapporten. {way}',
    atOnce: true,
  },
} as const satisfies Record<string, Kind>

export type NewsKind = keyof typeof newsKinds

/** Something that happened, done by a person (or `system`), and who should hear of it. */
export type News = {
  [K in NewsKind]: { kind: K; by: string; to: readonly string[] } & Abouts[(typeof newsKinds)[K]['about']]
}[NewsKind]

export const kindOf = (kind: NewsKind): Kind => newsKinds[kind]

/** The names that stand in for the ids, what is said of a due date that is past, and of how one comes in. */
export type Names = { by: string; section: string; report: string; due: string; way: string }

/** Where its page lies: a section, a request for figures, a report by its slug, or the way in. */
export type Place = { section: string; request: string; report: string; way: string }

/** The way in of somebody who is to choose a password: a link that is made at the moment of sending takes its place. */
export const welcomePath = '/welcome'

/** News as it is told: a subject, one sentence, and the address of what it is about. */
export type Told = { subject: string; says: string; path: string }

export function toldOf(kind: NewsKind, names: Names, place: Place): Told {
  const { about, subject, says, leads = '' } = kindOf(kind)
  const named = (words: Sentence) => say(words, names as Values<Sentence>).trim()
  return { subject: named(subject), says: named(says), path: `${pages[about](place)}${leads}` }
}

const pages: Record<Kind['about'], (place: Place) => string> = {
  section: ({ section }) => `/desk/sections/${section}`,
  figures: ({ request }) => `/desk/figures/${request}`,
  report: ({ report }) => `/desk/reports/${report}`,
  erasures: () => '/desk/erasures',
  account: ({ way }) => way,
}
