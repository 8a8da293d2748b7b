import Link from 'next/link'
import { sinceDay } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { Idle } from '@/lib/people/idle'
import { ShutIdle } from './shut'

/** Who has not signed in for a year, each with a way to shut the account. */
export function IdlePeople({ idle, today }: { idle: Idle[]; today: string }) {
  return (
    <section aria-labelledby="borte">
      <div className="b-h">
        <h2 id="borte">{say('Ikke logget inn på et år')}</h2>
      </div>
      {idle.length === 0 ? (
        <p className="b-empty">{say('Alle som har tilgang, har logget inn det siste året.')}</p>
      ) : (
        <ul className="b-list b-idle">
          {idle.map(({ id, name, last, since }) => (
            <li key={id}>
              <Link href={`/desk/people/${id}`}>{name}</Link>
              <span className="b-small">
                {last
                  ? say('Logget sist inn {day}', { day: sinceDay(last, today) })
                  : say('Har aldri logget inn. Lagt til {day}', { day: sinceDay(since, today) })}
              </span>
              <ShutIdle id={id} name={name} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
