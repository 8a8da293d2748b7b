import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { inRequest } from '@/lib/language'
import { aLead, aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { lentLetter } from './letter'
import { openLending } from './open'
import { revokeLink } from './revoke'
import { aLink, comes, says } from './testing/outside'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const words = {
  nn: {
    about: 'Det er ikkje publisert, og kan bli endra.',
    refused: 'Førespurnaden kom frå ein annan nettstad.',
    ended: 'Ho er trekt tilbake.',
    subject: 'Til gjennomlesing: 1 Eiendom',
    aside: 'Lenkja er berre til deg',
  },
  en: {
    about: 'It is not published, and may be changed.',
    refused: 'The request came from another website.',
    ended: 'It was withdrawn.',
    subject: 'For reading: 1 Eiendom',
    aside: 'The link is for you only',
  },
}

test.each(['nn', 'en'] as const)(
  'somebody outside is spoken to in %s, as the report is',
  async (language) => {
    const home = await aReport()
    await db.update(report).set({ language }).where(eq(report.id, home.id))
    const id = await aSection(cast, { report: home.id, at: 'blank' })
    await save(cast.kari, id, aLead('Vi bygger tre skoler.'))
    const link = await aLink(cast.kari, id)
    const said = words[language]

    const page = await comes(link)
    expect(page.body).toContain(`<html lang="${language}">`)
    expect(page.body).toContain(said.about)
    const refused = await says(link, 'Er det tre?', {}, { 'sec-fetch-site': 'cross-site' })
    expect(refused.body).toContain(said.refused)
    const [made] = (await openLending(cast.kari, id))?.links ?? []
    await must(revokeLink(cast.kari, { id: made?.id ?? '' }))
    const ended = await comes(link)
    expect(ended).toMatchObject({ status: 410 })
    expect(ended.body).toContain(said.ended)
  },
)

test.each(['nn', 'en'] as const)('a link that goes by mail is told of in %s', async (language) => {
  const home = await aReport()
  await db.update(report).set({ language }).where(eq(report.id, home.id))
  const id = await aSection(cast, { report: home.id, at: 'blank' })
  await save(cast.kari, id, aLead('Vi bygger tre skoler.'))
  await aLink(cast.kari, id)
  const [made] = (await openLending(cast.kari, id))?.links ?? []
  const written = await inRequest('nb', () => db.transaction((tx) => lentLetter(tx, made?.id ?? '')))
  expect(written).toMatchObject({ letter: { subject: words[language].subject }, language })
  expect(written?.letter.aside).toContain(words[language].aside)
})
