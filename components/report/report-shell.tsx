import type { ReactNode } from 'react'
import { EditionWords } from './edition-words'
import { Erased } from './erased'
import { Menu } from './menu'
import type { PublicReport } from './model'
import { lastingAddress, reportName } from './names'
import { Shell } from './shell'
import { Stands } from './stands'

type Props = {
  report: PublicReport
  /** Below the report's address; the front page is "". */
  path: string
  /** What the page is called; the front page has the report's name alone. */
  title?: string
  description: string
  here?: string
  className?: string
  children: ReactNode
}

/** A page of a report: the shell with its menu, its edition and its address. */
export function ReportShell({ report, path, title, description, here, className, children }: Props) {
  const name = reportName(report)
  const isCited = lastingAddress(report, path) !== null
  return (
    <Shell
      installation={report.installation}
      stylesheet={report.stylesheet}
      titles={title ? [title, name] : [name]}
      description={description}
      canonical={isCited ? `${report.origin}${report.base}${path && `/${path}`}` : undefined}
      className={className}
      preview={report.preview}
      finds={report.base.slice(1)}
      menu={<Menu report={report} here={here} />}
      about={
        <>
          <p>
            <strong>{name}</strong>
          </p>
          <p>
            <EditionWords report={report} />
          </p>
          <Stands report={report} />
          <Erased report={report} />
          {isCited && (
            <p>
              <a href={`${report.base}/manifest.json`}>Manifest med kontrollsummer</a>
            </p>
          )}
        </>
      }
    >
      {children}
    </Shell>
  )
}
