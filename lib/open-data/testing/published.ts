import { property } from '@/components/report/fixture-blocks'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import type { Json } from '@/lib/core/tree'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { signed } from '@/lib/testing/answering'
import { aLead, aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { correct, published } from '@/lib/testing/publishing'

/** Stands in drafts only. */
export const secret = 'HEMMELIGHET'

export type World = {
  cast: Cast
  report: { id: string; slug: string }
  /** A section with every kind of block, and one below it. */
  section: string
  below: string
  /** One that was never published. */
  unpublished: string
}

/** A report in two editions with every kind of block, whose drafts have gone on since. */
export async function aWorld(): Promise<World> {
  await db.insert(installation).values({ name: 'Solvik kommune', email: 'post@solvik.example' })
  const cast = await theCast()
  const report = await aReport(2026)
  const section = await aSection(cast, { report: report.id, title: 'Eiendom', at: 'blank' })
  const blocks = property.map((one) => ({ path: ['blocks', one.id], to: one as unknown as Json }))
  await save(cast.kari, section, blocks)
  await signed(cast, section)
  const wish = { report: report.id, parent: section, title: 'Bygg', at: 'approved' } as const
  const below = await aSection(cast, wish)
  await published(cast, report.id)
  await correct(cast, below, 'Vi bygger tre skoler.')
  await published(cast, report.id, 'Tre skoler, ikke to.')
  const unpublished = await aSection(cast, { report: report.id, title: secret })
  await goOn(cast, section)
  return { cast, report, section, below, unpublished }
}

async function goOn({ kari }: Cast, id: string): Promise<void> {
  const seen = (await openSection(kari, id))?.signed?.revision ?? ''
  await must(move(kari, { id, move: 'reopen', seen, note: '' }))
  await save(kari, id, [
    { path: ['title'], to: secret },
    ...aLead(`Ny ingress: ${secret}.`, 'hemmelig-ingress'),
  ])
}
