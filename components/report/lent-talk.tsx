import { longestComment } from '@/lib/core/talk'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'

/** A place that can be spoken of: its value in the form, its name, and the part that it stands in. */
export type LentPlace = { value: string; name: string; of: string }

export type LentThread = {
  id: string
  place: string
  settled: boolean
  /** The id of the answer, if one is given. */
  next: string
  said: { id: string; by: string; at: Date; text: string; edited: boolean }[]
}

export type LentWords = {
  /** Where the forms are sent: the page itself. */
  address: string
  threads: readonly LentThread[]
  places: readonly LentPlace[]
  /** Ids for a thread that is begun: sent twice, it is said once. Each form has its own. */
  next: { thread: string; comment: string }
  /** What was tried and refused, and why. `place` is null where it was an answer. */
  tried: { thread: string; place: string | null; text: string; says: string } | null
}

/** What somebody outside has said about the section, what was answered, and how to say more. Works without scripts. */
export function LentTalk({ id, ...words }: LentWords & { id: string }) {
  const { threads, places, next, tried } = words
  const begun = answered(words) ? null : tried
  return (
    <section className="blk lent-talk" aria-labelledby={id}>
      <div className="hd">
        <h2 id={id}>{say('Kommentarer')}</h2>
      </div>
      {threads.length > 0 && (
        <ol className="rows">
          {threads.map((thread) => (
            <Thread key={thread.id} thread={thread} words={words} />
          ))}
        </ol>
      )}
      <form method="post" action={words.address}>
        <Hidden thread={next.thread} comment={next.comment} />
        {begun && <Refused says={begun.says} />}
        <p>
          <label htmlFor="sted">{say('Hva gjelder det?')}</label>
          <select id="sted" name="place" defaultValue={begun?.place ?? ''}>
            {groupsOf(places).map(({ of, here }) => (
              <Group key={here[0]?.value} of={of} here={here} />
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="kommentar">{say('Kommentar')}</label>
          <Words id="kommentar" text={begun?.text ?? ''} rows={4} about="om-kommentaren" />
        </p>
        <p className="small meta" id="om-kommentaren">
          {say(
            'De som skriver og godkjenner kapittelet, kan lese det du skriver. Det blir ikke publisert. Det er plass til {count} tegn.',
            { count: String(longestComment) },
          )}
        </p>
        <button className="btn" type="submit">
          {say('Send kommentaren')}
        </button>
      </form>
    </section>
  )
}

function Thread({ thread, words }: { thread: LentThread; words: LentWords }) {
  const tried = answered(words) === thread ? words.tried : null
  const field = `svar-${thread.id}`
  return (
    <li id={`s-${thread.id}`}>
      <h3>{thread.place}</h3>
      {thread.said.map((one) => (
        <div key={one.id} className="said">
          <p className="small">
            <strong>{one.by}</strong>{' '}
            <span className="meta">
              {one.edited ? say('{moment}, endret', { moment: momentWords(one.at) }) : momentWords(one.at)}
            </span>
          </p>
          <p className="words">{one.text}</p>
        </div>
      ))}
      {thread.settled ? (
        <p className="small meta">{say('Avsluttet.')}</p>
      ) : (
        <details open={tried !== null}>
          <summary>{say('Svar')}</summary>
          <form method="post" action={words.address}>
            <Hidden thread={thread.id} comment={thread.next} />
            {tried && <Refused says={tried.says} />}
            <p>
              <label htmlFor={field}>{say('Svar om {place}', { place: thread.place })}</label>
              <Words id={field} text={tried?.text ?? ''} rows={3} />
            </p>
            <button className="btn" type="submit">
              {say('Send svaret')}
            </button>
          </form>
        </details>
      )}
    </li>
  )
}

/** The thread that an answer was tried in; null: a new one was to be begun. */
function answered({ threads, tried }: LentWords): LentThread | null {
  if (!tried || tried.place !== null) return null
  return threads.find(({ id, settled }) => id === tried.thread && !settled) ?? null
}

function Hidden({ thread, comment }: { thread: string; comment: string }) {
  return (
    <>
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="comment" value={comment} />
    </>
  )
}

function Words({ id, text, rows, about }: { id: string; text: string; rows: number; about?: string }) {
  return <textarea id={id} name="text" rows={rows} required defaultValue={text} aria-describedby={about} />
}

function Refused({ says }: { says: string }) {
  return (
    <p role="alert" className="refused">
      <strong>{say('Ikke sendt.')}</strong> {says}
    </p>
  )
}

type Grouped = { of: string; here: LentPlace[] }

/** Places that follow each other in one part stand under its name. */
function groupsOf(places: readonly LentPlace[]): Grouped[] {
  const groups: Grouped[] = []
  for (const place of places) {
    const last = groups.at(-1)
    if (last && last.of === place.of) last.here.push(place)
    else groups.push({ of: place.of, here: [place] })
  }
  return groups
}

function Group({ of, here }: Grouped) {
  const options = here.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ))
  return of ? <optgroup label={of}>{options}</optgroup> : options
}
