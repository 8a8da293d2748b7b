import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { picture } from '@/db/schema/pictures'
import { draft, report, section } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { Figure } from '@/lib/core/blocks/figure'
import { lacks } from '@/lib/core/section'
import { carryOut } from '@/lib/editions/carry-out'
import { look } from '@/lib/pictures/read'
import { png } from '@/lib/pictures/testing/files'
import { type Cast, must, theCast } from '@/lib/testing/cast'
import { read } from '@/lib/testing/publishing'
import { bringInFile, lookThrough } from './look-through'
import { docx, drawing, h, item, p, styled } from './reading/testing/docx'

let cast: Cast
let file: { name: string; bytes: Uint8Array }
beforeAll(freshDatabase)
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  const body =
    h(1, 'Eiendom') +
    h(2, 'Viktige resultater') +
    item('Ny skole.') +
    h(2, 'Bygg') +
    p(drawing('skole', 'En skole i tre')) +
    styled('Bildetekst', 'Figur 1 Skolen') +
    p(drawing('prikk', 'En prikk')) +
    h(1, 'Kultur') +
    p(drawing('skole', ''))
  const pictures = { skole: await png(), prikk: await png({ width: 1, height: 1 }) }
  file = { name: 'rapport.docx', bytes: docx({ body, pictures }) }
})

const wish = (year: number, published = false) => ({ year, title: 'Årsrapport', published, corrections: [] })

describe('a file that is looked through', () => {
  test('is shown with its pictures, and what cannot be is told; nothing is stored', async () => {
    const before = await db.select().from(section)
    const view = await must(lookThrough(cast.turid, file))
    expect(view.parts.map(({ kind }) => kind)).toEqual([
      'title',
      'results',
      'item',
      'title',
      'picture',
      'title',
      'picture',
    ])
    expect(view.pictures[0]).toMatchObject({
      address: expect.stringMatching(/^data:image\/webp;base64,/),
      width: 640,
    })
    expect(view.parts[6]?.finding).toContain('mangler tekst')
    expect(view.left).toEqual([{ says: expect.stringContaining('for lite'), words: 'En prikk' }])
    expect([await db.select().from(section), await db.select().from(picture)]).toEqual([before, []])
  })

  test('is for those who may bring in reports', async () => {
    expect(await lookThrough(cast.kari, file)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await bringInFile(cast.kari, { ...file, seen: '', wish: wish(2010) })).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
  })
})

describe('a file that is brought in', () => {
  test('becomes drafts whose pictures are their own, and say what they lack', async () => {
    const { seen } = await must(lookThrough(cast.turid, file))
    await must(bringInFile(cast.turid, { ...file, seen, wish: wish(2011) }))
    const shown = await figuresOf('2011')
    expect(shown.map(({ figure }) => [figure.alt, figure.caption])).toEqual([
      ['En skole i tre', 'Figur 1 Skolen'],
      ['', ''],
    ])
    const refs = shown.map(({ figure }) => figure.shown!.ref)
    expect(new Set(refs).size).toBe(2)
    for (const [i, { sectionId, content }] of shown.entries()) {
      expect((await must(look(cast.turid, { id: sectionId, picture: refs[i]!, width: 600 }))).width).toBe(640)
      expect(lacks(content).map(({ says }) => says)).toContain('Det står ikke hvem som har laget bildet.')
    }
  })

  test('is what was seen, or nothing', async () => {
    const before = await db.select().from(section)
    expect(await bringInFile(cast.turid, { ...file, seen: 'noe annet', wish: wish(2012) })).toMatchObject({
      refusal: { kind: 'stale' },
    })
    expect(await db.select().from(section)).toEqual(before)
  })

  test('and was published already, is published with its pictures', async () => {
    const { seen } = await must(lookThrough(cast.rune, file))
    const { publication } = await must(bringInFile(cast.rune, { ...file, seen, wish: wish(2013, true) }))
    await carryOut(publication!)
    const page = (await read('/2013/eiendom/bygg')).body
    expect(page).toMatch(/<img src="\/_b\/[0-9a-f]+\.webp"[^>]* alt="En skole i tre"/)
    expect(page).toContain('Figur 1 Skolen')
  })
})

/** The pictures that the sections of a report show, in no order of theirs but that of their sections. */
async function figuresOf(slug: string) {
  const rows = await db
    .select({ sectionId: section.id, content: draft.content })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, and(eq(report.id, section.reportId), eq(report.slug, slug)))
  const figures = rows.flatMap((row) =>
    row.content.blocks
      .filter((block): block is Figure => block.kind === 'figure')
      .map((figure) => ({ ...row, figure })),
  )
  return figures.sort((a, b) => b.figure.alt.length - a.figure.alt.length)
}
