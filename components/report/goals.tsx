import { StatusMark } from '@/components/blocks/goals/mark'
import { type Goals as Block, goalStatuses } from '@/lib/core/blocks/goals'
import { goalWords } from '@/lib/core/words/goals'
import { foreign, spoken } from '@/lib/core/words/spoken'
import type { PublicReport, PublicSection } from './model'
import { addressOf, sectionName } from './names'
import { pagesOf } from './outline'

/** How many goals were reached, through the whole report, and where each chapter tells of its own. */
export function Goals({ report }: { report: PublicReport }) {
  const { told, counts } = goalsOf(report)
  if (counts.length === 0) return null
  return (
    <section className="wrap band" aria-labelledby="mal">
      <h2 id="mal">{goalWords[spoken().language].goals}</h2>
      <ul className="counts">
        {counts.map(({ status, count }) => (
          <li key={status}>
            <b>{count}</b>
            <StatusMark status={status} language={spoken().language} />
          </li>
        ))}
      </ul>
      <ul className="told">
        {told.map(({ section, block }) => (
          <li key={block.id} lang={foreign(section.language)}>
            <a href={`${addressOf(report, section)}#mal-${block.id}`}>{sectionName(section)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The parts that have goals, and how many of these have come how far. */
export function goalsOf(report: PublicReport) {
  const told = pagesOf(report.outline).flatMap(goalsIn)
  const goals = told.flatMap(({ block }) => block.goals)
  const counts = goalStatuses
    .map((status) => ({ status, count: goals.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
  return { told, counts }
}

const goalsIn = (section: PublicSection): { section: PublicSection; block: Block }[] =>
  section.blocks.flatMap((block) =>
    block.kind === 'goals' && block.goals.length > 0 ? [{ section, block }] : [],
  )
