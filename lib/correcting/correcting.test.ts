import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { news } from '@/db/schema/mail'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { line } from '@/lib/core/rich'
import { verifyChain } from '@/lib/log/verify'
import { openSection } from '@/lib/sections/open'
import { aLead, type Cast, save, theCast } from '@/lib/testing/cast'
import { aPublished, figures, issued, signed, toWords } from '@/lib/testing/correcting'
import { published, read } from '@/lib/testing/publishing'
import { make } from '@/lib/testing/sent-anew'
import { openIn } from './begin'
import { openCorrections } from './overview'

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

const page = async () => (await read(`/${home.slug}/eiendom`)).body
const leadOf = async () => {
  const opened = (await openSection(cast.kari, id))!
  const lead = opened.content.blocks.find((block) => block.id === 'the-lead')
  return { opened, lead: lead?.kind === 'lead' ? lead.text : null }
}

describe('a correction', () => {
  test('reaches readers with its note, while the long draft goes on and takes it in', async () => {
    await make(cast.kari, id, 'reopen')
    await save(cast.ola, id, aLead('Nytt avsnitt som ikke er ferdig.'))
    await signed(cast, id, figures('7,5'))
    expect(await page()).toContain('7,4')
    expect(await issued(cast, home.id, 'Rettet 9. juni 2027: 7,4 → 7,5.')).toBeNull()

    expect(await page()).toContain('7,5')
    expect(await page()).not.toContain('ikke er ferdig')
    expect((await read(`/${home.slug}/utgaver`)).body).toContain('Rettet 9. juni 2027')
    const { opened, lead } = await leadOf()
    expect(lead).toEqual(line(figures('7,5')))
    expect(opened.content.blocks).toHaveLength(2)
    expect(opened).toMatchObject({ state: 'draft', signed: { number: 2 }, collisions: [] })
    expect(await verifyChain()).toMatchObject({ broken: null })
  })

  test('has a note proposed in the language of the report, whoever publishes it', async () => {
    await db.update(report).set({ language: 'en' }).where(eq(report.id, home.id))
    await signed(cast, id, figures('7,5'))
    const opened = await openCorrections(cast.turid, home.slug)
    expect(opened?.note).toMatch(/^Corrected \d+ \p{L}+ \d{4}: chapter 1: 7,4 → 7,5\.$/u)
  })

  test('leaves the section signed where nobody had gone on', async () => {
    await signed(cast, id, figures('7,5'))
    expect(await issued(cast, home.id)).toBeNull()
    const { opened } = await leadOf()
    expect(opened).toMatchObject({ state: 'approved', signed: { number: 2 }, submitted: { number: 2 } })
    expect(await openIn(db, id)).toBeNull()
  })

  test('keeps both texts where the draft says something else in the same place', async () => {
    await make(cast.kari, id, 'reopen')
    await save(cast.ola, id, toWords(figures('7,2')))
    await signed(cast, id, figures('7,5'))
    await issued(cast, home.id)
    const { opened, lead } = await leadOf()
    expect(lead).toEqual(line(figures('7,2')))
    expect(opened.collisions).toMatchObject([
      { mine: { by: 'kari', value: line(figures('7,5')) }, theirs: { by: 'ola' } },
    ])
  })

  test('sends text back to its writers that was under review without it', async () => {
    await make(cast.kari, id, 'reopen')
    await save(cast.ola, id, aLead('Mer.'))
    await make(cast.ola, id, 'submit')
    await signed(cast, id, figures('7,5'))
    await issued(cast, home.id)
    const { opened } = await leadOf()
    expect(opened).toMatchObject({ state: 'draft', signed: { number: 3 } })
  })

  test('tells those who signed what was wrong', async () => {
    await signed(cast, id, figures('7,5'))
    await db.delete(news)
    await issued(cast, home.id)
    const told = await db.select().from(news).where(eq(news.kind, 'corrected'))
    expect(told.map(({ personId }) => personId).sort()).toEqual(['jonas', 'kari'])
  })

  test('is not taken along by a publishing of the whole report', async () => {
    await signed(cast, id, figures('7,5'))
    await published(cast, home.id, 'Ny utgave.')
    expect(await page()).toContain('7,4')
    expect(await issued(cast, home.id)).toBeNull()
  })
})
