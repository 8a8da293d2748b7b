import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { action, route } from './action'
import { currentActor } from './actor'
import type { Actor } from './core/access'
import { absent, done, refused } from './core/outcome'
import { text } from './core/text'

vi.mock('./actor', () => ({ currentActor: vi.fn() }))

const kari: Actor = { id: 'kari-nesse', name: 'Kari Nesse', email: 'kari@solvik.example', grants: [] }
const signedInAs = (actor: Actor | null) => vi.mocked(currentActor).mockResolvedValue(actor)
const schema = z.strictObject({ id: z.string(), word: text(5) })

afterEach(() => vi.resetAllMocks())

describe('an action', () => {
  const echo = vi.fn(async (actor: Actor, input: z.output<typeof schema>) =>
    done(`${actor.name}: ${input.word}`),
  )

  it('hands the actor and what was parsed to the use case', async () => {
    signedInAs(kari)
    expect(await action(schema, echo)({ id: '1', word: 'hei' })).toEqual(done('Kari Nesse: hei'))
  })

  it('does nothing for somebody who is signed out', async () => {
    signedInAs(null)
    expect(await action(schema, echo)({ id: '1', word: 'hei' })).toMatchObject({
      refusal: { kind: 'unknown' },
    })
    expect(echo).not.toHaveBeenCalled()
  })
  it('is refused from a page that belongs to another than who is signed in', async () => {
    signedInAs(kari)
    const input = { id: '1', word: 'hei' }
    expect(await action(schema, echo)(input, 'ola-dahl')).toMatchObject({
      refusal: { kind: 'unknown', says: expect.stringContaining('logget inn som Kari Nesse') },
    })
    expect(echo).not.toHaveBeenCalled()
    expect(await action(schema, echo)(input, kari.id)).toMatchObject({ ok: true })
  })

  it('says in words what is wrong with the input, and where', async () => {
    signedInAs(kari)
    expect(await action(schema, echo)({ id: '1', word: 'altfor langt' })).toMatchObject({
      refusal: {
        kind: 'invalid',
        says: 'Teksten er for lang. Det er plass til 5 tegn.',
        fields: { word: 'Teksten er for lang. Det er plass til 5 tegn.' },
      },
    })
    const halfCharacter = await action(schema, echo)({ id: '1', word: '\ud800' })
    expect(halfCharacter).toMatchObject({ refusal: { says: expect.stringContaining('ikke kan lagres') } })
    expect(echo).not.toHaveBeenCalled()
  })

  it('turns a lost database into words, and lets a bug through', async () => {
    signedInAs(kari)
    const gone = Object.assign(new Error('query failed'), {
      cause: Object.assign(new Error(''), { code: 'ECONNREFUSED' }),
    })
    const failing = (error: Error) =>
      action(schema, async () => {
        throw error
      })({ id: '1', word: 'hei' })
    expect(await failing(gone)).toMatchObject({ refusal: { kind: 'unavailable' } })
    await expect(failing(new Error('a bug'))).rejects.toThrow('a bug')
  })
})

describe('a route', () => {
  const work = vi.fn()
  const put = (content: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
    route({ schema, limit: 1000, work })(
      new Request('http://beretning.example/api/1', { method: 'PUT', body: content, headers }),
      { params: Promise.resolve({ id: '1' }) },
    )

  it('reads the path and the body as one input, and answers with the value', async () => {
    signedInAs(kari)
    work.mockResolvedValue(done({ version: 2 }))
    const response = await put('{"word":"hei","id":"2"}')
    expect(work).toHaveBeenCalledWith(kari, { id: '1', word: 'hei' })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ version: 2 })
  })

  it('is refused from a page of another than who is signed in, and reads nothing of it', async () => {
    signedInAs(kari)
    work.mockResolvedValue(done())
    const ask = (by: string) =>
      route({ schema: z.strictObject({ id: z.string() }), work })(
        new Request(`http://beretning.example/api/1?by=${by}`),
        { params: Promise.resolve({ id: '1' }) },
      )
    expect((await ask('ola-dahl')).status).toBe(401)
    expect(work).not.toHaveBeenCalled()
    await ask(kari.id)
    expect(work).toHaveBeenCalledWith(kari, { id: '1' })
  })

  it.each([
    ['absent', absent, 404],
    ['stale', refused('stale', 'Noen andre var raskere.'), 409],
    ['nothing to say', done(), 204],
  ])('answers with the status of the outcome: %s', async (_, outcome, status) => {
    signedInAs(kari)
    work.mockResolvedValue(outcome)
    expect((await put('{"word":"hei"}')).status).toBe(status)
  })

  it.each([
    ['from another site', '{"word":"hei"}', { 'sec-fetch-site': 'cross-site' }, 403],
    ['not JSON', '{', undefined, 422],
    ['too large', `{"word":"${'a'.repeat(1000)}"}`, undefined, 413],
    ['an unknown field', '{"word":"hei","admin":true}', undefined, 422],
    ['NUL', '{"word":"\\u0000"}', undefined, 422],
  ])('refuses before the use case: %s', async (_, content, headers, status) => {
    signedInAs(kari)
    const response = await put(content, headers)
    expect(response.status).toBe(status)
    expect((await response.json()).refusal.says).toMatch(/\.$/)
    expect(work).not.toHaveBeenCalled()
  })

  it('answers 401 to somebody who is signed out', async () => {
    signedInAs(null)
    expect((await put('{"word":"hei"}')).status).toBe(401)
    expect(work).not.toHaveBeenCalled()
  })

  it('reads few files at once, and none of one that comes beside them', async () => {
    signedInAs(kari)
    work.mockResolvedValue(done())
    const file = z.strictObject({ id: z.string(), bytes: z.instanceof(Uint8Array) })
    const takes = route({ schema: file, work, limit: 1000, reads: 'file' })
    const comes = (body: BodyInit | ReadableStream) =>
      takes(
        new Request('http://beretning.example/api/1', {
          ...{ method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body, duplex: 'half' },
        }),
        { params: Promise.resolve({ id: '1' }) },
      )
    const slow = Array.from({ length: 10 }, () => new TransformStream())
    const answers = slow.map(({ readable }) => comes(readable))
    await vi.waitFor(() => expect(slow.every(({ readable }) => readable.locked)).toBe(true))
    const read = vi.fn()
    const beside = await comes(new ReadableStream({ pull: read }, { highWaterMark: 0 }))
    expect(beside.status).toBe(429)
    expect((await beside.json()).refusal.says).toMatch(/Prøv igjen om litt/)
    expect(read).not.toHaveBeenCalled()

    await slow[0]?.writable.abort(new Error('gone'))
    await expect(answers[0]).rejects.toThrow()
    expect((await comes('fil')).status).toBe(204)
    for (const { writable } of slow.slice(1)) void writable.close()
    expect((await Promise.all(answers.slice(1))).map(({ status }) => status)).toEqual(Array(9).fill(204))
    expect((await comes('fil')).status).toBe(204)
  })

  it('reads a GET from its path and query, whoever links to it', async () => {
    signedInAs(kari)
    work.mockResolvedValue(done('fil'))
    const download = route({ schema, work, answer: (value: string) => new Response(value) })
    const response = await download(new Request('http://beretning.example/api/1?word=hei'), {
      params: Promise.resolve({ id: '1' }),
    })
    expect(await response.text()).toBe('fil')
  })
})
