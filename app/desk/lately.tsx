import { type EventKind, system, tell } from '@/lib/core/events'
import { sentence } from '@/lib/core/words/counts'
import { sinceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { MyWork } from '@/lib/work/mine'

type Props = { lately: MyWork['lately']; people: Record<string, string>; today: string }

/** What others did lately in the sections of this person. */
export function Lately({ lately, people, today }: Props) {
  return (
    <section className="b-sec" aria-labelledby="sist">
      <div className="b-h">
        <h2 id="sist">{say('Siden sist')}</h2>
      </div>
      <ul className="b-feed b-small">
        {lately.map((one) => (
          <li key={one.seq}>
            <b>{one.actor === system ? say('Systemet') : (people[one.actor] ?? say('Noen'))}</b>{' '}
            {tell(one.kind as EventKind, { section: one.title })}.{' '}
            <span className="b-muted b-nw">{sentence(sinceWords(one.at, today))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
