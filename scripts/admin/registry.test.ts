import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { department } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { actorByEmail } from '@/lib/session/actor'
import { registry } from './registry'

beforeAll(freshDatabase)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lists-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(...lines: string[]) {
  const name = path.join(folder, 'liste.csv')
  await writeFile(name, lines.join('\r\n'), 'latin1')
  return name
}

it('shows what a list would do, and does it when told to', async () => {
  const units = await file('Enhetsnavn;Overordnet enhet', 'Øya;Ås', 'Ås', 'Vei;Ingensteds')
  const { says } = await registry('units', [units])
  expect(says.split('\n')).toEqual([
    'Linje 2: Øya. Ny enhet under Ås.',
    'Linje 3: Ås. Ny enhet, øverst.',
    'Linje 4: Vei. Overordnet enhet: Fant ingen enhet som heter «Ingensteds», verken her eller i filen.',
    '3 rader: to nye og én med feil.',
    'Ingenting er lagret. Legg til --write for å hente det inn.',
  ])
  expect(await db.$count(department)).toBe(0)
  await registry('units', [units, '--write'])
  expect(await db.$count(department)).toBe(2)

  const folk = await file('Navn;E-post;Rolle', 'Rune;rune@solvik.example;administrator')
  expect((await registry('people', [folk, '--write'])).says).toContain('npm run admin -- link')
  expect((await actorByEmail('rune@solvik.example'))?.grants).toMatchObject([{ role: 'administrator' }])
  const actors = await db.selectDistinct({ actor: event.actor }).from(event)
  expect(actors).toEqual([{ actor: 'system' }])
})

it('says in one sentence what is wrong', async () => {
  const folk = await file('Navn;E-post', 'Rune;rune@solvik.example')
  await expect(registry('units', [folk])).rejects.toThrow('Filen er en liste over folk, ikke over enheter.')
  await expect(registry('people', [path.join(folder, 'ingen.csv')])).rejects.toThrow('kan ikke leses')
  await expect(registry('people', [])).rejects.toThrow('hvilken fil')
  await expect(registry('people', [folk, '--slett'])).rejects.toThrow('--write')
})
