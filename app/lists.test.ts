import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { reading } from '@/lib/core/access'
import { openBoard } from '@/lib/reports/board'
import { openReport } from '@/lib/reports/open'
import { addSection } from '@/lib/reports/outline'
import { reportsFor } from '@/lib/reports/overview'
import { myRequests } from '@/lib/requests/mine'
import { actorById } from '@/lib/session/actor'
import { must, theCast } from '@/lib/testing/cast'
import { myWork } from '@/lib/work/mine'
import { idOf, personas, thePersonas } from './testing/personas'
import { aTarget, standings, type Target } from './testing/standing'

// What stands in a list is read too: a section is in it for those who may read it, and for nobody else.

beforeAll(freshDatabase)

const targets: Target[] = []
beforeAll(async () => {
  const cast = await theCast()
  await thePersonas()
  for (const standing of standings.filter(({ imported, removed }) => !imported && !removed)) {
    const target = await aTarget(standing)
    // Something of theirs, so that the others have a list at all.
    const theirs = { report: target.report, parent: null, title: 'Kultur', department: 'kultur' }
    await must(addSection(cast.turid, theirs))
    targets.push(target)
  }
})

const inside = personas.filter(({ out }) => !out)

describe.each(inside)('$name', ({ name, is }) => {
  const reads = is.some((relation) => reading[relation].length > 0)
  const actor = async () => (await actorById(idOf(name)))!
  const shown = (list: unknown) => {
    const text = JSON.stringify(list)
    return targets.filter(({ id }) => text.includes(id))
  }

  test(`sees ${reads ? 'every' : 'no'} section of eiendom in its report and on its board`, async () => {
    const who = await actor()
    const opened = await Promise.all(targets.map(({ slug }) => openReport(who, slug)))
    expect(shown(opened)).toHaveLength(reads ? targets.length : 0)
    const boards = await Promise.all(targets.map(({ slug }) => openBoard(who, slug)))
    expect(shown(boards)).toHaveLength(reads ? targets.length : 0)
  })

  if (reads) return
  test('has none of them at work, and none is counted', async () => {
    const who = await actor()
    expect(shown(await myWork(who))).toEqual([])
    expect(shown(await myRequests(who))).toEqual([])
    const counted = (await reportsFor(who)).map(({ total }) => total)
    expect(counted.every((total) => total <= 1)).toBe(true)
  })
})
