import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { editionExport } from '@/db/schema/exports'
import { installation } from '@/db/schema/installation'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { servePublished } from '@/lib/editions/serve'
import { type Cast, theCast } from '@/lib/testing/cast'
import { erase, secondAdministrator, tooMuch, wish } from '@/lib/testing/erasing'
import { published, read } from '@/lib/testing/publishing'
import { dropExports } from './drop'
import { kinds } from './kinds'
import { erasuresOf, storeExport } from './store'
import { readExport, storedExport } from './stored'

beforeAll(freshDatabase)

let cast: Cast
let anne: Actor
let home: { id: string; slug: string }
/** Who is erased in a test. */
let name: string

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  anne = await secondAdministrator()
})
beforeEach(async () => {
  const told = await tooMuch(cast)
  home = told.report
  name = told.name
  await published(cast, home.id)
})

const get = (path: string, headers = {}) => read(`/${home.slug}${path}`, headers)
const head = (path: string) => read(`/${home.slug}${path}`, {}, servePublished, 'HEAD')

describe('who asks for the headers alone', () => {
  test('has nothing made, and learns what is known', async () => {
    const making = vi.spyOn(kinds.md as unknown as Record<'make', () => never>, 'make')
    const asked = await head('/rapport.md')
    expect(asked).toMatchObject({ status: 200, body: '' })
    expect(asked.header('content-type')).toBe('text/markdown; charset=utf-8')
    expect(asked.header('content-disposition')).toMatch(/^inline; filename="solvik-kommune-.*\.md"$/)
    for (const unknown of ['content-length', 'etag']) expect(asked.headers).not.toContain(unknown)
    expect((await head('/rapport.zip')).status).toBe(200)
    expect((await head('/finnes-ikke.md')).status).toBe(404)
    expect(making).not.toHaveBeenCalled()
    expect(await db.select().from(editionExport).where(eq(editionExport.path, 'rapport.zip'))).toEqual([])
    making.mockRestore()
    const made = await get('/rapport.md')
    const known = await head('/rapport.md')
    expect(known).toMatchObject({ status: 200, body: '' })
    expect(known.header('content-length')).toBe(String(made.bytes.length))
    expect(known.header('etag')).toBe(made.header('etag'))
  })

  test('is told like everybody what was erased', async () => {
    await erase(cast, anne, wish(home.id, name))
    expect(await head('/u/1/rapport.md')).toMatchObject({ status: 410, body: '' })
    expect((await head('/rapport.md')).status).toBe(200)
  })
})

/** Stands in for a large ZIP of the current edition: three pieces. */
async function aLargeFile(sign: string) {
  const [found] = await db.select().from(report).where(eq(report.id, home.id))
  const editionId = found?.currentEditionId ?? ''
  const bytes = Buffer.from(Array.from({ length: 60_000 }, (_, n) => `${sign}${n}`.padStart(10)).join(''))
  const place = { editionId, path: 'rapport.zip' }
  const since = await erasuresOf(db, editionId)
  await storeExport(
    { ...place, type: 'application/zip', since },
    (async function* () {
      yield bytes
    })(),
  )
  return { bytes, stored: (await storedExport(db, place))! }
}

describe('a download that broke off', () => {
  test('goes on where it stopped, also in the midst of a piece and to the next', async () => {
    const { bytes } = await aLargeFile('a')
    const all = await get('/rapport.zip')
    expect(all.status).toBe(200)
    expect(all.bytes.equals(bytes)).toBe(true)
    expect(all.header('accept-ranges')).toBe('bytes')
    const etag = all.header('etag')!
    for (const at of [100, 262_143, 262_144, 524_289, 599_999]) {
      const rest = await get('/rapport.zip', { range: `bytes=${at}-`, 'if-range': etag })
      expect(rest.status).toBe(206)
      expect(rest.header('content-range')).toBe(`bytes ${at}-599999/600000`)
      expect(rest.header('content-length')).toBe(String(600_000 - at))
      expect(rest.header('etag')).toBe(etag)
      expect(rest.bytes.equals(bytes.subarray(at)), String(at)).toBe(true)
    }
    const some = await get('/rapport.zip', { range: 'bytes=262140-262149' })
    expect(some.body).toBe(bytes.subarray(262_140, 262_150).toString())
    expect((await get('/rapport.zip', { range: 'bytes=-10' })).body).toBe('    a59999')
  })

  test('that was complete already is told so, and one who has it all gets 304', async () => {
    await aLargeFile('a')
    const beyond = await get('/rapport.zip', { range: 'bytes=600000-' })
    expect(beyond).toMatchObject({ status: 416, body: '' })
    expect(beyond.header('content-range')).toBe('bytes */600000')
    const etag = (await get('/rapport.zip')).header('etag')!
    const known = await get('/rapport.zip', { range: 'bytes=0-9', 'if-none-match': etag })
    expect(known.status).toBe(304)
  })

  test('begins anew where something was erased meanwhile', async () => {
    const before = await get('/rapport.md')
    const etag = before.header('etag')!
    expect(before.body).toContain(name)
    await erase(cast, anne, wish(home.id, name))
    const rest = await get('/rapport.md', { range: 'bytes=20-', 'if-range': etag })
    expect(rest.status).toBe(200)
    expect(rest.header('etag')).not.toBe(etag)
    expect(rest.body).toBe((await get('/rapport.md')).body)
    expect(rest.body).not.toContain(name)
    expect((await get('/u/1/rapport.md', { range: 'bytes=20-', 'if-range': etag })).status).toBe(410)
  })

  test.each([['dropped'], ['made anew']])('stops where the file is %s while it is sent', async (what) => {
    const { stored } = await aLargeFile('a')
    const coming = readExport(stored, { start: 0, end: stored.size })
    expect((await coming.next()).value?.length).toBe(262_144)
    await dropExports(db, home.id)
    expect(
      await db.select().from(editionExport).where(eq(editionExport.editionId, stored.editionId)),
    ).toEqual([])
    if (what === 'made anew') await aLargeFile('b')
    await expect(coming.next()).rejects.toThrow('was dropped')
  })
})
