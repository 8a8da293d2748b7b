import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { servePublished } from '@/lib/editions/serve'
import { type Cast, theCast } from '@/lib/testing/cast'
import { erase, secondAdministrator, tooMuch, wish } from '@/lib/testing/erasing'
import { published, read } from '@/lib/testing/publishing'
import { kinds } from './kinds'

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
