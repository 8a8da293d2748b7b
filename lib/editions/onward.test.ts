import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { askForAnswers } from '@/lib/reports/change'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { answersFirst, asking, signed, yearAfter } from '@/lib/testing/answering'
import { type Cast, must, theCast } from '@/lib/testing/cast'
import { published, read } from '@/lib/testing/publishing'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

describe('where the manager asks for answers', () => {
  test('an unanswered challenge hinders submission, and an answered one does not', async () => {
    const { report, section } = await yearAfter(cast, await asking(cast, 'Etterslepet vokser.'))
    await must(askForAnswers(cast.turid, { report: report.id, required: true }))
    const submit = async () => {
      const seen = (await openSection(cast.kari, section))!.version
      return move(cast.kari, { id: section, move: 'submit', seen, note: '' })
    }
    expect(await submit()).toMatchObject({
      refusal: { places: [{ says: 'Utfordringen «Etterslepet vokser.» fra 2025 er ikke besvart.' }] },
    })
    await answersFirst(cast, section, 'open', 'Vi leter etter penger.')
    expect(await submit()).toMatchObject({ ok: true })
  })

  test('only managers ask', async () => {
    const { report } = await asking(cast, 'Etterslepet vokser.')
    const asked = await askForAnswers(cast.kari, { report: report.id, required: true })
    expect(asked).toMatchObject({ refusal: { kind: 'forbidden' } })
  })
})

describe('what became of a published section’s challenges', () => {
  test('is told when the year after is published, never while it is a draft, and leads both ways', async () => {
    const before = await asking(cast, 'Etterslepet vokser.', 'For få hender.')
    await published(cast, before.report.id)
    const address = `/${before.report.slug}/eiendom`
    const after = await yearAfter(cast, before)
    const first = await answersFirst(cast, after.section, 'progress', 'Tre tak er lagt.')
    await signed(cast, after.section)
    expect((await read(address)).body).toContain(`href="${address}/videre"`)
    expect((await read(`${address}/videre`)).body).not.toContain('Tre tak er lagt.')

    await published(cast, after.report.id)
    const told = await read(`${address}/videre`)
    expect(told).toMatchObject({ status: 200 })
    expect(told.body).toContain('Tre tak er lagt.')
    expect(told.body).toContain(`href="/${after.report.slug}/eiendom#s-${first.id}"`)
    expect(told.body).toContain('Ikke besvart ennå.')
    expect((await read(`/${after.report.slug}/eiendom`)).body).toContain(`href="${address}#p-${first.id}"`)
    const etag = told.header('etag')!
    expect(await read(`${address}/videre`, { 'if-none-match': etag })).toMatchObject({ status: 304 })
  })

  test('has one address, whichever edition leads there, and none where nothing was pointed at', async () => {
    const before = await asking(cast, 'Etterslepet vokser.')
    await published(cast, before.report.id)
    expect(await read(`/${before.report.slug}/u/1/eiendom/videre`)).toMatchObject({
      status: 301,
      headers: expect.arrayContaining([`/${before.report.slug}/eiendom/videre`]),
    })
    expect((await read(`/${before.report.slug}/kultur/videre`)).status).toBe(404)
  })
})
