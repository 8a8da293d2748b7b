import type { Challenges } from '@/lib/core/blocks/challenges'
import type { Item } from '@/lib/core/blocks/items'
import type { Results } from '@/lib/core/blocks/results'
import { inOrder } from '@/lib/core/order'
import { pointInBrief } from '@/lib/core/words/points'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicReport, PublicSection } from './model'
import { addressOf, sectionName } from './names'
import { pagesOf } from './outline'

export type Highlight = { section: PublicSection; item: Item }

/** The first points of the chapters: what went well and what remains, side by side and equally large. */
export function Highlights({ report }: { report: PublicReport }) {
  const results = firstPoints(report, 'results')
  const challenges = firstPoints(report, 'challenges')
  if (results.length === 0 || challenges.length === 0) return null
  return (
    <div className="wrap band two">
      <section aria-labelledby="lyktes">
        <h2 id="lyktes">{say('Dette lyktes vi med')}</h2>
        <Points report={report} highlights={results} />
      </section>
      <section aria-labelledby="gjenstar">
        <h2 id="gjenstar">{say('Dette gjenstår')}</h2>
        <Points report={report} highlights={challenges} />
      </section>
    </div>
  )
}

/** The first point of each chapter, then the second of each, until there are enough. */
export function firstPoints(report: PublicReport, kind: 'results' | 'challenges'): Highlight[] {
  const found = pagesOf(report.outline).flatMap((section) => {
    const block = inOrder(section.blocks).find((one): one is Results | Challenges => one.kind === kind)
    return inOrder(block?.items ?? []).map((item, rank) => ({ section, item, rank }))
  })
  return found.sort((a, b) => a.rank - b.rank).slice(0, 5)
}

function Points({ report, highlights }: { report: PublicReport; highlights: Highlight[] }) {
  return (
    <ul className="rows">
      {highlights.map(({ section, item }) => {
        const { name, says } = pointInBrief(item.text)
        return (
          <li key={item.id} lang={foreign(section.language)}>
            <a href={`${addressOf(report, section)}#p-${item.id}`}>{name}</a> {says}
            <p className="meta">{sectionName(section)}</p>
          </li>
        )
      })}
    </ul>
  )
}
