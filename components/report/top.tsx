import type { ReactNode } from 'react'
import type { PublicInstallation } from './model'

type Props = { installation: PublicInstallation; find: ReactNode; menu?: ReactNode }

/** The head of the page: whose it is, the search, and the chapter menu. */
export function Top({ installation, find, menu }: Props) {
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href="/">
          {installation.logo ? (
            <img src={`/_b/${installation.logo.name}`} alt="" {...sizeOf(installation.logo)} />
          ) : (
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <path
                fill="none"
                stroke="currentColor"
                strokeWidth="2.5"
                d="M4 4v24M10 25h18M10 18h13M10 11h18"
              />
            </svg>
          )}
          <span>{installation.name}</span>
        </a>
        {find}
        {menu}
      </div>
    </header>
  )
}

/** As high as the line it stands in. */
const sizeOf = ({ width, height }: { width: number; height: number }) => ({
  width: Math.round((40 * width) / height),
  height: 40,
})
