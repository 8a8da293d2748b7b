import Link from 'next/link'
import type { Actor } from '@/lib/core/access'
import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { openFindingsOf } from '@/lib/findings/open'

/** Before publishing: whether the figures agree. It stops nothing. */
export async function Findings({ actor, report }: { actor: Actor; report: { id: string; slug: string } }) {
  const open = await openFindingsOf(actor, report.id)
  if (open.length === 0) return null
  return (
    <section className="b-panel" aria-labelledby="tall">
      <h2 id="tall">{say('Tall å se på')}</h2>
      <p className="b-small b-add">
        {say('{things} bør ses på først. Det stopper ikke publiseringen.', {
          things: sentence(counted(open.length, 'én ting', '{n} ting')),
        })}
      </p>
      <ul className="b-small b-add">
        {open.slice(0, 5).map(({ key, says }) => (
          <li key={key}>{says}</li>
        ))}
      </ul>
      <p className="b-add">
        <Link href={`/desk/reports/${report.slug}/findings`}>{say('Se tall på tvers')}</Link>
      </p>
    </section>
  )
}
