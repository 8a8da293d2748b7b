import type { ReactNode } from 'react'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { EditionWords } from './edition-words'
import { Erased } from './erased'
import { Menu } from './menu'
import type { PublicReport } from './model'
import { lastingAddress, reportName } from './names'
import { picturePath, pictureWords } from './preview-picture'
import type { Sharing } from './sharing'
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
  /** What search engines are told of the page. */
  things?: readonly object[]
  language?: Language
  className?: string
  children: ReactNode
}

/** A page of a report: the shell with its menu, its edition and its address. */
export function ReportShell({ report, path, title, description, here, className, children, ...more }: Props) {
  const name = reportName(report)
  const isCited = lastingAddress(report, path) !== null
  const canonical = isCited ? `${report.origin}${report.base}${path && `/${path}`}` : undefined
  return (
    <Shell
      installation={report.installation}
      stylesheet={report.stylesheet}
      titles={title ? [title, name] : [name]}
      description={description}
      canonical={canonical}
      things={isCited ? more.things : undefined}
      sharing={canonical ? sharingOf(report, { path, title, description, canonical, ...more }) : undefined}
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
              <a href={`${report.base}/last-ned`}>{say('Last ned rapporten')}</a>
            </p>
          )}
          {isCited && (
            <p>
              <a href={`${report.base}/manifest.json`}>{say('Manifest med kontrollsummer')}</a>
            </p>
          )}
        </>
      }
    >
      {children}
    </Shell>
  )
}

type Shared = Pick<Props, 'path' | 'title' | 'description' | 'language'> & { canonical: string }

/** The picture is that of the edition: an old one keeps its own. */
function sharingOf(
  report: PublicReport,
  { path, title, description, canonical, language = spoken().language }: Shared,
): Sharing {
  const name = reportName(report)
  return {
    title: title ? `${title} – ${name}` : name,
    description,
    address: canonical,
    type: 'article',
    language,
    site: report.installation.name,
    picture: {
      address: `${report.origin}${lastingAddress(report, picturePath)}`,
      alt: pictureWords(report, path),
    },
  }
}
