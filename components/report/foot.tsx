import type { ReactNode } from 'react'
import { licenses } from '@/lib/core/open-data/license'
import type { PublicInstallation } from './model'

type Props = { installation: PublicInstallation; about?: ReactNode; privacy?: string }

/** The foot of every page. */
export function Foot({ installation, about, privacy = nothingKept }: Props) {
  const { name, address, email, accessibilityUrl } = installation
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <p>
            <strong>{name}</strong>
          </p>
          {address && <p>{address}</p>}
          {email && (
            <p>
              <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
        </div>
        {about && <div>{about}</div>}
        <div>
          {accessibilityUrl && (
            <p>
              <a href={accessibilityUrl}>Tilgjengelighetserklæring</a>
            </p>
          )}
          <p>
            <a href="/apne-data">Åpne data</a>. Innholdet kan brukes etter{' '}
            <a href={licenses[installation.license].url}>{licenses[installation.license].name}</a>.
          </p>
          <p>{privacy}</p>
        </div>
      </div>
    </footer>
  )
}

/** Said where it is so: where we serve the pages. Not in a folder that others may serve. */
export const visitsAreCounted =
  'Vi teller hvor mange ganger hver side i en rapport blir åpnet, men ikke av hvem.'

const nothingKept = `Sidene bruker ingen informasjonskapsler og sporer ingen. ${visitsAreCounted}`
