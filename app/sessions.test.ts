import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { grant } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { dateIn, during } from '@/lib/clock'
import { always, type Held } from '@/lib/core/people'
import { changePerson } from '@/lib/people/change'
import { disable, enable } from '@/lib/people/disable'
import { assign } from '@/lib/reports/assign'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { beginSession, endSession } from '@/lib/session/begin'
import { choosePassword, makeLink } from '@/lib/session/links'
import { aLead, type Cast, must, theCast } from '@/lib/testing/cast'
import { PUT } from './api/desk/sections/[id]/draft/route'
import { moveAction } from './desk/sections/[id]/actions'
import { digest } from './testing/digest'
import { aPerson } from './testing/fresh'
import { thePersonas } from './testing/personas'
import { comeWith } from './testing/request'
import { aTarget, type Target } from './testing/standing'

// Somebody is in the middle of work when what they may changes. It holds from their next request on.

vi.mock('next/headers', () => import('./testing/request'))

beforeAll(freshDatabase)

let cast: Cast
let target: Target
let writer: string
let token: string
const editor = { role: 'editor', departmentId: 'eiendom', ...always } as const

beforeAll(async () => {
  cast = await theCast()
  await thePersonas()
})

beforeEach(async () => {
  target = await aTarget({ name: 'draft', state: 'draft' })
  writer = await aPerson()
  await db.insert(grant).values({ id: nanoid(), personId: writer, ...editor })
  token = await beginSession(writer)
  comeWith(token)
  expect(await saves()).toBe(200)
})

/** Writes a little more; the status that the browser gets. */
async function saves(): Promise<number> {
  const request = new Request('http://localhost/', {
    method: 'PUT',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ baseVersion: target.version, saveId: nanoid(), changes: aLead('Mer.') }),
  })
  return (await PUT(request, { params: Promise.resolve({ id: target.id }) })).status
}

/** What the browser gets now, having changed nothing. */
async function isRefused(): Promise<number> {
  const before = await digest()
  const status = await saves()
  expect(await digest()).toEqual(before)
  return status
}

const hold = (...held: Held[]) =>
  must(changePerson(cast.rune, { id: writer, name: 'Ny Skribent', email: `${writer}@solvik.example`, held }))

test('disabled: is nobody, also when let in again', async () => {
  await must(disable(cast.rune, { id: writer }))
  expect(await isRefused()).toBe(401)
  await must(enable(cast.rune, { id: writer }))
  expect(await isRefused()).toBe(401)
})

test('the last role taken: the section is not there', async () => {
  await hold()
  expect(await isRefused()).toBe(404)
})

test('moved to another department: the section is not there', async () => {
  await hold({ ...editor, departmentId: 'kultur' })
  expect(await isRefused()).toBe(404)
})

test('a role counts on its days, the first and the last among them, and on no other', async () => {
  const day = (distance: number) => dateIn(new Date(Date.now() + distance * 24 * 60 * 60_000))
  await hold({ ...editor, to: day(-1) })
  expect(await isRefused()).toBe(404)
  await hold({ ...editor, from: day(1) })
  expect(await isRefused()).toBe(404)
  await hold({ ...editor, from: day(0), to: day(0) })
  expect(await saves()).toBe(200)
})

test('an approver instead of an editor: may read, but not write', async () => {
  await hold({ ...editor, role: 'approver' })
  expect(await isRefused()).toBe(403)
})

test('made an approver after writing: still does not sign', async () => {
  await hold({ ...editor, role: 'approver' })
  const { version } = (await openSection(cast.kari, target.id))!
  await must(move(cast.kari, { id: target.id, move: 'submit', seen: version, note: '' }))
  const seen = (await openSection(cast.kari, target.id))!.submitted!.revision
  const outcome = await moveAction({ id: target.id, move: 'approve', seen, note: '' })
  expect(outcome).toMatchObject({ refusal: { says: expect.stringContaining('Den som skriver') } })
})

test('the section goes to another department: it is not there', async () => {
  const care = { id: target.id, owner: null, due: null, required: false, slug: null }
  await must(assign(cast.turid, { ...care, department: 'kultur' }))
  expect(await isRefused()).toBe(404)
})

test('signed out, in another tab perhaps: is nobody', async () => {
  await endSession(token)
  expect(await isRefused()).toBe(401)
})

test('a new password is chosen: every other session is over', async () => {
  const link = await db.transaction((tx) => makeLink(tx, writer, 'reset'))
  await must(choosePassword(link.replace('/welcome/', ''), 'lange ord i en rekke'))
  expect(await isRefused()).toBe(401)
})

test('away for a day: is nobody', async () => {
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
  expect(await during(tomorrow, isRefused)).toBe(401)
})

test('a made-up token: is nobody', async () => {
  comeWith(`${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`)
  expect(await isRefused()).toBe(401)
})
