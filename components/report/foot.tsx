import type { ReactNode } from 'react'
import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'
import { LicenseLink } from './license-link'
import type { PublicInstallation } from './model'

type Props = { installation: PublicInstallation; about?: ReactNode; privacy?: string }

/** The foot of every page. */
export function Foot({ installation, about, privacy = nothingKept() }: Props) {
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
              <a href={accessibilityUrl}>{say('Tilgjengelighetserklæring')}</a>
            </p>
          )}
          <p>
            <Said
              of="<data>Åpne data</data>. Innholdet kan brukes etter {license}."
              with={{
                data: (words) => <a href="/apne-data">{words}</a>,
                license: <LicenseLink license={installation.license} />,
              }}
            />
          </p>
          <p>{privacy}</p>
        </div>
      </div>
    </footer>
  )
}

/** Said where it is so: where we serve the pages. Not in a folder that others may serve. */
export const visitsAreCounted = () =>
  say('Vi teller hvor mange ganger hver side i en rapport blir åpnet, men ikke av hvem.')

const nothingKept = () =>
  `${say('Sidene bruker ingen informasjonskapsler og sporer ingen.')} ${visitsAreCounted()}`
