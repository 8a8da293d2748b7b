import { Alert } from '@/components/ui/alert'
import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'

type Props = {
  /** What the provider is called here. */
  name: string
  next: string
  /** Has just gone out here, and may want to go out there too. */
  out: boolean
}

/** Signing in by the provider: a plain link, so that it works without scripts. */
export function ByProvider({ name, next, out }: Props) {
  return (
    <div className="b-in-by">
      {out && (
        <Alert tone="info" role="status">
          <Said
            of="Du er logget ut av Beretning. Er maskinen delt med andre? <a>Logg ut av {name} også</a>"
            with={{ a: (words) => <a href="/sign-in/oidc/out">{words}</a>, name }}
          />
        </Alert>
      )}
      <a className="ds-button" data-variant="primary" href={`/sign-in/oidc?next=${encodeURIComponent(next)}`}>
        {say('Logg inn med {name}', { name })}
      </a>
    </div>
  )
}
