import { say } from '@/lib/core/words/say'
/** The record of one report to keep elsewhere; of all of them, the command gives it. */
export function Downloads({ report }: { report: { id: string; name: string } | undefined }) {
  if (!report) return <p className="b-hint">{say('Velg en årsrapport for å laste ned loggen for den.')}</p>
  const address = `/api/desk/reports/${report.id}/record`
  return (
    <p className="b-row b-small">
      {say('Hele loggen for {report}:', { report: report.name })}{' '}
      <a className="ds-link" href={`${address}/html`} download>
        {say('Last ned som dokument')}
      </a>
      <a className="ds-link" href={`${address}/jsonl`} download>
        {say('Last ned som JSON-linjer')}
      </a>
    </p>
  )
}
