import { LeadView } from '@/components/blocks/lead/view'
import { inOrder } from '@/lib/core/order'
import type { PublicReport } from './model'
import { foreign } from './names'
import { EditionStatus } from './status'

/** The cover: what this is, what it says first, and how far it can be trusted. */
export function Cover({ report }: { report: PublicReport }) {
  const year = String(report.year)
  const word = report.title.endsWith(year) ? report.title.slice(0, -year.length).trim() : report.title
  const hasYear = word.includes(year)
  return (
    <div className="cover">
      <div className="wrap">
        <h1>
          {word} {!hasYear && <span>{year}</span>}
        </h1>
        <div className="duo">
          <CoverLead report={report} />
          <EditionStatus report={report} />
        </div>
      </div>
    </div>
  )
}

/** The lead of the front page; where it has none, of the first chapter that has one. */
function CoverLead({ report }: { report: PublicReport }) {
  for (const node of report.front ? [report.front, ...report.outline] : report.outline) {
    const lead = inOrder(node.blocks).find((block) => block.kind === 'lead')
    if (lead) {
      return (
        <div lang={foreign(node.language)}>
          <LeadView block={lead} />
        </div>
      )
    }
  }
  return <p className="lead">{report.installation.name}</p>
}
