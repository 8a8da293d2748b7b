import { ButtonLink } from '@/components/ui/button'
import { Said } from '@/components/ui/said'
import { Written } from '@/components/ui/written'
import { Due } from '@/components/work/due'
import { missingWords } from '@/lib/core/words/asking'
import { sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import type { Owed } from '@/lib/requests/mine'

/** Figures that others have asked this person for, each with the way to fill them in. */
export function OwedFigures({ owed, today }: { owed: readonly Owed[]; today: string }) {
  return (
    <section className="b-sec" aria-labelledby="bestilte-tall">
      <div className="b-h">
        <h2 id="bestilte-tall">{say('Tall du er bedt om')}</h2>
      </div>
      <ul>
        {owed.map(({ id, number, title, language, report, caption, by, department, due, count }) => (
          <li key={id} className="b-task">
            <span className="b-num">{number}</span>
            <div>
              <h3>
                <a href={`/desk/figures/${id}`}>
                  {caption ? <Written lang={language}>{caption}</Written> : say('Tabell uten tittel')}
                </a>
              </h3>
              <p>
                <Said
                  of="{by} ber {department} om tall til {title}."
                  with={{
                    ...{ by, department },
                    title: title ? (
                      <Written lang={language}>{title}</Written>
                    ) : (
                      say('et kapittel uten tittel')
                    ),
                  }}
                />{' '}
                {count
                  ? `${sentence(missingWords(count))}.`
                  : say('Det som er bestilt, er tatt ut av kapittelet.')}
              </p>
              <div className="b-row b-small">
                <Due due={due} today={today} />
                <span className="b-muted">{report}</span>
              </div>
            </div>
            <ButtonLink
              href={`/desk/figures/${id}`}
              aria-label={say('Fyll ut: {table}', { table: caption || say('tabell uten tittel') })}
            >
              {say('Fyll ut')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
