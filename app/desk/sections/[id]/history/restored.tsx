import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { say } from '@/lib/core/words/say'

/** Said after a restore, with the way back. */
export function Restored({ before }: { before: number | undefined }) {
  return (
    <div className="b-gap">
      <Alert
        tone="success"
        role="status"
        action={
          before !== undefined && (
            <Link className="ds-link" href={`?hent=${before}#hent`}>
              {say('Angre')}
            </Link>
          )
        }
      >
        {say('Teksten er hentet fram. Det som sto der før, ligger i historikken.')}
      </Alert>
    </div>
  )
}
