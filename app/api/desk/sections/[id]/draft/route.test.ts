import { nanoid } from 'nanoid'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { digest } from '@/app/testing/digest'
import { thePersonas } from '@/app/testing/personas'
import { comeWith } from '@/app/testing/request'
import { aTarget, type Target } from '@/app/testing/standing'
import { freshDatabase } from '@/db/testing/world'
import { inRequest } from '@/lib/language'
import { openSection } from '@/lib/sections/open'
import { actorById } from '@/lib/session/actor'
import { aLead, theCast } from '@/lib/testing/cast'
import * as route from './route'

// What a browser, or somebody who plays one, may send to autosave; all of it as a person who may write here.

vi.mock('next/headers', () => import('@/app/testing/request'))

beforeAll(freshDatabase)

let target: Target
let tokens: Awaited<ReturnType<typeof thePersonas>>
beforeAll(async () => {
  await theCast()
  tokens = await thePersonas()
  target = await aTarget({ name: 'draft', state: 'draft' })
  comeWith(tokens.get('editor') ?? null)
})

const own = { 'sec-fetch-site': 'same-origin' }
const save = (more: Record<string, unknown> = {}) =>
  JSON.stringify({ baseVersion: target.version, saveId: nanoid(), changes: aLead('Nye ord.'), ...more })
const typed = (text: string) => save({ changes: [{ path: ['title'], to: text }] })

function put(body: BodyInit, headers: Record<string, string> = own, query = ''): Promise<Response> {
  const request = new Request(`http://solvik.example/api/desk/sections/${target.id}/draft${query}`, {
    method: 'PUT',
    headers,
    body,
  })
  return route.PUT(request, { params: Promise.resolve({ id: target.id }) })
}

async function refuses(response: Promise<Response>, status: number): Promise<void> {
  const before = await digest()
  const {
    status: got,
    headers,
    json,
  } = await response.then(async (one) => ({
    status: one.status,
    headers: one.headers,
    json: await one.json(),
  }))
  expect({ status: got, says: json.refusal.says }).toEqual({ status, says: expect.stringMatching(/\.$/) })
  expect(headers.get('cache-control')).toBe('no-store')
  expect(await digest()).toEqual(before)
}

test('is saved to, and in no other way', () => {
  expect(Object.keys(route)).toEqual(['PUT'])
})

describe('from elsewhere', () => {
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ['a typed address or a bookmark', { 'sec-fetch-site': 'none' }],
    ['another origin on plain http', { origin: 'http://ond.example', host: 'solvik.example' }],
    ['a page without an origin', { origin: 'null', host: 'solvik.example' }],
    ['a program that says nothing', {}],
  ])('%s', (_, headers) => refuses(put(save(), headers), 403))

  test('our own page on plain http is let in', async () => {
    const response = await put(save({ changes: [] }), {
      origin: 'http://solvik.example',
      host: 'solvik.example',
    })
    expect(response.status).toBe(200)
  })
})

describe('what is no save', () => {
  test.each<[string, () => BodyInit]>([
    ['nothing', () => ''],
    ['half of one', () => save().slice(0, -10)],
    ['a list of them', () => `[${save()}]`],
    ['one with a field of its own making', () => save({ state: 'approved' })],
    ['a change with a field of its own making', () => save({ changes: [{ path: ['title'], by: 'kari' }] })],
    ['one without a name', () => save({ saveId: undefined })],
    ['one from before the first version', () => save({ baseVersion: -1 })],
    ['another encoding', () => new Uint8Array([...'{"saveId":"å"}'].map((sign) => sign.charCodeAt(0)))],
    ['NUL in a text', () => typed('Eien\0dom')],
    ['half a sign in a text', () => typed('Eiendom \ud83c')],
    ['NUL in a place', () => save({ changes: [{ path: ['blocks', 'a\0b'], to: null }] })],
    [
      'NUL in the name of a field',
      () => save({ changes: [{ path: ['blocks', 'aaaaaa'], to: { 'a\0': 1 } }] }),
    ],
    ['a title of a million signs', () => typed('a'.repeat(1_000_000))],
    ['a block of no kind', () => save({ changes: [{ path: ['blocks', 'aaaaaa'], to: { id: 'aaaaaa' } }] })],
    ['a field that every object has', () => save({ changes: [{ path: ['__proto__'], to: { a: 1 } }] })],
    [
      'a field of the section that is no content',
      () => save({ changes: [{ path: ['ownerId'], to: 'kari' }] }),
    ],
  ])('%s', (_, body) => refuses(put(body()), 422))

  test('lists in lists without end', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    return refuses(put(save({ changes: [] }).replace('[]', `[{"path":["title"],"to":${deep}}]`)), 422)
  })

  test('a question in the address', () => refuses(put(save(), own, '?state=approved'), 422))

  test('more than a section can hold', () => refuses(put(typed('a'.repeat(6_000_000))), 413))

  test('one made on a version that nobody has', () =>
    refuses(put(save({ baseVersion: target.version + 1000 })), 409))
})

test('the section is the one of the address, whatever the body says', async () => {
  const other = await aTarget({ name: 'draft', state: 'draft' })
  expect((await put(save({ id: other.id }))).status).toBe(200)
  const editor = await actorById('persona-editor')
  expect((await openSection(editor!, other.id))?.version).toBe(other.version)
})

test('whoever is signed out while writing is told so as their page speaks', async () => {
  onTestFinished(() => comeWith(tokens.get('editor') ?? null))
  const told = (headers?: Record<string, string>) =>
    inRequest('nb', async () => {
      const response = await put(save({ as: 'somebody' }), { ...own, ...headers })
      return (await response.json()).refusal.says
    })
  expect(await told({ 'page-language': 'nn' })).toContain('Nettlesaren')
  comeWith(null)
  expect(await told({ 'page-language': 'en' })).toBe('You are signed out.')
  expect(await told({ 'page-language': 'sv' })).toBe('Du er logget ut.')
  expect(await told()).toBe('Du er logget ut.')
})
