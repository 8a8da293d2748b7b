import { db } from '@/db/connection'
import { type Actor, mayRead } from '@/lib/core/access'
import { isHeading } from '@/lib/core/board'
import { everyPlanned } from '@/lib/core/plan'
import { isAnnual } from '@/lib/core/statutory'
import { say } from '@/lib/core/words/say'
import { planOf } from '@/lib/editions/publish'
import { openReport } from '@/lib/reports/open'
import { factsOf } from '@/lib/sections/find'
import { lastYear } from './last-year'
import { mapOf } from './read'

export type OpenedMap = NonNullable<Awaited<ReturnType<typeof openMap>>>
export type MapRow = OpenedMap['map'][number]

/** How a report stands to the laws, for everybody who may open it; null: not for this actor. */
export async function openMap(actor: Actor, slug: string) {
  const opened = await openReport(actor, slug)
  if (!opened) return null
  const { report } = opened
  const mayManage = opened.mayManage && !report.imported
  const planned = await planOf(db, report.id)
  const [map, last] = await Promise.all([mapOf(db, report.id, planned), lastYear(db, report.year)])
  const all = everyPlanned(planned)
  const named = (one: (typeof all)[number]) => {
    const readable = mayRead(actor, factsOf(one))
    const title = readable ? one.title || say('Uten tittel') : say('(et kapittel du ikke kan lese)')
    return {
      id: one.id,
      name: `${one.number} ${title}`.trim(),
      state: one.state,
      signed: one.signed,
      readable,
    }
  }
  return {
    report,
    mayManage,
    map: map.map((row) => ({ ...row, sections: row.sections.map(named) })),
    /** What is legally the årsberetning. */
    annual: all.filter(({ answers }) => isAnnual(answers)).map(named),
    choices: mayManage ? all.filter((one) => !isHeading(one)).map(named) : [],
    last,
  }
}
