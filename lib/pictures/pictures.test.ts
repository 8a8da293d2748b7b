import { nanoid } from 'nanoid'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { asset } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { picture } from '@/db/schema/pictures'
import { freshDatabase } from '@/db/testing/world'
import type { Uploaded } from '@/lib/core/pictures'
import type { Change } from '@/lib/core/tree'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { preview } from '@/lib/sections/preview'
import { aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { published, read } from '@/lib/testing/publishing'
import { look } from './read'
import { png } from './testing/files'
import { upload } from './upload'

beforeAll(freshDatabase)

let cast: Cast

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const uploaded = async (section: string, colour?: string) =>
  must(upload(cast.kari, { id: section, name: 'skolen.png', bytes: await png({ colour }) }))

/** A block that shows the picture, ready to be submitted. */
function shows({ ref, width, height }: Uploaded): Change[] {
  const id = nanoid()
  const words = { alt: 'En skole i tre.', caption: 'Solvik skole', credit: 'Foto: Anne Berg' }
  const shown = { type: 'picture', ref, width, height }
  return [{ path: ['blocks', id], to: { id, kind: 'figure', order: 'a5', shown, ...words } }]
}

/** Takes a section that shows the picture to its sign-off. */
async function signed(section: string, shown: Uploaded) {
  await save(cast.kari, section, shows(shown))
  const { version } = (await openSection(cast.kari, section))!
  await must(move(cast.kari, { id: section, move: 'submit', seen: version, note: '' }))
  const { revision } = (await openSection(cast.jonas, section))!.submitted!
  await must(move(cast.jonas, { id: section, move: 'approve', seen: revision, note: '' }))
}

/** The public addresses of pictures that a page names. */
const addresses = (page: string) => [...new Set(page.match(/\/_b\/[0-9a-f]+\.webp/g))]

describe('a picture of a draft', () => {
  test('is there for those who may read the section, no wider than asked for', async () => {
    const id = await aSection(cast)
    const { ref, width, height } = await uploaded(id)
    expect({ width, height }).toEqual({ width: 640, height: 400 })
    expect(await must(look(cast.ola, { id, picture: ref, width: 300 }))).toMatchObject({ width: 480 })
    expect(await must(look(cast.ola, { id, picture: ref, width: 5000 }))).toMatchObject({ width: 640 })
    expect(await look(cast.elin, { id, picture: ref, width: 300 })).toMatchObject({
      refusal: { kind: 'absent' },
    })
  })

  test('is not there through another section, which one may read', async () => {
    const { ref } = await uploaded(await aSection(cast))
    const other = await aSection(cast)
    expect(await look(cast.kari, { id: other, picture: ref, width: 300 })).toMatchObject({
      refusal: { kind: 'absent' },
    })
  })

  test('is taken in only where one may write now', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    const file = { id, name: 'a.png', bytes: await png() }
    expect(await upload(cast.kari, file)).toMatchObject({ refusal: { kind: 'stale' } })
    expect(await upload(cast.jonas, file)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await upload(cast.elin, file)).toMatchObject({ refusal: { kind: 'absent' } })
  })

  test('is kept once in a section, however often it is uploaded', async () => {
    const [id, other] = [await aSection(cast), await aSection(cast)]
    const { ref } = await uploaded(id)
    expect((await uploaded(id)).ref).toBe(ref)
    expect((await uploaded(id, '#ff0000')).ref).not.toBe(ref)
    expect((await uploaded(other)).ref).not.toBe(ref)
  })

  test('has to find room', async () => {
    const id = await aSection(cast)
    const one = { sectionId: id, name: 'a.png', width: 100, height: 100, uploadedBy: cast.kari.id }
    await db.insert(picture).values(Array.from({ length: 100 }, () => ({ ...one, id: nanoid() })))
    expect(await upload(cast.kari, { id, name: 'a.png', bytes: await png() })).toMatchObject({
      refusal: { says: 'Kapittelet har plass til 100 bilder.' },
    })
  })

  test('is seen in a preview by its own address', async () => {
    const id = await aSection(cast)
    const shown = await uploaded(id)
    await save(cast.kari, id, shows(shown))
    const page = (await preview(cast.kari, id, null))!
    expect(page).toContain(`src="/api/desk/sections/${id}/pictures/${shown.ref}/640"`)
    expect(addresses(page)).toEqual([])
  })
})

describe('a published picture', () => {
  test('has an address of its own for each width, for ever', async () => {
    const { id: report, slug } = await aReport()
    const id = await aSection(cast, { report })
    await signed(id, await uploaded(id, '#123456'))
    expect(await published(cast, report)).toMatchObject({ failure: null })
    const page = (await read(`/${slug}/eiendom`)).body
    expect(page).toMatch(
      /<img src="[^"]+" srcSet="\S+ 480w, \S+ 640w" sizes="[^"]+" width="640" height="400" alt="En skole i tre."/,
    )
    expect(page).toMatch(/<b>Bilde 1\.1<\/b> Solvik skole<small>Foto: Anne Berg<\/small>/)
    expect(addresses(page)).toHaveLength(2)
    for (const address of addresses(page)) {
      const got = await read(address, { 'accept-encoding': 'br, gzip' })
      expect(got.status).toBe(200)
      expect(got.header('content-type')).toBe('image/webp')
      expect(got.header('cache-control')).toBe('no-cache')
      expect(got.header('x-content-type-options')).toBe('nosniff')
      expect(got.headers).not.toContain('content-encoding')
      expect(got.body).toContain('WEBP')
    }
  })

  test('is what was signed and nothing else: not an earlier choice, not a draft', async () => {
    const { id: report, slug } = await aReport()
    const id = await aSection(cast, { report })
    await uploaded(id, '#aa0000')
    await signed(id, await uploaded(id, '#00aa00'))
    const draft = await aSection(cast, { report, title: 'Økonomi' })
    await save(cast.kari, draft, shows(await uploaded(draft, '#0000aa')))
    const before = (await db.select({ name: asset.name }).from(asset)).length
    await published(cast, report)
    const after = (await db.select({ name: asset.name }).from(asset)).length
    expect(after - before).toBe(addresses((await read(`/${slug}/eiendom`)).body).length)
  })

  test('does not come from a section that only names it', async () => {
    const secret = await uploaded(await aSection(cast, { title: 'Hemmelig' }), '#654321')
    const { id: report, slug } = await aReport()
    await signed(await aSection(cast, { report }), secret)
    await published(cast, report)
    const { status, body } = await read(`/${slug}/eiendom`)
    expect(status).toBe(200)
    expect(body).not.toContain('<img')
  })

  test('keeps its address through the next edition, beside its old ones', async () => {
    const { id: report, slug } = await aReport()
    const id = await aSection(cast, { report })
    await signed(id, await uploaded(id, '#abcdef'))
    await published(cast, report)
    const [first] = addresses((await read(`/${slug}/eiendom`)).body)
    await published(cast, report, 'Rettet.')
    expect(addresses((await read(`/${slug}/eiendom`)).body)[0]).toBe(first)
    expect((await read(first!)).status).toBe(200)
  })

  test.each(['/_b/../../etc/passwd', '/_b/%2e%2e/package.json', '/_b/000000000000000000000000.webp'])(
    'nothing else lies beside it: %s',
    async (address) => expect((await read(address)).status).toBe(404),
  )
})
