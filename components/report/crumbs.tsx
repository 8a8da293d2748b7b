import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicNode, PublicReport } from './model'
import { addressOf, reportName, sectionName } from './names'
import { hasPage } from './outline'

type Props = {
  report: PublicReport
  /** The chapters above the page, the outermost first. */
  above: readonly PublicNode[]
  here: string
  /** Of what it is called, where that is content. */
  language?: Language
}

/** Where the page stands: the report, the chapters above, and itself. */
export function Crumbs({ report, above, here, language }: Props) {
  return (
    <nav className="crumbs" aria-label={say('Brødsmuler')}>
      <ol>
        <li>
          <a href={report.base}>{reportName(report)}</a>
        </li>
        {above.map((node) => (
          <li key={node.id} lang={foreign(node.language)}>
            {hasPage(node) ? <a href={addressOf(report, node)}>{sectionName(node)}</a> : sectionName(node)}
          </li>
        ))}
        <li aria-current="page" lang={foreign(language)}>
          {here}
        </li>
      </ol>
    </nav>
  )
}
