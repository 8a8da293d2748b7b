import { Alert } from '@/components/ui/alert'

/** Said after a restore, with the way back. */
export function Restored({ before }: { before: number | undefined }) {
  return (
    <div className="b-gap">
      <Alert
        tone="success"
        role="status"
        action={
          before !== undefined && (
            <a className="ds-link" href={`?hent=${before}#hent`}>
              Angre
            </a>
          )
        }
      >
        Teksten er hentet fram. Det som sto der før, ligger i historikken.
      </Alert>
    </div>
  )
}
