import type { ReactNode } from 'react'
import type { PublicNode, PublicReport } from './model'
import { addressOf, foreign, reportName, sectionName } from './names'
import { hasPage } from './outline'

/** Where the page stands: the report, the chapters above, and itself. */
export function Crumbs({ report, trail }: { report: PublicReport; trail: readonly PublicNode[] }) {
  const here = trail.at(-1)
  return (
    <nav className="crumbs" aria-label="Brødsmuler">
      <ol>
        <li>
          <a href={report.base}>{reportName(report)}</a>
        </li>
        {trail.slice(0, -1).map((node) => (
          <li key={node.id}>
            <Above report={report} node={node}>
              {sectionName(node)}
            </Above>
          </li>
        ))}
        {here && (
          <li aria-current="page" lang={foreign(here.language)}>
            {sectionName(here)}
          </li>
        )}
      </ol>
    </nav>
  )
}

function Above({ report, node, children }: { report: PublicReport; node: PublicNode; children: ReactNode }) {
  if (!hasPage(node)) return <span lang={foreign(node.language)}>{children}</span>
  return (
    <a href={addressOf(report, node)} lang={foreign(node.language)}>
      {children}
    </a>
  )
}
