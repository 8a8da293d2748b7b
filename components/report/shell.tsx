import type { ReactNode } from 'react'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { DataBlock } from './data-block'
import { Find } from './find'
import { Foot } from './foot'
import type { PublicInstallation } from './model'
import { type Sharing, SharingMarks } from './sharing'
import { Top } from './top'

export type ShellProps = {
  installation: PublicInstallation
  stylesheet: string
  /** The parts of the window's title, the closest first. */
  titles: readonly string[]
  description?: string
  /** The whole address that search engines should keep. */
  canonical?: string
  /** How it looks where it is shared, and what search engines are told; nothing of a draft. */
  sharing?: Sharing
  things?: readonly object[]
  className?: string
  /** The chapter menu. */
  menu?: ReactNode
  /** What the foot says about the report. */
  about?: ReactNode
  preview?: boolean
  /** Not for search engines: it changes with what is asked. */
  noindex?: boolean
  /** What the page's search looks in: the report of this address, or all of them. Null: the page has no search. */
  finds?: string | null
  /** What is kept of those who read, where it is not what is said of public pages. */
  privacy?: string
  children: ReactNode
}

/** A leaf of a report; in the page itself, so that no browser asks for it. */
const icon =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2032%2032'%3E%3Cpath%20fill='%2300565e'%20d='M5,4h15l7,7v17H5z'/%3E%3C/svg%3E"

/**
 * One whole public page. Its language is that of the words around the content; content in another language is marked
 * where it stands.
 */
export function Shell(props: ShellProps) {
  const { installation, titles, description, canonical, sharing, things = [], finds = '' } = props
  return (
    <html lang={spoken().language}>
      {/* biome-ignore lint/style/noHeadElement: drawn as text in plain Node, not a page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{[...titles, installation.name].join(' – ')}</title>
        {description && <meta name="description" content={description} />}
        {canonical && <link rel="canonical" href={canonical} />}
        {props.noindex && <meta name="robots" content="noindex" />}
        <link
          rel="alternate"
          type="application/atom+xml"
          title={say('Utgaver og rettelser')}
          href="/atom.xml"
        />
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href={props.stylesheet} />
        {sharing && <SharingMarks {...sharing} />}
        {things.length > 0 && <DataBlock things={things} />}
      </head>
      <body className={props.className}>
        <a className="skip vh" href="#innhold">
          {say('Hopp til innholdet')}
        </a>
        <Notices demo={installation.demo ? installation.name : null} preview={props.preview ?? false} />
        <Top installation={installation} find={finds !== null && <Find slug={finds} />} menu={props.menu} />
        {props.children}
        <Foot installation={installation} about={props.about} privacy={props.privacy} />
      </body>
    </html>
  )
}

function Notices({ demo, preview }: { demo: string | null; preview: boolean }) {
  return (
    <>
      {demo && (
        <aside className="notice" aria-label={say('Om nettstedet')}>
          <p className="wrap">
            {say('Dette er en demonstrasjon. {name} og alle tall er oppdiktet.', { name: demo })}
          </p>
        </aside>
      )}
      {preview && (
        <aside className="notice strong" aria-label={say('Om siden')}>
          <p className="wrap">{say('Forhåndsvisning av et utkast. Siden er ikke publisert.')}</p>
        </aside>
      )}
    </>
  )
}
