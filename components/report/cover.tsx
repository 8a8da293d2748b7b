import { LeadView } from '@/components/blocks/lead/view'
import type { Lead } from '@/lib/core/blocks/lead'
import { inOrder } from '@/lib/core/order'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicNode, PublicReport } from './model'
import { EditionStatus } from './status'

/** The cover: what this is, what it says first, and how far it can be trusted. */
export function Cover({ report }: { report: PublicReport }) {
  const { word, year } = coverWords(report)
  return (
    <div className="cover">
      <div className="wrap">
        <h1>
          {word} {year && <span>{year}</span>}
        </h1>
        <div className="duo">
          <CoverLead report={report} />
          <EditionStatus report={report} />
        </div>
      </div>
    </div>
  )
}

/** The title and the year, as two words; the year is not said twice where it stands within the title. */
export function coverWords(report: PublicReport): { word: string; year: string } {
  const year = String(report.year)
  const word = report.title.endsWith(year) ? report.title.slice(0, -year.length).trim() : report.title
  return { word, year: word.includes(year) ? '' : year }
}

/** The lead of the front page; where it has none, of the first chapter that has one. */
export function coverLead(report: PublicReport): { node: PublicNode; lead: Lead } | null {
  for (const node of report.front ? [report.front, ...report.outline] : report.outline) {
    const lead = inOrder(node.blocks).find((block) => block.kind === 'lead')
    if (lead) return { node, lead }
  }
  return null
}

function CoverLead({ report }: { report: PublicReport }) {
  const found = coverLead(report)
  if (!found) return <p className="lead">{report.installation.name}</p>
  return (
    <div lang={foreign(found.node.language)}>
      <LeadView block={found.lead} />
    </div>
  )
}
