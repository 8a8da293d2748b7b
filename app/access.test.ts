import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { theCast } from '@/lib/testing/cast'
import type { Tried } from './testing/door'
import { doors } from './testing/doors'
import { expected } from './testing/expected'
import { personas, thePersonas } from './testing/personas'
import { comeWith } from './testing/request'
import { doorsInSource } from './testing/scan'
import { aTarget, type Standing, signed, standings, type Target } from './testing/standing'
import { undone, undoneWithin } from './testing/undone'
import { writes, written } from './testing/writes'

// Everybody knocks at every door, and gets what the tables of workflow and access say: no more, no less.

vi.mock('next/headers', () => import('./testing/request'))

beforeAll(freshDatabase)

const targets = new Map<Standing, Target>()
let tokens: Map<string, string | null>
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  await theCast()
  tokens = await thePersonas()
  for (const standing of standings) targets.set(standing, await aTarget(standing))
})

const listed = Object.entries(doors).flatMap(([file, names]) =>
  Object.entries(names).map(([name, ways]) => ({ name: `${file}#${name}`, ways })),
)

test('every way in that the source has is in the list, and nothing else', async () => {
  expect(listed.map(({ name }) => name).sort()).toEqual(await doorsInSource())
  expect(listed.filter(({ ways }) => Array.isArray(ways) && ways.length === 0)).toEqual([])
})

const tried = listed.flatMap(({ name, ways }) =>
  Array.isArray(ways) ? ways.map((door) => ({ name, door })) : [],
)

for (const { name, door } of tried) {
  describe(name, () => {
    for (const standing of standingsFor(name, door)) {
      test(`${asked(door)}, ${standing.name}`, async () => {
        expect(await surprises(door, standing)).toEqual([])
      })
    }
  })
}

/**
 * Doors of a section are tried on each standing of it; the others on one that hinders nothing. A report is there, with
 * its own doors, though the section is removed.
 */
function standingsFor(name: string, { asks }: Tried): Standing[] {
  if (typeof asks !== 'object' || !('section' in asks || 'request' in asks)) return [signed]
  return name.includes('/reports/') ? standings.filter(({ removed }) => !removed) : standings
}

function asked({ asks }: Tried): string {
  if (typeof asks === 'string') return asks
  if ('request' in asks) return `${asks.request} figures`
  if ('act' in asks) return asks.act
  return 'section' in asks ? asks.section : asks.duty
}

/** Lets everybody knock; tells who got something else than the tables say, or changed what they may not. */
function surprises(door: Tried, standing: Standing): Promise<string[]> {
  return undone(async () => {
    const knock = await door.ready(targets.get(standing)!)
    const found: string[] = []
    for (const persona of personas) {
      const wanted = expected(door, persona, standing)
      comeWith(tokens.get(persona.name) ?? null)
      const { got, touched } = await undoneWithin(async () => {
        const before = await writes()
        return { got: await knock(), touched: written(before, await writes()) }
      })
      if (got !== wanted) found.push(`${persona.name}: expected ${wanted}, got ${got}`)
      const changes = got === 'done' && !door.shows
      if (changes && touched.length === 0) found.push(`${persona.name}: nothing was done`)
      if (!changes && touched.length > 0)
        found.push(`${persona.name}: got ${got}, and yet changed ${touched.join(', ')}`)
    }
    return found
  })
}
