import { ButtonLink } from '@/components/ui/button'
import { Said } from '@/components/ui/said'
import { CorrectionTag } from '@/components/work/correction-tag'
import { Title } from '@/components/work/title'
import { say, words } from '@/lib/core/words/say'
import type { CorrectionTask, ListedCorrection } from '@/lib/correcting/list'

const tasks = words<Record<CorrectionTask, string>>({
  approve: 'Les og godkjenn',
  write: 'Skriv videre',
  publish: 'Publiser',
})

/** Corrections under way, each with where it stands and what the reader of the list can do. */
export function CorrectionList({ corrections }: { corrections: readonly ListedCorrection[] }) {
  return (
    <ul>
      {corrections.map((one) => {
        const page = `/desk/sections/${one.sectionId}/correction`
        const onward = one.task === 'publish' ? `/desk/reports/${one.report.slug}/corrections` : page
        return (
          <li key={one.id} className="b-task">
            <span className="b-num">{one.number}</span>
            <div>
              <h3>
                <a href={page}>
                  <Said
                    of="Rettelse av {title}"
                    with={{
                      title: one.title ? <Title of={one} /> : say('kapittel uten tittel'),
                    }}
                  />
                </a>
              </h3>
              <p>
                {one.note
                  ? say('«{words}»', { words: one.note })
                  : say('Begynt av {name}.', { name: one.openedBy })}
              </p>
              <div className="b-row b-small">
                <CorrectionTag state={one.state} step={one.step} />
                <span className="b-muted">
                  <Title of={one.report} />
                </span>
              </div>
            </div>
            {one.task && (
              <ButtonLink
                href={onward}
                aria-label={say('{task}: rettelse av {title}', { task: tasks[one.task], title: one.title })}
              >
                {tasks[one.task]}
              </ButtonLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The same for "my work": only what waits for this person. */
export function MyCorrections({ corrections }: { corrections: readonly ListedCorrection[] }) {
  const mine = corrections.filter(({ task }) => task !== null)
  if (mine.length === 0) return null
  return (
    <section className="b-sec" aria-labelledby="rettelser">
      <div className="b-h">
        <h2 id="rettelser">{say('Rettelser av det som er publisert')}</h2>
      </div>
      <CorrectionList corrections={mine} />
    </section>
  )
}
