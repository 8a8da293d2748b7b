import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicReport, PublicSection } from './model'
import { addressOf, sectionName } from './names'
import { neighbours } from './outline'

/** To the page before and the page after. */
export function Turn({ report, section }: { report: PublicReport; section: PublicSection }) {
  const { previous, next } = neighbours(report, section.id)
  if (!previous && !next) return null
  return (
    <nav className="pn" aria-label={say('Forrige og neste kapittel')}>
      {previous && (
        <a rel="prev" href={addressOf(report, previous)}>
          <span>{say('Forrige')}</span> <b lang={foreign(previous.language)}>{sectionName(previous)}</b>
        </a>
      )}
      {next && (
        <a rel="next" href={addressOf(report, next)}>
          <span>{say('Neste')}</span> <b lang={foreign(next.language)}>{sectionName(next)}</b>
        </a>
      )}
    </nav>
  )
}
