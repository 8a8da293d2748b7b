import { desc, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { revision } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { line } from '@/lib/core/rich'
import { history } from '@/lib/sections/history'
import { aLead, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import {
  aPublished,
  begun,
  figures,
  goesOn,
  issued,
  moves,
  signed,
  toWords,
  writes,
} from '@/lib/testing/correcting'
import { read } from '@/lib/testing/publishing'
import { make } from '@/lib/testing/sent-anew'
import { beginCorrection } from './begin'
import { findCorrection } from './find'
import { moveCorrection } from './move'
import { publishCorrections } from './publish'
import { renewCorrection } from './renew'
import { resolveCorrection } from './resolve'
import { saveCorrection } from './save'

beforeAll(freshDatabase)

let cast: Cast
let home: { id: string; slug: string }
let id: string

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})
beforeEach(async () => {
  ;({ home, id } = await aPublished(cast))
})

describe('what a correction is refused', () => {
  test('beginning of what is not published, what is begun, and what the actor did not see', async () => {
    const other = await aSection(cast, { report: home.id, title: 'Annet', at: 'approved' })
    expect(await beginCorrection(cast.kari, { id: other, seen: 'x' })).toMatchObject({
      refusal: { kind: 'invalid' },
    })
    expect(await beginCorrection(cast.kari, { id, seen: 'x' })).toMatchObject({ refusal: { kind: 'stale' } })
    expect(await beginCorrection(cast.elin, { id, seen: 'x' })).toMatchObject({ refusal: { kind: 'absent' } })
    await begun(cast.kari, id)
    await expect(begun(cast.kari, id)).rejects.toThrow('allerede begynt')
  })

  test('being sent without a change, or with what another has changed since', async () => {
    const correction = await begun(cast.kari, id)
    expect(await moves(cast.kari, correction, 'submit')).toMatchObject({ refusal: { kind: 'invalid' } })
    await writes(cast.kari, correction, figures('7,5'))
    const stale = { id: correction, move: 'submit', seen: 0, note: '' } as const
    expect(await moveCorrection(cast.kari, stale)).toMatchObject({ refusal: { kind: 'stale' } })
    const events = await db.select().from(event).where(eq(event.subject, correction))
    expect(events.map(({ kind }) => kind)).toEqual(['correction.begin'])
  })

  test('being published by others than the manager, unseen, or when readers have got something else', async () => {
    await signed(cast, id, figures('7,5'))
    const wish = { report: home.id, seen: ['another'], note: 'Rettet.' }
    expect(await publishCorrections(cast.kari, wish)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await publishCorrections(cast.turid, wish)).toMatchObject({ refusal: { kind: 'stale' } })
    await goesOn(cast, id, home.id)
    await expect(issued(cast, home.id)).rejects.toThrow('Leserne har fått noe nytt')
  })

  test('goes on from what readers have now, once it is fetched', async () => {
    const correction = await signed(cast, id, figures('7,5'))
    await goesOn(cast, id, home.id)
    await must(moves(cast.kari, correction, 'reopen'))
    await must(renewCorrection(cast.kari, { id: correction }))
    const held = (await findCorrection(db, cast.kari, correction))!
    expect(held.content.blocks).toHaveLength(2)
    await must(moves(cast.kari, correction, 'submit'))
    await must(moves(cast.jonas, correction, 'approve'))
    expect(await issued(cast, home.id)).toBeNull()
    expect((await read(`/${home.slug}/eiendom`)).body).toContain('7,5')
  })
})

describe('two people in one correction', () => {
  test('lose nothing: what does not touch is merged, and what does waits for a choice', async () => {
    const correction = await begun(cast.kari, id)
    const from = (baseVersion: number, text: string) => ({
      id: correction,
      baseVersion,
      saveId: nanoid(),
      changes: toWords(text),
    })
    await must(saveCorrection(cast.kari, from(0, figures('7,5'))))
    const both = await must(saveCorrection(cast.ola, from(0, 'I år: Fraværet var 7,4 prosent i byen.')))
    expect(both.collisions).toEqual([])
    const last = await must(saveCorrection(cast.ola, from(0, figures('7,9'))))
    expect(last.collisions).toMatchObject([{ mine: { by: 'ola' }, theirs: { by: 'kari', name: 'kari' } }])
    expect(await moves(cast.kari, correction, 'submit')).toMatchObject({ refusal: { places: [{}] } })
    const input = { id: correction, collision: last.collisions[0]!.id, choice: 'theirs' } as const
    expect(await resolveCorrection(cast.kari, { ...input, seen: 1 })).toMatchObject({
      refusal: { kind: 'stale' },
    })
    await must(resolveCorrection(cast.kari, { ...input, seen: last.version }))
    expect((await history(cast.kari, id))?.unchosen).toMatchObject([
      { wrote: 'ola', by: 'kari', words: [figures('7,9')] },
    ])
    await must(moves(cast.kari, correction, 'submit'))
    const held = (await findCorrection(db, cast.kari, correction))!
    expect(held.content.blocks).toMatchObject([{ text: line('I år: Fraværet var 7,5 prosent i byen.') }])
  })

  test('and the section itself is saved in at the same time', async () => {
    await make(cast.kari, id, 'reopen')
    const correction = await begun(cast.kari, id)
    await Promise.all([writes(cast.kari, correction, figures('7,5')), save(cast.ola, id, aLead('Mer.'))])
    const before = await db
      .select()
      .from(revision)
      .where(eq(revision.sectionId, id))
      .orderBy(desc(revision.number))
    expect(before).toHaveLength(1)
  })
})
