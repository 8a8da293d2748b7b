import Link from 'next/link'
import { Tag } from '@/components/ui/tag'
import { sinceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { Publishing } from '@/lib/editions/overview'

type Props = Pick<Publishing, 'editions' | 'people'> & { slug: string; current: string | null; today: string }

/** Everything that was published, newest first. Editions never change; what readers are led to does. */
export function Editions({ editions, people, slug, current, today }: Props) {
  return (
    <section className="b-sec" aria-labelledby="utgaver">
      <div className="b-h">
        <h2 id="utgaver">{say('Utgaver')}</h2>
      </div>
      <ul className="b-feed">
        {editions.map(({ id, number, note, createdAt, createdBy }) => (
          <li key={id}>
            <span className="b-row">
              {current === null ? (
                <b>{say('Utgave {number}', { number })}</b>
              ) : (
                <a className="ds-link" href={`/${slug}/u/${number}`}>
                  {say('Utgave {number}', { number })}
                </a>
              )}
              {id === current ? (
                <Tag color="success">{say('Leserne ser denne')}</Tag>
              ) : (
                <Link className="ds-link b-push" href={`?til=${id}#tilbake`}>
                  {say('Gå tilbake til utgave {number}', { number })}
                </Link>
              )}
            </span>
            {note && <span className="b-blk">{note}</span>}
            <span className="b-meta b-blk">
              {people[createdBy]}, {sinceWords(createdAt, today)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
