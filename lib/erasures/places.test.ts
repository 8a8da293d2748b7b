import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { pictureFile } from '@/db/schema/pictures'
import { section as sections } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { placeKey } from '@/lib/core/erasing'
import type { Json } from '@/lib/core/tree'
import { look } from '@/lib/pictures/read'
import { png } from '@/lib/pictures/testing/files'
import { upload } from '@/lib/pictures/upload'
import { aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import {
  anywhere,
  aText,
  erase,
  type Named,
  secondAdministrator,
  signed,
  tooMuch,
  wish,
} from '@/lib/testing/erasing'
import { published, read } from '@/lib/testing/publishing'
import { askErasure } from './ask'
import { openErasure } from './open'

beforeAll(freshDatabase)

let cast: Cast
let anne: Actor
let home: { id: string; slug: string }
let section: string
let who: Named

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  anne = await secondAdministrator()
})
beforeEach(async () => {
  const { report, section: id, ...named } = await tooMuch(cast)
  home = report
  section = id
  who = named
  await published(cast, home.id)
})

const erased = (more: Parameters<typeof wish>[2] = {}) => erase(cast, anne, wish(home.id, who.name, more))
const get = (path: string) => read(`/${home.slug}${path}`)

test('words that stand in another report are named, whatever they look like there; others like them are not', async () => {
  const [bold, longer] = [await aReport(2020), await aReport(2021)]
  const [first = '', ...rest] = who.name.split(' ')
  const says = (id: string, text: string) => save(cast.kari, id, aText('tekst-x', text))
  const one = await aSection(cast, { report: bold.id })
  const pieces = [
    { type: 'text', text: `${first} `, marks: [{ type: 'bold' }] },
    { type: 'text', text: rest.join(' ') },
  ]
  const body = { type: 'doc', content: [{ type: 'paragraph', content: pieces }] }
  await save(cast.kari, one, [
    {
      path: ['blocks', 'tekst-b'],
      to: { id: 'tekst-b', kind: 'text', order: 'a5', heading: null, body } as unknown as Json,
    },
  ])
  await says(await aSection(cast, { report: longer.id }), `Se ${who.name}gården.`)
  const { erasure: id } = await must(askErasure(cast.rune, wish(home.id, who.name)))
  expect((await openErasure(anne, id))?.elsewhere).toEqual([expect.stringContaining(bold.slug)])
})

describe('a chosen place', () => {
  const cell = () =>
    placeKey({ section, path: ['blocks', 'tabell-1', 'rows', 'rad-001', 'cells', 'kolonne-2'] })

  test('that is a cell is suppressed everywhere, and its files of old are gone', async () => {
    expect(await anywhere(who.salary)).toEqual(
      expect.arrayContaining(['revision.content', 'version.changes']),
    )
    expect((await erased({ words: '', places: [cell()] })).failure).toBeNull()
    expect(await anywhere(who.salary)).toEqual([])
    expect((await get('/u/1/eiendom/tabell-1-1.xlsx')).status).toBe(410)
    expect((await get('/u/1/forhandsvisning.png')).status).toBe(410)
    expect((await get('/forhandsvisning.png')).status).toBe(200)
    const page = await get('/eiendom')
    expect(page.status).toBe(200)
    expect(page.body).toContain(who.name)
  })

  test('that stands in the same section of another year is said to do so, before anybody confirms', async () => {
    const next = await tooMuch(cast)
    await db.update(sections).set({ continuesId: section }).where(eq(sections.id, next.section))
    const { erasure: id } = await must(askErasure(cast.rune, wish(home.id, '', { places: [cell()] })))
    expect((await openErasure(anne, id))?.elsewhere).toEqual([
      expect.stringContaining(`«Eiendom» i Årsrapport ${next.report.slug}`),
    ])
  })

  test('is shown with its words to whoever confirms', async () => {
    const places = [cell(), placeKey({ section, path: ['blocks', 'tekst-1'] })]
    const { erasure: id } = await must(askErasure(cast.rune, wish(home.id, '', { places })))
    expect((await openErasure(anne, id))?.chosen).toMatchObject([
      { name: 'Tabell: Lønn: Leder, Kroner', words: [who.salary] },
      { name: 'Tekst', words: [`Vi takker ${who.name}s familie.`] },
    ])
  })

  test('that is a part is gone', async () => {
    await erased({ words: '', places: [placeKey({ section, path: ['blocks', 'tabell-1'] })] })
    expect(await anywhere(who.salary)).toEqual([])
    expect((await get('/eiendom')).body).not.toContain('Lønn')
    expect((await get('/eiendom/tabell-1-1.csv')).status).not.toBe(200)
  })

  test('that is a picture loses its bytes at every width, for readers and on the desk', async () => {
    const id = await aSection(cast, { report: home.id, title: 'Skole', at: 'draft' })
    const { ref, width, height } = await must(
      upload(cast.kari, { id, name: 'ansatt.png', bytes: await png({ colour: '#aa3311' }) }),
    )
    const words = { alt: 'En ansatt ved pulten.', caption: 'Slik jobber vi', credit: 'Foto: kommunen' }
    const figure = {
      id: 'bilde-1',
      kind: 'figure',
      order: 'a5',
      shown: { type: 'picture', ref, width, height },
      ...words,
    }
    await save(cast.kari, id, [{ path: ['blocks', figure.id], to: figure }])
    await signed(cast, id, '')
    await published(cast, home.id, 'Skole er med.')
    const addresses = [...new Set((await get('/skole')).body.match(/\/_b\/[0-9a-f]+\.webp/g))]
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) expect((await read(address)).status).toBe(200)

    const places = [placeKey({ section: id, path: ['blocks', figure.id] })]
    expect((await erased({ words: '', places })).failure).toBeNull()
    for (const address of addresses) expect((await read(address)).status).toBe(410)
    expect((await get('/skole')).body).not.toContain('Slik jobber vi')
    expect(await look(cast.kari, { id, picture: ref, width: 480 })).toMatchObject({ ok: false })
    const [kept] = await db
      .select({ bytes: pictureFile.bytes })
      .from(pictureFile)
      .where(eq(pictureFile.pictureId, ref))
    expect(kept?.bytes).toHaveLength(0)
    expect(await anywhere('En ansatt ved pulten')).toEqual([])
  })
})
