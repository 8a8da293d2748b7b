/** The record of one report to keep elsewhere; of all of them, the command gives it. */
export function Downloads({ report }: { report: { id: string; name: string } | undefined }) {
  if (!report) return <p className="b-hint">Velg en årsrapport for å laste ned loggen for den.</p>
  const address = `/api/desk/reports/${report.id}/record`
  return (
    <p className="b-row b-small">
      Hele loggen for {report.name}:{' '}
      <a className="ds-link" href={`${address}/html`} download>
        Last ned som dokument
      </a>
      <a className="ds-link" href={`${address}/jsonl`} download>
        Last ned som JSON-linjer
      </a>
    </p>
  )
}
