import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import type { news } from '@/db/schema/mail'
import { report } from '@/db/schema/reports'
import { now, today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { judgeFilling } from '@/lib/core/asking'
import { isLate } from '@/lib/core/board'
import { judgeErasing } from '@/lib/core/erasing'
import { system } from '@/lib/core/events'
import { kindOf, type Names, type Place, type Told, toldOf, welcomePath } from '@/lib/core/mail/news'
import { numbers } from '@/lib/core/outline'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { movesFor } from '@/lib/core/workflow'
import { listErasures } from '@/lib/erasures/open'
import { openReport } from '@/lib/reports/open'
import { placesIn } from '@/lib/reports/rows'
import { findRequest } from '@/lib/requests/find'
import { type Found, findSection } from '@/lib/sections/find'
import { namesOf } from '@/lib/sections/people'
import { hasComeIn } from '@/lib/session/links'
import { passwordsAllowed, provider } from '@/lib/session/provider'

type News = typeof news.$inferSelect

const day = 24 * 60 * 60 * 1000
/** What nobody was told of for so long is no news. */
const stale = 14 * day

/** News in words, of what the actor may read now and what still holds; the same thing once. */
export async function stillTold(actor: Actor, rows: readonly News[]): Promise<Told[]> {
  const fresh = rows.filter(({ at }) => now().getTime() - at.getTime() < stale)
  const names = await namesOf(
    db,
    fresh.map(({ by }) => by),
  )
  const told: Told[] = []
  for (const row of fresh) {
    const about = await aboutOf(actor, row)
    if (!about) continue
    const by = row.by === system ? 'Beretning' : (names[row.by] ?? say('Noen'))
    const one = toldOf(row.kind, { by, ...about.names }, about.place)
    if (!told.some(({ says, path }) => says === one.says && path === one.path)) told.push(one)
  }
  return told
}

type About = { names: Omit<Names, 'by'>; place: Place }
const noNames = { section: '', report: '', due: '', way: '' }
const noPlace = { section: '', request: '', report: '', way: '' }

/** What it is about, if the actor may know of it and it still holds. */
function aboutOf(actor: Actor, row: News): Promise<About | null> {
  const ways = {
    section: aboutSection,
    figures: aboutFigures,
    report: aboutReport,
    erasures: aboutErasures,
    account: aboutAccount,
  }
  return ways[kindOf(row.kind).about](actor, row)
}

async function aboutSection(actor: Actor, { kind, sectionId }: News): Promise<About | null> {
  const found = sectionId && (await findSection(db, actor, sectionId))
  if (!found) return null
  const { while: states, able } = kindOf(kind)
  if (states && !states.includes(found.state)) return null
  if (able && !movesFor(actor, found.facts).includes(able)) return null
  return placed(found, '')
}

async function aboutFigures(actor: Actor, { requestId }: News): Promise<About | null> {
  const held = requestId && (await findRequest(db, actor, requestId))
  if (!held || !judgeFilling(actor, held.facts, held.found.facts).ok) return null
  return placed(held.found, requestId)
}

async function aboutReport(actor: Actor, { reportId }: News): Promise<About | null> {
  const [named] = await db
    .select({ slug: report.slug })
    .from(report)
    .where(eq(report.id, reportId ?? ''))
  const found = named && (await openReport(actor, named.slug))
  if (!found) return null
  const { slug, title } = found.report
  return { names: { ...noNames, report: title }, place: { ...noPlace, report: slug } }
}

/** Of what is to be erased, nothing is told; and only as long as this actor could decide something. */
async function aboutErasures(actor: Actor, { reportId }: News): Promise<About | null> {
  const waiting = (await listErasures(actor))?.waiting ?? []
  const one = waiting.find(({ erasure, report }) => report.id === reportId && judgeErasing(actor, erasure).ok)
  if (!one) return null
  const { title, slug } = one.report
  return { names: { ...noNames, report: title }, place: { ...noPlace, report: slug } }
}

/** An invitation holds until it is used. Where passwords are off, there is nothing to choose. */
async function aboutAccount(actor: Actor): Promise<About | null> {
  if (await hasComeIn(actor.id)) return null
  const given = provider()
  return given && !(await passwordsAllowed())
    ? {
        names: { ...noNames, way: say('Logg inn med {name}.', { name: given.name }) },
        place: { ...noPlace, way: '/sign-in' },
      }
    : {
        names: { ...noNames, way: say('Velg et passord med denne lenken. Den virker én gang, i sju dager.') },
        place: { ...noPlace, way: welcomePath },
      }
}

async function placed(found: Found, request: string): Promise<About> {
  const number = numbers(await placesIn(db, found.reportId)).get(found.id) ?? ''
  const section = `${number} ${found.title || say('Uten tittel')}`.trim()
  const due =
    found.due && isLate(found, today()) ? say('Fristen var {day}.', { day: dateWords(found.due) }) : ''
  return { names: { ...noNames, section, due }, place: { ...noPlace, section: found.id, request } }
}
