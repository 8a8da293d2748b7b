import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, sql } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { grant } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { recordAct } from '@/lib/acts/record'
import type { Actor } from '@/lib/core/access'
import { carryOut } from '@/lib/editions/carry-out'
import { aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { aPublished, begun, figures, issued, moves, writes } from '@/lib/testing/correcting'
import { read } from '@/lib/testing/publishing'
import { findCorrection } from './find'

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

describe('four eyes and steps', () => {
  test('nobody signs who wrote what it mends, or mended it', async () => {
    const correction = await begun(cast.turid, id)
    await writes(cast.turid, correction, figures('7,5'))
    await must(moves(cast.turid, correction, 'submit'))
    const held = (await findCorrection(db, cast.turid, correction))!
    expect(held.facts.authors).toEqual(['kari', 'turid'])
    const kari = { ...cast.kari, grants: [{ role: 'approver' as const, departments: ['eiendom'] }] }
    expect(await moves(kari, correction, 'approve')).toMatchObject({
      refusal: { says: expect.stringContaining('Den som skriver, kan ikke godkjenne') },
    })
    const forged = sql()`insert into sign_off (id, section_id, revision_id, hash, person_id)
      select 'forged', section_id, id, hash, 'kari' from revision where id = ${held.revisionId}`
    await expect(forged).rejects.toThrow('an author cannot sign')
  })

  test('a presented report is corrected with a note and the signature of the chief executive', async () => {
    await aSection(cast, { report: home.id, title: 'Kultur', department: 'kultur', at: 'blank' })
    await presented()
    const chief = await theChief()
    const correction = await begun(cast.kari, id)
    await writes(cast.kari, correction, 'Fraværet var 7,4 prosent i hele byen.')
    expect(await moves(cast.kari, correction, 'submit', ' ')).toMatchObject({
      refusal: { fields: { note: expect.any(String) } },
    })
    await must(moves(cast.kari, correction, 'submit', 'Setningen var uklar.'))
    await must(moves(cast.jonas, correction, 'approve'))
    expect((await findCorrection(db, cast.turid, correction))!.state).toBe('submitted')
    expect(await moves(cast.jonas, correction, 'approve')).toMatchObject({ refusal: { kind: 'forbidden' } })
    await must(moves(chief, correction, 'approve'))
    expect(await issued(cast, home.id)).toBeNull()
    expect((await read(`/${home.slug}/eiendom`)).body).toContain('Avgitt')
    await db.delete(grant).where(eq(grant.personId, 'rune'))
  })
})

async function presented() {
  const wish = { report: home.id, seen: 0, kind: 'presented', date: '2026-03-30' } as const
  const rest = { by: 'kommunedirektøren', caseNumber: '', wording: '', attachments: [] }
  const { publication: made } = await must(recordAct(cast.turid, { ...wish, ...rest }))
  await carryOut(made)
}

/** Approver of every unit in the report. */
async function theChief(): Promise<Actor> {
  await db.insert(grant).values({ id: nanoid(), personId: 'rune', role: 'approver', departmentId: 'eiendom' })
  await db.insert(grant).values({ id: nanoid(), personId: 'rune', role: 'approver', departmentId: 'kultur' })
  return { ...cast.rune, grants: [{ role: 'approver', departments: ['eiendom', 'kultur'] }] }
}
