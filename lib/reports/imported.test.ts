import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { report, section } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { sourceOf } from '@/lib/core/importing/testing'
import { closed } from '@/lib/core/workflow'
import { bringIn } from '@/lib/imports/bring-in'
import { type Cast, must, theCast } from '@/lib/testing/cast'
import { assign } from './assign'
import { addSection, moveSection, putBackSection, removeSection } from './outline'

beforeAll(freshDatabase)

let cast: Cast
let home: { id: string; sections: string[] }
beforeAll(async () => {
  cast = await theCast()
  const source = sourceOf('# Eiendom\n\nVi bygger skoler.\n\n# Kultur\n\nVi leser.\n')
  const wish = { source, year: 2011 }
  await must(bringIn(cast.rune, { ...wish, title: 'Årsrapport', published: true, corrections: [] }))
  const rows = await db
    .select({ report: report.id, id: section.id })
    .from(section)
    .innerJoin(report, eq(report.id, section.reportId))
  home = { id: rows[0]!.report, sections: rows.map(({ id }) => id) }
})

test('the outline of a report that came in published stays as it came', async () => {
  const [id = ''] = home.sections
  const added = { report: home.id, parent: null, title: 'Nytt', department: null }
  expect(await addSection(cast.turid, added)).toEqual(closed)
  expect(await moveSection(cast.turid, { id, parent: null, index: 1 })).toEqual(closed)
  expect(await removeSection(cast.turid, { id })).toEqual(closed)
  expect(await putBackSection(cast.turid, { id })).toEqual(closed)
  const given = { id, department: null, owner: null, due: null, required: true, slug: null }
  expect(await assign(cast.turid, given)).toEqual(closed)
})
