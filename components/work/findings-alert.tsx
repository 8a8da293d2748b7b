import { Alert } from '@/components/ui/alert'
import type { Place } from '@/lib/core/agreeing/finding'
import { say } from '@/lib/core/words/say'

type Shown = { key: string; says: string; places: readonly Place[]; settled: { reason: string } | null }

/** For an approver: figures of the section that others contradict, and why somebody let them stand. */
export function FindingsAlert({ findings, report }: { findings: readonly Shown[]; report: string }) {
  if (findings.length === 0) return null
  return (
    <Alert tone={findings.every(({ settled }) => settled) ? 'info' : 'warning'}>
      <p>
        <strong>{say('Se på disse tallene før du godkjenner.')}</strong>{' '}
        <a className="ds-link" href={`/desk/reports/${report}/findings`}>
          {say('Se alle steder')}
        </a>
      </p>
      <ul>
        {findings.map(({ key, says, places, settled }) => (
          <li key={key}>
            {says}{' '}
            {settled
              ? say('Begrunnelse: {reason}', { reason: settled.reason })
              : places.map((one) => one.says).join(' – ')}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
