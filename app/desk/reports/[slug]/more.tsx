import Link from 'next/link'
import { say } from '@/lib/core/words/say'
import type { ReportRow } from '@/lib/reports/open'

type Props = { report: ReportRow; mayManage: boolean }

/** Lists and acts that go across the chapters of the report. */
export function More({ report: { id, slug, imported }, mayManage }: Props) {
  const at = `/desk/reports/${slug}`
  const draft = `/api/desk/reports/${id}/draft`
  return (
    <section className="b-sec" aria-labelledby="tvers">
      <div className="b-h">
        <h2 id="tvers">{say('På tvers av kapitlene')}</h2>
      </div>
      <ul className="b-lines">
        {!imported && (
          <li>
            <Link className="ds-link" href={`${at}/findings`}>
              {say('Tall som ikke stemmer overens')}
            </Link>
          </li>
        )}
        <li>
          <Link className="ds-link" href={`${at}/preliminary`}>
            {say('Foreløpige tall')}
          </Link>
        </li>
        <li>
          <span>{say('Last ned kapitlene du kan lese, som utkast')}</span>
          <span className="b-row">
            <a className="ds-link" href={`${draft}/pdf`} download>
              PDF
            </a>
            <a className="ds-link" href={`${draft}/docx`} download>
              Word
            </a>
          </span>
        </li>
        {mayManage && (
          <>
            <li>
              <Link className="ds-link" href={`${at}/visits`}>
                {say('Besøk på sidene')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" href={`${at}/forward`}>
                {say('Lag neste års rapport')}
              </Link>
            </li>
          </>
        )}
      </ul>
    </section>
  )
}
