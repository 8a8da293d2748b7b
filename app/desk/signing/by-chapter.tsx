import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { Written } from '@/components/ui/written'
import { Due } from '@/components/work/due'
import { Title } from '@/components/work/title'
import { say } from '@/lib/core/words/say'
import type { WaitingSection } from '@/lib/signing/waiting'
import { comparisonOf } from './compared'
import { changeWords, nameOf } from './words'

type Props = {
  /** What must be read whole. */
  sections: readonly WaitingSection[]
  /** All that waits, also what only had its language put right. */
  waiting: readonly WaitingSection[]
  today: string
}

/** What must be read and signed, chapter by chapter, each with what changed in it. */
export function ByChapter({ sections, waiting, today }: Props) {
  const chapters = new Map(sections.map(({ chapter, report }) => [chapter.id, { chapter, report }]))
  return [...chapters].map(([id, { chapter, report }]) => {
    const all = waiting.filter((one) => one.chapter.id === id).length
    return (
      <section key={id} className="b-sec" aria-labelledby={`kapittel-${id}`}>
        <div className="b-h">
          <h2 id={`kapittel-${id}`}>
            <Written lang={chapter.language}>{nameOf(chapter)}</Written>
          </h2>
          <span className="b-meta">
            <Title of={report} />
            {all > 1 && (
              <>
                {' · '}
                <Link className="ds-link" href={`/desk/signing/${id}`}>
                  {say('Les og godkjenn alle {count} samlet', { count: all })}
                </Link>
              </>
            )}
          </span>
        </div>
        <ol>
          {sections
            .filter((one) => one.chapter.id === id)
            .map((one) => (
              <Line key={one.id} section={one} today={today} />
            ))}
        </ol>
      </section>
    )
  })
}

function Line({ section, today }: { section: WaitingSection; today: string }) {
  const address = `/desk/sections/${section.id}/review`
  return (
    <li className="b-task">
      <span className="b-num">{section.number}</span>
      <div>
        <h3>
          <a href={address}>
            <Title of={{ title: section.title, language: section.revision.content.language }} />
          </a>
        </h3>
        <div className="b-row b-small">
          <span>{changeWords(section, comparisonOf(section))}</span>
          <Due due={section.due} today={today} />
        </div>
      </div>
      <ButtonLink
        look="secondary"
        href={address}
        aria-label={say('Les og godkjenn: {section}', { section: nameOf(section) })}
      >
        {say('Les og godkjenn')}
      </ButtonLink>
    </li>
  )
}
