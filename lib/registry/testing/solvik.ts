import { db } from '@/db/connection'
import { department, grant, person } from '@/db/schema/people'
import type { Actor } from '@/lib/core/access'
import { people } from '@/lib/people/read'
import { actorById } from '@/lib/session/actor'
import { must } from '@/lib/testing/cast'
import { previewRegistry } from '../preview'
import { takeInRegistry } from '../take-in'

/** A small municipality, its administrator, and lists that he may take in. */
export async function solvik() {
  await db.insert(department).values([
    { id: 'teknisk', name: 'Teknisk', order: 'a0' },
    { id: 'eiendom', name: 'Eiendom', parentId: 'teknisk', order: 'a0' },
    { id: 'kultur', name: 'Kultur', order: 'a1' },
  ])
  await db.insert(person).values([
    { id: 'rune-kvam', name: 'Rune Kvam', email: 'rune@solvik.example', passwordHash: 'something' },
    { id: 'kari-nesse', name: 'Kari Nesse', email: 'kari@solvik.example', passwordHash: 'something' },
  ])
  await db.insert(grant).values([
    { id: 'rune-administrator', personId: 'rune-kvam', role: 'administrator' },
    { id: 'kari-editor', personId: 'kari-nesse', role: 'editor', departmentId: 'eiendom' },
  ])
  const rune = (await actorById('rune-kvam'))!
  return { rune, ...handsOf(rune) }
}

export const cells = (lines: string[]) => lines.map((line) => line.split(';'))

function handsOf(rune: Actor) {
  const look = (lines: string[], takeAway = false) =>
    must(previewRegistry(rune, { lines: cells(lines), takeAway }))
  const take = (lines: string[], seen: string, takeAway = false) =>
    takeInRegistry(rune, { lines: cells(lines), takeAway, seen, invite: false })
  return {
    look,
    take,
    /** Seen, and taken in. */
    takeIn: async (lines: string[], takeAway = false) =>
      must(take(lines, (await look(lines, takeAway)).seen, takeAway)),
    heldBy: async (email: string) =>
      (await people(rune, email))?.[0]?.held.map((one) => [one.role, one.department, one.from, one.to]),
  }
}

export const units = [
  'Enhetsnavn;Overordnet enhet;Kontaktnavn;E-post;Telefon',
  'Drift;Bygg',
  'Bygg;Teknisk;Kari Nesse;kari@solvik.example;+47 22 33 44 55',
  'Kultur;Teknisk',
  'Vei;Ingensteds',
]
/** The last row has an error. */
export const folk = [
  'Navn;E-post;Rolle;Enhet;Fra;Til',
  'Ola Berg;ola@solvik.example;Bidragsyter;Eiendom;;31.12.2027',
  'Ola Berg;ola@solvik.example;Godkjenner;Kultur;;',
  'Kari Nesse;kari@solvik.example;Rapportansvarlig;;;',
  'Siv;siv@solvik.example;Sjef;;;',
]
