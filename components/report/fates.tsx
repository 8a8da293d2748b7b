import { AnswerShape } from '@/components/blocks/answers/mark'
import { type Answers, answerStatuses } from '@/lib/core/blocks/answers'
import { answerWords, fateWords } from '@/lib/core/words/answers'
import { foreign, spoken } from '@/lib/core/words/spoken'
import { FateBar, type FateCount } from './fate-bar'
import type { PublicReport, PublicSection } from './model'
import { addressOf, sectionName } from './names'
import { pagesOf } from './outline'

type Told = { section: PublicSection; block: Answers }

/** What became of last year's challenges, counted through the whole report, and where each chapter answers. */
export function Fates({ report }: { report: PublicReport }) {
  const { year, told, counts } = fatesIn(report)
  if (told.length === 0) return null
  return (
    <section className="wrap band" aria-labelledby="skjebner">
      <h2 id="skjebner">{answerWords[spoken().language].heading(year)}</h2>
      <FateBar counts={counts} />
      <ul className="counts">
        {counts.map(({ status, count }) => (
          <li key={status}>
            <b>{count}</b>
            <span className="st">
              <AnswerShape status={status} />
              {fateWords(status, count)}
            </span>
          </li>
        ))}
      </ul>
      <ul className="told">
        {told.map(({ section, block }) => (
          <li key={block.id} lang={foreign(section.language)}>
            <a href={`${addressOf(report, section)}#d-${block.id}`}>{sectionName(section)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The answers to the latest year that is answered, and how many of each there are. */
export function fatesIn(report: PublicReport): { year: number; told: Told[]; counts: FateCount[] } {
  const all = pagesOf(report.outline).flatMap((section) => answersOf(section))
  const year = Math.max(...all.map(({ block }) => block.year))
  const told = all.filter(({ block }) => block.year === year)
  return { year, told, counts: countsOf(told) }
}

function answersOf(section: PublicSection): Told[] {
  return section.blocks.flatMap((block) => (block.kind === 'answers' ? [{ section, block }] : []))
}

/** Those that there are any of. */
function countsOf(told: readonly Told[]): FateCount[] {
  const items = told.flatMap(({ block }) => block.items)
  return answerStatuses
    .map((status) => ({ status, count: items.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
}
