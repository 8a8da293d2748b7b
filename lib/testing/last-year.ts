import { db } from '@/db/connection'
import { department, person } from '@/db/schema/people'
import type { Actor } from '@/lib/core/access'
import type { ForwardWish } from '@/lib/core/forward/wish'
import { previewForward } from '@/lib/forwarding/open'
import { assign } from '@/lib/reports/assign'
import { setDeadlines } from '@/lib/reports/deadlines'
import { addFront } from '@/lib/reports/front'
import { guide } from '@/lib/reports/guide'
import { signed as sign } from './answering'
import { aReport, aSection, type Cast, must, save } from './cast'
import { aWaitingTable } from './forward'

/** A person and a unit that are no more. */
export async function whatIsGone(): Promise<void> {
  const disabledAt = new Date()
  await db
    .insert(person)
    .values({ id: 'left-us', name: 'Lise Lie', email: 'lise@solvik.example', disabledAt })
  await db
    .insert(department)
    .values({ id: 'byggdrift', name: 'Byggdrift', order: 'a7', closedAt: new Date() })
}

/** A report of 2026: a chapter, a signed section with a table in it, one of a closed unit, and a front page. */
export async function lastYear(cast: Cast) {
  const home = await aReport(2026)
  const chapter = await aSection(cast, { report: home.id, title: 'Organisasjon', at: 'blank' })
  const signed = await aSection(cast, { report: home.id, parent: chapter, at: 'draft' })
  const table = aWaitingTable()
  await save(cast.kari, signed, [{ path: ['blocks', table.id], to: table }])
  await sign(cast, signed)
  const closed = await aSection(cast, { report: home.id, title: 'Drift i 2026', at: 'blank' })
  const care = { department: 'byggdrift', owner: 'left-us', due: '2027-02-15', required: true, slug: null }
  await must(assign(cast.turid, { id: closed, ...care }))
  await must(guide(cast.turid, { id: signed, guidance: 'Skriv kort.', example: '', expectedWords: 200 }))
  await must(addFront(cast.turid, { report: home.id }))
  await must(
    setDeadlines(cast.turid, {
      report: home.id,
      deadlines: [{ on: '2027-03-31', label: 'Årsberetning 2026' }],
    }),
  )
  return { ...home, chapter, signed, closed, table }
}

/** The preview, which must be there. */
export async function seenBy(actor: Actor, slug: string, { from: _, ...wish }: ForwardWish) {
  const preview = await previewForward(actor, slug, wish)
  if (!preview) throw new Error('There is a preview')
  return preview
}
