import { expect } from '@playwright/test'
import { publicationOf, publish } from '@/lib/editions/publish'
import { aReport, aSection, type Cast, must } from '@/lib/testing/cast'

/** A report with two signed sections, published by the manager. */
export async function aPublishedReport(cast: Cast) {
  const report = await aReport()
  for (const title of ['Eiendom', 'Skoler']) {
    await aSection(cast, { report: report.id, title, at: 'approved' })
  }
  const { publication } = await must(publish(cast.turid, { report: report.id, note: '' }))
  await expect
    .poll(async () => (await publicationOf(cast.turid, publication))?.finishedAt, { timeout: 30_000 })
    .not.toBeNull()
  return report
}
