import Link from 'next/link'
import { CorrectionTag } from '@/components/work/correction-tag'
import { Title } from '@/components/work/title'
import type { Actor } from '@/lib/core/access'
import { say } from '@/lib/core/words/say'
import { correctionsFor } from '@/lib/correcting/list'

type Props = { actor: Actor; report: { id: string; slug: string }; mayManage: boolean }

/** The corrections of a report that are under way, as far as this person may read them. */
export async function OpenCorrections({ actor, report, mayManage }: Props) {
  const listed = await correctionsFor(actor, report.id)
  if (listed.length === 0) return null
  return (
    <section className="b-sec" aria-labelledby="rettelser">
      <div className="b-h">
        <h2 id="rettelser">{say('Rettelser under arbeid')}</h2>
        {mayManage && (
          <span className="b-meta">
            <Link className="ds-link" href={`/desk/reports/${report.slug}/corrections`}>
              {say('Publiser rettelser')}
            </Link>
          </span>
        )}
      </div>
      <ul className="b-feed">
        {listed.map(({ id, sectionId, number, title, language, state, step }) => (
          <li key={id}>
            <Link className="ds-link" href={`/desk/sections/${sectionId}/correction`}>
              {number} <Title of={{ title, language }} />
            </Link>{' '}
            <CorrectionTag state={state} step={step} />
          </li>
        ))}
      </ul>
    </section>
  )
}
