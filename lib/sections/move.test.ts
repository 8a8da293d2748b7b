import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { revision, section, signOff } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import type { MoveInput } from '@/lib/core/moving'
import { verifyChain } from '@/lib/log/verify'
import { aLead, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { move } from './move'
import { openSection } from './open'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

/** Makes a move having seen what is current. */
async function make(actor: Actor, id: string, name: MoveInput['move'], note = '') {
  const seen = await openSection(cast.turid, id)
  const current =
    name === 'submit'
      ? seen?.version
      : (['revoke', 'reopen'].includes(name) ? seen?.signed : seen?.submitted)?.revision
  return move(actor, { id, move: name, seen: current ?? 'nothing', note })
}
const stateOf = async (id: string) => (await db.select().from(section).where(eq(section.id, id)))[0]!

describe('the way of a section', () => {
  test('written, sent back, mended, signed', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    await must(make(cast.jonas, id, 'sendBack', 'Hvor mange skoler?'))
    expect(await openSection(cast.kari, id)).toMatchObject({
      state: 'returned',
      returned: { by: 'jonas', note: 'Hvor mange skoler?' },
    })
    await save(cast.kari, id, aLead('Vi bygger to skoler.', 'ny-ingress'))
    await must(make(cast.kari, id, 'submit'))
    await must(make(cast.jonas, id, 'approve', 'Fint.'))
    const now = await stateOf(id)
    expect(now).toMatchObject({ state: 'approved', approvedRevisionId: now.submittedRevisionId })
    const [signed] = await db.select().from(signOff).where(eq(signOff.sectionId, id))
    const [made] = await db.select().from(revision).where(eq(revision.id, now.approvedRevisionId!))
    expect(signed).toMatchObject({ personId: 'jonas', hash: made!.hash, note: 'Fint.' })
  })

  test('the signed revision stands while the draft goes on, until revoked with a reason', async () => {
    const id = await aSection(cast, { at: 'approved' })
    const signed = (await stateOf(id)).approvedRevisionId
    await must(make(cast.kari, id, 'reopen'))
    expect(await stateOf(id)).toMatchObject({ state: 'draft', approvedRevisionId: signed })
    expect(await make(cast.jonas, id, 'revoke')).toMatchObject({ refusal: { kind: 'invalid' } })
    await must(make(cast.jonas, id, 'revoke', 'Feil tall.'))
    expect(await stateOf(id)).toMatchObject({ state: 'returned', approvedRevisionId: null })
  })
})

describe('what is refused', () => {
  test('an author who also approves does not sign, and is told why', async () => {
    const id = await aSection(cast, { at: 'draft' })
    const jonas = { ...cast.jonas, grants: [...cast.jonas.grants, ...cast.kari.grants] }
    await save(jonas, id, aLead('Jonas skrev dette.', 'jonas-sitt'))
    await must(make(cast.kari, id, 'submit'))
    const outcome = await make(jonas, id, 'approve')
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { kind: 'forbidden', says: expect.stringContaining('Den som skriver') },
    })
    expect(await stateOf(id)).toMatchObject({ state: 'submitted', approvedRevisionId: null })
  })

  test('a submission that lacks something says what and where', async () => {
    const id = await aSection(cast, { at: 'draft' })
    await save(cast.kari, id, aLead('', 'tom-ingress'))
    expect(await make(cast.kari, id, 'submit')).toMatchObject({
      refusal: {
        kind: 'invalid',
        places: [{ path: ['blocks', 'tom-ingress', 'text'], says: 'Ingressen er tom.' }],
      },
    })
  })

  test('a move on what was seen before somebody changed it', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    const old = (await openSection(cast.jonas, id))!.submitted!.revision
    await must(make(cast.kari, id, 'recall'))
    await must(make(cast.kari, id, 'submit'))
    expect(await move(cast.jonas, { id, move: 'approve', seen: old, note: '' })).toMatchObject({
      refusal: { kind: 'stale' },
    })
  })

  test('anything by somebody of another department: it is not there', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    expect(await make(cast.siv, id, 'approve')).toMatchObject({ refusal: { kind: 'absent' } })
  })
})

describe('many at once', () => {
  test('parallel moves make each transition once, and the chain is whole', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => aSection(cast, { at: 'submitted' })))
    const revisions = await Promise.all(
      ids.map(async (id) => [id, (await stateOf(id)).submittedRevisionId!] as const),
    )
    const tries = revisions.flatMap(([id, seen]) => [
      move(cast.jonas, { id, move: 'approve', seen, note: '' }),
      move(cast.jonas, { id, move: 'approve', seen, note: '' }),
      move(cast.kari, { id, move: 'recall', seen, note: '' }),
      move(cast.jonas, { id, move: 'sendBack', seen, note: 'Nei.' }),
    ])
    const done = (await Promise.all(tries)).filter((outcome) => outcome.ok)
    expect(done).toHaveLength(12)
    for (const id of ids) {
      const events = await db.select().from(event).where(eq(event.sectionId, id))
      const decided = events.filter((one) =>
        ['section.approve', 'section.recall', 'section.sendBack'].includes(one.kind),
      )
      expect(decided).toHaveLength(1)
      const signed = await db.select().from(signOff).where(eq(signOff.sectionId, id))
      expect(signed).toHaveLength(decided[0]!.kind === 'section.approve' ? 1 : 0)
    }
    expect(await verifyChain()).toEqual(expect.objectContaining({ broken: null }))
  })
})
