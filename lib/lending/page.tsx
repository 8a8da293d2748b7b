import { eq } from 'drizzle-orm'
import { LentPage } from '@/components/report/lent'
import { LentEndedPage } from '@/components/report/lent-ended'
import type { LentWords } from '@/components/report/lent-talk'
import { reportName } from '@/components/report/names'
import { trailTo } from '@/components/report/outline'
import { db } from '@/db/connection'
import { draft, report, section as sections } from '@/db/schema/reports'
import { holderWords } from '@/lib/core/lending'
import { publishedIn } from '@/lib/correcting/published'
import { pageAddress } from '@/lib/editions/addresses'
import { gather } from '@/lib/editions/gather'
import { house } from '@/lib/editions/notices'
import { page } from '@/lib/editions/render'
import { stylesheet } from '@/lib/editions/stylesheet'
import { namesOf } from '@/lib/sections/people'
import type { Lent, Link } from './find'
import { lentTalk } from './talk'

type Working = Lent & { state: 'works' }
type Ended = Exclude<Lent, Working>

/** The draft of the section that is lent out, as it stands now, and nothing else of its report. */
export async function drawLent(
  { link, section }: Working,
  address: string,
  tried: LentWords['tried'],
): Promise<string> {
  const [row] = await db.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, section.id))
  if (!row) throw new Error('A section has its draft')
  const { href } = await stylesheet()
  const gathered = await gather(db, section.reportId, {
    stylesheet: href,
    preview: {
      sectionId: section.id,
      content: row.content,
      pictureAt: (_, { picture, width }) => `${address}/bilder/${picture}/${width}`,
    },
  })
  if (!gathered) throw new Error('A section has its report')
  const { model } = gathered
  const node = model.front?.id === section.id ? model.front : trailTo(model.outline, section.id).at(-1)
  if (!node) throw new Error('A section that is not taken out has its place')
  const named = await namesFor(link, model.installation.name)
  const to = {
    ...{ holder: holderWords(link), from: named.maker, until: link.until },
    ...{ state: section.state, savedAt: section.savedAt },
  }
  const talk = link.mayComment ? { ...(await lentTalk(link, row.content, named)), address, tried } : null
  return page(<LentPage report={model} section={{ ...node, children: [] }} to={to} talk={talk} />)
}

async function namesFor({ madeBy }: Link, house: string) {
  const names = await namesOf(db, [madeBy])
  return { maker: names[madeBy] ?? house, house }
}

/** What whoever comes with an ended link is told; where the section is published, the way there. */
export async function drawEnded({ link, state }: Ended, unsent: string): Promise<string> {
  const published = state === 'away' ? null : await publicPage(link.sectionId)
  return page(<LentEndedPage {...(await house())} why={state} published={published} unsent={unsent} />)
}

async function publicPage(sectionId: string) {
  const shown = await publishedIn(db, sectionId)
  if (!shown) return null
  const [home] = await db
    .select({ slug: report.slug, title: report.title, year: report.year })
    .from(sections)
    .innerJoin(report, eq(report.id, sections.reportId))
    .where(eq(sections.id, sectionId))
  if (!home) return null
  const name = [shown.outlineNumber, shown.content.title].filter(Boolean).join(' ')
  return { name: `${name} i ${reportName(home)}`, address: pageAddress(home.slug, shown.path) }
}
