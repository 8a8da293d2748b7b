import { coverWords } from '@/components/report/cover'
import type { PublicNode, PublicReport } from '@/components/report/model'
import { reportName } from '@/components/report/names'
import { pagesOf, trailTo } from '@/components/report/outline'
import { exhibitNumbers } from '@/lib/core/numbering'
import { say } from '@/lib/core/words/say'
import { tableFiles } from '@/lib/editions/files'
import { lookOf } from '@/lib/exports/drawn/style'
import { inLanguage } from '@/lib/language'
import { attachmentsOf, colophonOf, editionsOf } from './closing'
import { frameOf } from './frame'
import type { Attached, Manuscript, Section } from './manuscript'
import { editionWords, leadOf, statusOf } from './opening'
import { overviewOf } from './overview'
import { type Around, sectionOf } from './section'
import { shapesOf } from './shapes'

export type Wanted = {
  report: PublicReport
  /** The id of a section, which brings those below it; null: the whole report. */
  scope: string | null
  draft: boolean
}

type Heard = (done: number, all: number) => void

/** What is typeset of a report, or of a part of it, in the report's language. `each` hears of every section as it is drawn. */
export const composed = (wanted: Wanted, each: Heard = () => {}): Manuscript =>
  inLanguage(wanted.report.language, () => manuscriptOf(wanted, each))

function manuscriptOf({ report: given, scope, draft }: Wanted, each: Heard): Manuscript {
  // Nothing of a draft has an address to be cited by.
  const report = draft ? { ...given, preview: true } : given
  const subject = scope === null ? null : foundIn(report, scope)
  const part: PublicReport = subject ? { ...report, front: null, outline: [subject] } : report
  const look = lookOf(report.installation.colour)
  const around = { report, numbers: numbersOf(report), look }
  const nodes = inTurn(part.outline, 1)
  const sections = nodes.map(({ node, level }, i): Section => {
    each(i + 1, nodes.length)
    return sectionOf(node, level, around)
  })
  const name = reportName(report)
  const { name: publisher } = report.installation
  const of = subject ? `${subject.number} ${subject.title} – ${name}` : name
  const title = `${of.trim()}, ${publisher}`
  return {
    title: draft ? say('UTKAST: {title}', { title }) : title,
    language: report.language,
    says: frameOf(draft),
    date: draft ? null : dayOf(report),
    draft,
    publisher,
    report: { name, ...coverWords(report) },
    subject: subject && { number: subject.number, title: subject.title, language: subject.language },
    lead: subject ? null : leadOf(report),
    status: statusOf(part, draft),
    footing: draft ? say('Utkast, ikke publisert') : editionWords(report).replace(/\.$/, ''),
    contents: sections.length > 1,
    overview: subject ? null : overviewOf(report, look),
    sections,
    editions: subject || draft ? [] : editionsOf(report),
    attachments: subject || draft ? [] : attachmentsOf(report),
    colophon: colophonOf(report, draft),
    colours: look.colours,
    shapes: shapesOf(look),
    files: draft ? [] : filesOf(part, around),
  }
}

function foundIn(report: PublicReport, id: string): PublicNode {
  const node = report.front?.id === id ? report.front : trailTo(report.outline, id).at(-1)
  if (!node) throw new Error('A PDF is of a section of its report')
  return node
}

const numbersOf = ({ outline, front }: PublicReport): Map<string, string> =>
  new Map([...exhibitNumbers(front ? [front] : []), ...exhibitNumbers(pagesOf(outline))])

function inTurn(nodes: readonly PublicNode[], level: number): { node: PublicNode; level: number }[] {
  return nodes.flatMap((node) => [{ node, level }, ...inTurn(node.children, level + 1)])
}

/** The edition's own day, so that the same edition is the same bytes whenever it is made. */
function dayOf({ editions, year }: PublicReport): [number, number, number] {
  const [y = year, m = 1, d = 1] = (editions.at(-1)?.published ?? '').split('-').map(Number).filter(Boolean)
  return [y, m, d]
}

/** The tables as data, under the names they have beside their pages. A draft has none: they would lose its mark. */
function filesOf(part: PublicReport, { report, numbers }: Around): Attached[] {
  const sections = pagesOf(part.front ? [part.front, ...part.outline] : part.outline)
  const files = sections.flatMap((section) => tableFiles(report, section, numbers))
  const names = new Set<string>()
  return files
    .filter(({ type }) => type.startsWith('text/csv'))
    .map(({ path, draw }) => {
      const text = String(draw())
      const short = path.split('/').at(-1) ?? path
      const name = names.has(short) ? path.replaceAll('/', '_') : short
      names.add(name)
      return { name, text, says: firstField(text) }
    })
}

/** The first field of a CSV is what the table is called. */
const firstField = (csv: string): string =>
  (csv.slice(1).split('\r\n')[0] ?? '').replace(/^"(.*)"$/, '$1').replaceAll('""', '"')
