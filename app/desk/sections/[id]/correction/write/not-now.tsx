import Link from 'next/link'
import { say } from '@/lib/core/words/say'

/** There is no correction that this person can write in now. */
export function NotNow({ id }: { id: string }) {
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Rettelsen kan ikke skrives nå')}</h1>
      <p className="b-intro">{say('Den er ikke begynt, er sendt til godkjenning, eller er ferdig.')}</p>
      <p className="b-add">
        <Link className="ds-link" href={`/desk/sections/${id}/correction`}>
          {say('Se hvor den står')}
        </Link>
      </p>
    </main>
  )
}
