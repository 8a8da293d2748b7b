import { eq } from 'drizzle-orm'
import type { PictureFile } from '@/components/blocks/props'
import { LentPage } from '@/components/report/lent'
import { LentBusyPage, LentEndedPage } from '@/components/report/lent-ended'
import type { LentWords } from '@/components/report/lent-talk'
import type { PublicReport } from '@/components/report/model'
import { reportName } from '@/components/report/names'
import { db } from '@/db/connection'
import { report as reports, section as sections } from '@/db/schema/reports'
import { holderWords } from '@/lib/core/lending'
import { say } from '@/lib/core/words/say'
import { publishedIn } from '@/lib/correcting/published'
import { pageAddress } from '@/lib/editions/addresses'
import { house } from '@/lib/editions/notices'
import { page } from '@/lib/editions/render'
import { namesOf } from '@/lib/sections/people'
import type { Lent, Link } from './find'
import { sheetOf } from './sheet'
import { lentTalk } from './talk'

type Working = Lent & { state: 'works' }
type Ended = Exclude<Lent, Working>

/**
 * The draft of the section that is lent out, as it stands now, and nothing else of its report; null: too many ask for
 * such pages at once.
 */
export async function drawLent(
  { link, section }: Working,
  address: string,
  tried: LentWords['tried'],
): Promise<string | null> {
  const sheet = await sheetOf(section)
  if (!sheet) return null
  const named = await namesFor(link, sheet.report.installation.name)
  const to = {
    ...{ holder: holderWords(link), from: named.maker, until: link.until },
    ...{ state: section.state, savedAt: section.savedAt },
  }
  const talk = link.mayComment ? { ...(await lentTalk(link, sheet.content, named)), address, tried } : null
  const report = { ...sheet.report, pictures: picturesAt(sheet.report.pictures, address) }
  return page(<LentPage {...sheet} report={report} to={to} talk={talk} />)
}

/** Pictures have their addresses below the link's own. */
function picturesAt(pictures: PublicReport['pictures'], address: string): PublicReport['pictures'] {
  const below = (files: readonly PictureFile[]) =>
    files.map((file) => ({ ...file, address: `${address}${file.address}` }))
  return new Map([...pictures].map(([id, files]) => [id, below(files)]))
}

async function namesFor({ madeBy }: Link, house: string) {
  const names = await namesOf(db, [madeBy])
  return { maker: names[madeBy] ?? house, house }
}

/** What is said while too many ask at once. */
export async function drawBusy(unsent: string): Promise<string> {
  return page(<LentBusyPage {...(await house())} unsent={unsent} />)
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
    .select({ slug: reports.slug, title: reports.title, year: reports.year })
    .from(sections)
    .innerJoin(reports, eq(reports.id, sections.reportId))
    .where(eq(sections.id, sectionId))
  if (!home) return null
  const name = [shown.outlineNumber, shown.content.title].filter(Boolean).join(' ')
  return {
    name: say('{section} i {report}', { section: name, report: reportName(home) }),
    address: pageAddress(home.slug, shown.path),
  }
}
