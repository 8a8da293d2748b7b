import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicNode, PublicReport } from './model'
import { addressOf, sectionName } from './names'
import { hasPage } from './outline'
import type { Part } from './parts'

type Props = {
  report: PublicReport
  section: PublicNode
  parts: readonly Part[]
  trail: readonly PublicNode[]
  /** What stands below the parts; null: nothing. */
  last?: { id: string; name: string } | null
}

const questions = () => ({ id: 'sporsmal', name: say('Spørsmål og feil') })

/** What stands on this page, and what else stands in the chapter. */
export function Rail({ report, section, parts, trail, last = questions() }: Props) {
  const family = trail.at(-2) ?? section
  const own =
    !report.preview && last && hasPage(section) && section.blocks.length > 0 && addressOf(report, section)
  return (
    <nav className="rail" aria-label={say('På denne siden og i kapittelet')}>
      <h2>{say('På denne siden')}</h2>
      <ul className="on">
        {parts.map(
          (part) =>
            part.heading !== null && (
              <li key={part.id}>
                <a href={`#${part.id}`} lang={foreign(section.language)}>
                  {part.heading}
                </a>
              </li>
            ),
        )}
        {last && (
          <li>
            <a href={`#${last.id}`}>{last.name}</a>
          </li>
        )}
        {own && (
          <li>
            <a href={`${own}/over-tid`}>{say('År for år')}</a>
          </li>
        )}
      </ul>
      {family.children.length > 0 && (
        <div className="sib">
          <h2 lang={foreign(family.language)}>{sectionName(family)}</h2>
          <ul>
            {family.children.map((node) => (
              <li key={node.id}>
                <Sibling report={report} node={node} isHere={node.id === section.id} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  )
}

function Sibling({ report, node, isHere }: { report: PublicReport; node: PublicNode; isHere: boolean }) {
  if (!hasPage(node))
    return <span className="wait">{say('{title} – ikke publisert ennå', { title: sectionName(node) })}</span>
  return (
    <a
      href={addressOf(report, node)}
      aria-current={isHere ? 'page' : undefined}
      lang={foreign(node.language)}
    >
      {sectionName(node)}
    </a>
  )
}
