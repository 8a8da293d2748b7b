import { nanoid } from 'nanoid'
import type { z } from 'zod'
import type { PublicNode, PublicReport } from '@/components/report/model'
import { reportName } from '@/components/report/names'
import { trailTo } from '@/components/report/outline'
import { db } from '@/db/connection'
import { type Actor, mayRead } from '@/lib/core/access'
import type { DraftForm, draftFileSchema } from '@/lib/core/drafting'
import { fileName } from '@/lib/core/exporting'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { gather } from '@/lib/editions/gather'
import { inLanguage } from '@/lib/language'
import { sectionRows } from '@/lib/reports/rows'
import { draftsOf, factsOf, findSection } from '@/lib/sections/find'
import { reportDocx } from './docx/report-docx'
import { kinds } from './kinds'
import { reportMarkdown } from './markdown'
import { reportPdf } from './pdf/report-pdf'
import { inTurn } from './turns'

type Wish = z.infer<typeof draftFileSchema>
type File = { name: string; type: string; bytes: Buffer }
type Drawn = { report: PublicReport; section: PublicNode | null }

/** How a draft is made in each form, marked as one. */
const makes: Record<DraftForm, (drawn: Drawn) => Promise<Buffer>> = {
  pdf: ({ report, section }) => reportPdf({ report, scope: section?.id ?? null, draft: true }),
  docx: ({ report, section }) => reportDocx({ report, section, draft: true }),
  md: async ({ report, section }) => Buffer.from(reportMarkdown(report, section, true)),
}

/** The draft of a section, with those below it that the actor may read. It is made anew each time and kept nowhere. */
export async function sectionDraft(actor: Actor, { id, as }: Wish): Promise<Outcome<File>> {
  const found = await findSection(db, actor, id)
  if (!found) return absent
  const report = await asDrafted(actor, found.reportId)
  if (!report) return absent
  const section = report.front?.id === id ? report.front : (trailTo(report.outline, id).at(-1) ?? null)
  return section ? fileOf({ report, section }, as) : absent
}

/** The same of a whole report: what this actor may not read is named, and nothing more. */
export async function reportDraft(actor: Actor, { id, as }: Wish): Promise<Outcome<File>> {
  const report = await asDrafted(actor, id)
  return report ? fileOf({ report, section: null }, as) : absent
}

/** A report as the drafts stand that this actor may read; null: there is none of them. */
async function asDrafted(actor: Actor, reportId: string): Promise<PublicReport | null> {
  const rows = await sectionRows(db, reportId)
  const readable = rows.filter((row) => mayRead(actor, factsOf(row))).map(({ id }) => id)
  if (readable.length === 0) return null
  const drafts = new Map((await draftsOf(db, readable)).map(({ id, content }) => [id, content]))
  const gathered = await gather(db, reportId, { stylesheet: '', drafts })
  return gathered?.model ?? null
}

async function fileOf(drawn: Drawn, as: DraftForm): Promise<Outcome<File>> {
  const making = inTurn(`draft ${nanoid()}`, () => makes[as](drawn))
  if (!making) return refused('later', say('Mange filer lages akkurat nå. Prøv igjen om et minutt.'))
  const { report, section } = drawn
  const part = section && `${section.number} ${section.title}`
  const mark = inLanguage(report.language, () => say('Utkast'))
  const name = fileName({ publisher: mark, report: reportName(report) }, part, as)
  return done({ name, type: kinds[as].type, bytes: await making })
}
