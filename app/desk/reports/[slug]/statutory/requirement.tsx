import Link from 'next/link'
import { Said } from '@/components/ui/said'
import { StateLine } from '@/components/ui/state'
import { Tag } from '@/components/ui/tag'
import { ruleOf } from '@/lib/core/statutory'
import { mayReferBack } from '@/lib/core/statutory/standing'
import { paragraphWords } from '@/lib/core/words/laws'
import { say } from '@/lib/core/words/say'
import type { MapRow, OpenedMap } from '@/lib/statutory/open'
import { LayForm } from './lay'
import { SectionLink } from './section-link'
import { standings } from './words'

type Props = { row: MapRow; opened: OpenedMap; open: boolean }

/** One requirement: what the law asks, who answers, and how it stands. */
export function RequirementRow({ row, opened, open }: Props) {
  const { requirement, sections, exception, standing } = row
  const { says, every } = ruleOf(requirement)
  const { report, mayManage, choices, last } = opened
  const laid = sections.length > 0 || exception !== null
  const change = laid ? say('Endre') : say('Velg kapitler')
  const name = paragraphWords(requirement)
  return (
    <li id={`krav-${requirement}`}>
      <div className="b-row">
        <h3>{name}</h3>
        <Tag color={standings[standing.kind].color}>{say(standings[standing.kind].says)}</Tag>
        {mayManage && !open && (
          <Link
            className="ds-link b-push"
            href={`?krav=${requirement}#krav-${requirement}`}
            aria-label={`${change}: ${name}, ${says}`}
          >
            {change}
          </Link>
        )}
      </div>
      <p>
        {says}.{every === 'second year' && ` ${say('Kartlegges minst annethvert år.')}`}
      </p>
      {exception?.kind === 'notApplicable' && <p className="b-small b-muted">{exception.reason}</p>}
      {exception?.kind === 'lastYear' && (
        <p className="b-small">
          {exception.place ? (
            <Said
              of="Viser til {place}."
              with={{
                place: (
                  <a className="ds-link" href={exception.place.address}>
                    {exception.place.name}
                  </a>
                ),
              }}
            />
          ) : (
            say('Viser til et kapittel som leserne ikke har lenger.')
          )}
        </p>
      )}
      {sections.length > 0 && (
        <ul className="b-small b-inside">
          {sections.map((one) => (
            <li key={one.id} className="b-row">
              <SectionLink section={one} />
              <StateLine state={one.state} />
            </li>
          ))}
        </ul>
      )}
      {open && (
        <LayForm
          start={{
            report: report.id,
            requirement,
            way: exception?.kind ?? 'answered',
            sections: sections.map(({ id }) => id),
            last: exception?.kind === 'lastYear' ? exception.section : '',
            reason: exception?.kind === 'notApplicable' ? exception.reason : '',
          }}
          name={name}
          among={choices}
          last={mayReferBack(requirement, last.referred) ? last.sections : []}
          biennial={every === 'second year'}
          laid={laid}
        />
      )}
    </li>
  )
}
