import Link from 'next/link'
import { StateTag } from '@/components/ui/state'
import { Title } from '@/components/work/title'
import type { OpenedSection } from '@/lib/core/opened'
import { say } from '@/lib/core/words/say'

/** Nothing to review: says so, and where to go. */
export function NotSubmitted({ section: { id, number, content, state } }: { section: OpenedSection }) {
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link className="ds-link" href="/desk">
          {say('Mitt arbeid')}
        </Link>
        <StateTag state={state} />
      </p>
      <h1>
        <span className="b-num">{number}</span> <Title of={content} />
      </h1>
      <div className="b-empty">
        <h2>{say('Kapittelet er ikke sendt til godkjenning')}</h2>
        <p>{say('Når den som skriver, sender det, kan det leses og godkjennes her.')}</p>
        <p className="b-row">
          <Link className="ds-button" data-variant="secondary" href={`/desk/sections/${id}`}>
            {say('Åpne kapittelet')}
          </Link>
          <Link href={`/desk/sections/${id}/history`}>{say('Historikk')}</Link>
        </p>
      </div>
    </main>
  )
}
