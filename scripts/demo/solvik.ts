import type { Role } from '@/lib/core/access'
import type { Days } from '@/lib/core/people'

export type Unit = {
  name: string
  parent?: string
  contact: readonly [name: string, email: string, phone: string]
}

/** The units of Solvik kommune, the ones above first. */
export const units = {
  ledelse: {
    name: 'Kommunedirektøren',
    contact: ['Siv Aas', 'kommunedirektor@solvik.example', '00 00 41 01'],
  },
  okonomi: {
    name: 'Økonomi',
    parent: 'ledelse',
    contact: ['Per Lund', 'okonomi@solvik.example', '00 00 41 10'],
  },
  organisasjon: {
    name: 'Organisasjon og utvikling',
    parent: 'ledelse',
    contact: ['Grete Lie', 'organisasjon@solvik.example', '00 00 41 15'],
  },
  eiendom: {
    name: 'Eiendom',
    parent: 'organisasjon',
    contact: ['Kari Nesse', 'eiendom@solvik.example', '00 00 41 20'],
  },
  hr: {
    name: 'HR',
    parent: 'organisasjon',
    contact: ['Amina Yusuf', 'hr@solvik.example', '00 00 41 30'],
  },
  sekretariat: {
    name: 'Politisk sekretariat',
    parent: 'ledelse',
    contact: ['Gro Hauge', 'sekretariat@solvik.example', '00 00 41 40'],
  },
} as const satisfies Record<string, Unit>
export type DepartmentName = keyof typeof units

export type Member = {
  name: string
  email: string
  note?: string
  held: readonly [Role, DepartmentName?, Days?][]
}

/** The people of Solvik. Those with a note are offered on the sign-in page, in this order. */
export const people = {
  kari: {
    name: 'Kari Nesse',
    email: 'bidragsyter@solvik.example',
    note: 'Bidragsyter, Eiendom. Har fått et kapittel i retur.',
    held: [['editor', 'eiendom']],
  },
  jonas: {
    name: 'Jonas Berg',
    email: 'godkjenner@solvik.example',
    note: 'Godkjenner, Eiendom og HR. Har et kapittel å godkjenne.',
    held: [
      ['approver', 'eiendom'],
      ['approver', 'hr'],
    ],
  },
  turid: {
    name: 'Turid Moe',
    email: 'rapport@solvik.example',
    note: 'Rapportansvarlig. Ser hele rapporten og publiserer.',
    held: [['manager']],
  },
  rune: {
    name: 'Rune Kvam',
    email: 'admin@solvik.example',
    note: 'Administrator. Folk, roller og logg.',
    held: [['administrator']],
  },
  marit: {
    name: 'Marit Hovland',
    email: 'personvern@solvik.example',
    note: 'Administrator og personvernombud. Bekrefter at opplysninger fjernes.',
    held: [['administrator']],
  },
  gro: {
    name: 'Gro Hauge',
    email: 'bidragsyter.politikk@solvik.example',
    note: 'Bidragsyter, Politisk sekretariat. Skriver om politisk styring.',
    held: [['editor', 'sekretariat']],
  },
  siv: {
    name: 'Siv Aas',
    email: 'godkjenner.ledelse@solvik.example',
    note: 'Kommunedirektør. Godkjenner for hele kommunen.',
    held: [['approver', 'ledelse']],
  },
  ola: {
    name: 'Ola Dahl',
    email: 'bidragsyter2@solvik.example',
    note: 'Bidragsyter, Eiendom. Skriver i samme kapittel som Kari.',
    held: [
      ['editor', 'eiendom'],
      // A summer as a substitute, long over.
      ['editor', 'hr', { from: '2024-06-03', to: '2024-08-30' }],
    ],
  },
  per: { name: 'Per Lund', email: 'per.lund@solvik.example', held: [['editor', 'okonomi']] },
  amina: {
    name: 'Amina Yusuf',
    email: 'amina.yusuf@solvik.example',
    note: 'Bidragsyter, HR. Er bedt om tall til et kapittel hun ikke ser.',
    held: [['editor', 'hr']],
  },
  grete: {
    name: 'Grete Lie',
    email: 'grete.lie@solvik.example',
    note: 'Bidragsyter, Organisasjon. Godkjenner for Per Lund mens han er borte.',
    held: [['editor', 'organisasjon']],
  },
} as const satisfies Record<string, Member>
export type PersonName = keyof typeof people
