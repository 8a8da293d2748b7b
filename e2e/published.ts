import { expect } from '@playwright/test'
import { publicationOf, publish } from '@/lib/editions/publish'
import { aReport, aSection, type Cast, must } from '@/lib/testing/cast'

/** A report with two signed sections, published by the manager. */
export async function aPublishedReport(cast: Cast) {
  const report = await aReport()
  for (const title of ['Eiendom', 'Skoler']) {
    await aSection(cast, { report: report.id, title, at: 'approved' })
  }
  await becomesPublic(cast, report.id)
  return report
}

/** The manager publishes what is signed, and the server under test carries it out. */
export async function becomesPublic({ turid }: Cast, report: string, note = ''): Promise<void> {
  const { publication } = await must(publish(turid, { report, note }))
  await expect
    .poll(async () => (await publicationOf(turid, publication))?.finishedAt, { timeout: 30_000 })
    .not.toBeNull()
}
