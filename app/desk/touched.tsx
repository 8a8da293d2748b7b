import { ButtonLink } from '@/components/ui/button'
import { Title } from '@/components/work/title'
import { TouchedList } from '@/components/work/touched'
import { say } from '@/lib/core/words/say'
import type { MyWork } from '@/lib/work/mine'

/** Chapters that were sent or signed with figures that have changed since. */
export function TouchedSections({ sections }: { sections: MyWork['touched'] }) {
  return (
    <section className="b-sec" aria-labelledby="tall-endret">
      <div className="b-h">
        <h2 id="tall-endret">{say('Tall som er endret etter godkjenning')}</h2>
      </div>
      <ul className="b-lines">
        {sections.map(({ id, number, title, language, state, touched }) => (
          <li key={id} className="b-task">
            <span className="b-num">{number}</span>
            <div>
              <h3>
                <a href={`/desk/sections/${id}`}>
                  <Title of={{ title, language }} />
                </a>
              </h3>
              <p className="b-small">
                {say(
                  state === 'approved'
                    ? 'Godkjenningen gjelder ikke lenger:'
                    : 'Sendt med tall som er endret siden:',
                )}
              </p>
              <TouchedList touched={touched} />
            </div>
            <ButtonLink
              look="secondary"
              href={`/desk/sections/${id}`}
              aria-label={say('Åpne {section}', { section: `${number} ${title}` })}
            >
              {say('Åpne')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
