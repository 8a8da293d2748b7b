import Link from 'next/link'
import { Title } from '@/components/work/title'
import { say } from '@/lib/core/words/say'
import type { ReportRow } from '@/lib/reports/open'

type Props = { report: ReportRow; mayManage: boolean }

/** The report's name, and where one goes from its board. */
export function Head({ report, mayManage }: Props) {
  const { slug, currentEditionId, imported } = report
  const at = `/desk/reports/${slug}`
  return (
    <div className="b-row">
      <h1>
        <Title of={report} />
      </h1>
      <span className="b-row b-push">
        {currentEditionId && <a href={`/${slug}`}>{say('Les den publiserte rapporten')}</a>}
        <Link className="ds-button" data-variant="secondary" href={`${at}/acts`}>
          {say('Avgivelse og vedtak')}
        </Link>
        {!imported && (
          <Link className="ds-button" data-variant="secondary" href={`${at}/statutory`}>
            {say('Lovkrav')}
          </Link>
        )}
        {mayManage && (
          <>
            <Link className="ds-button" data-variant="secondary" href={`${at}/outline`}>
              {say('Oppbygning og frister')}
            </Link>
            <Link className="ds-button" data-variant="secondary" href={`${at}/steps`}>
              {say('Godkjenningsledd')}
            </Link>
            <Link className="ds-button" data-variant="primary" href={`${at}/publish`}>
              {say('Gjør klar til publisering')}
            </Link>
          </>
        )}
      </span>
    </div>
  )
}
