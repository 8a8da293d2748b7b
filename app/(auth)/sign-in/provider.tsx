import { Alert } from '@/components/ui/alert'

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
          Du er logget ut av Beretning. Er maskinen delt med andre?{' '}
          <a href="/sign-in/oidc/out">Logg ut av {name} også</a>
        </Alert>
      )}
      <a className="ds-button" data-variant="primary" href={`/sign-in/oidc?next=${encodeURIComponent(next)}`}>
        Logg inn med {name}
      </a>
    </div>
  )
}
