import type { ReactNode } from 'react'
import type { Indicator } from '@/lib/core/over-time/indicators'
import type { OfYear } from '@/lib/core/over-time/of-year'
import { counted } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { throughYearsThing, wayThing } from '../linked-living'
import type { PublicInstallation } from '../model'
import { Shell } from '../shell'
import { Way } from '../way'

/** A published section and where it stands. */
export type Standing = {
  report: { name: string; slug: string }
  /** "3.2 Eiendom" */
  name: string
  title: string
  address: string
}

export type OverTimeProps = {
  installation: PublicInstallation
  stylesheet: string
  origin: string
  section: Standing
  years: readonly OfYear[]
}

type Props = OverTimeProps & {
  title: string
  lead: string
  above?: { name: string; address: string }
  /** Of the page. */
  address: string
  /** What its figures are. */
  indicators: readonly Indicator[]
  children: ReactNode
}

/** A page about one section through all published reports. It lives: an edition never changes. */
export function OverTimePage({
  installation,
  stylesheet,
  origin,
  section,
  title,
  lead,
  children,
  ...more
}: Props) {
  const { report } = section
  const whose = { installation, origin }
  const above = [
    { name: report.name, address: `/${report.slug}` },
    { name: section.name, address: section.address },
    ...(more.above ? [more.above] : []),
  ]
  const set = throughYearsThing(whose, { ...more, name: title, section: section.name })
  return (
    <Shell
      installation={installation}
      stylesheet={stylesheet}
      titles={[title, section.name, report.name]}
      sharing={{
        title: `${title} – ${section.name}`,
        type: 'article',
        language: spoken().language,
        site: installation.name,
      }}
      finds={report.slug}
      things={[...(set ? [set] : []), wayThing(whose, above, title)]}
    >
      <div className="wrap">
        <Way above={above} here={title} />
        <main id="innhold" className="through">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          {children}
        </main>
      </div>
    </Shell>
  )
}

/** How many reports the page is made of. */
export const fromReports = (years: readonly OfYear[]) =>
  years.length === 1
    ? say('Bare én publisert rapport har dette kapittelet. Siden får mer å vise når det kommer flere.')
    : say('Hentet fra {reports}.', {
        reports: counted(years.length, 'én publisert rapport', '{n} publiserte rapporter'),
      })
