import type { PublicNode, PublicReport } from '@/components/report/model'
import { addressOf, lastingAddress, reportName, sectionName } from '@/components/report/names'
import { hasPage } from '@/components/report/outline'
import { opening, partsOf, rowsOf } from '@/components/report/parts'
import { noteNumbers } from '@/lib/core/numbering'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import type { Look } from '@/lib/exports/drawn/style'
import { answersWords } from '@/lib/exports/statute'
import type { Part, Runs, Section } from './manuscript'
import { piecesOf } from './pieces'
import { lineRuns, saidRuns } from './prose'
import { marksAt } from './table'

export type Around = {
  report: PublicReport
  /** Of the tables, figures and pictures of the whole report. */
  numbers: ReadonlyMap<string, string>
  look: Look
}

/** A section without those below it. */
export function sectionOf(node: PublicNode, level: number, around: Around): Section {
  const { report } = around
  const at = placeOf(report, node)
  const lead = opening(node)
  return {
    label: at ?? `${report.base}#ikke-${node.id}`,
    level,
    number: node.number,
    title: node.title,
    running: brief(sectionName(node), 64),
    language: node.language,
    waiting: at === null,
    lead: lead && at ? lineRuns(lead.text, at) : null,
    parts: at === null ? [] : partsIn(node, level, at, around),
    ends: at === null ? [] : endsOf(node, at, report),
  }
}

/** Where a section stands; null: nowhere yet. What comes before the chapters stands where the report does. */
function placeOf(report: PublicReport, node: PublicNode): string | null {
  if (!hasPage(node)) return null
  return node.path === '' ? report.base : addressOf(report, node)
}

/** What stands in a section below its lead. */
export function partsIn(
  node: PublicNode,
  level: number,
  at: string,
  { report, numbers, look }: Around,
): Part[] {
  const notes = noteNumbers(node.blocks)
  const shared = {
    siblings: node.blocks,
    year: report.year,
    language: node.language,
    numberOf: (id: string) => numbers.get(id) ?? '',
    noteNumberOf: (id: string) => notes.get(id) ?? 0,
    pastOf: (id: string) => report.past.get(id) ?? null,
    pictureOf: (ref: string) => report.pictures.get(ref) ?? [],
    at,
    level,
    look,
  }
  return partsOf(node, report.year).map((part) => {
    const [first] = part.blocks
    return {
      label: `${at}#${part.id}`,
      heading: part.heading,
      marks:
        part.heading !== null && first?.kind === 'table'
          ? marksAt({ ...shared, block: first }, 'heading')
          : [],
      rows: rowsOf(part.blocks)
        .map((row) => row.flatMap((block) => piecesOf({ block, ...shared })))
        .filter((row) => row.length > 0),
    }
  })
}

/** The law that it answers, whom to ask, and how it is cited. */
function endsOf({ statute, contact, number, blocks }: PublicNode, at: string, report: PublicReport): Runs[] {
  const laws: Runs[] = statute
    ? [
        ...statute.back.map(({ says, name, address }) =>
          saidRuns('{says} gjøres annethvert år. De siste tallene står i {name}.', {
            says,
            name: { t: name, href: address },
          }),
        ),
        [{ t: answersWords(statute) }],
      ]
    : []
  // A heading has nothing to be asked about or cited for.
  if (blocks.length === 0) return laws
  return [...laws, ...(contact ? [contactRuns(contact)] : []), ...citation(number, at, report)]
}

function contactRuns({ name, unit, email, phone }: NonNullable<PublicNode['contact']>): Runs {
  const number = phone.replaceAll(' ', '\u00a0')
  return saidRuns('Spør om kapittelet: {contact}.', {
    contact: [
      { t: [name, unit].filter(Boolean).join(', ') },
      ...(email ? [{ t: ', ' }, { t: email, href: `mailto:${email}` }] : []),
      ...(phone ? [{ t: `, ${say('telefon\u00a0{number}', { number })}` }] : []),
    ],
  })
}

function citation(number: string, at: string, report: PublicReport): Runs[] {
  const edition = report.editions.at(-1)
  const lasting = lastingAddress(report, at.slice(report.base.length + 1))
  if (!lasting || !edition) return []
  const url = `${report.origin}${lasting}`
  return [
    saidRuns('Vis til kapittelet: {publisher}: {report}, kapittel {number}, utgave {edition}. {address}', {
      ...{ publisher: report.installation.name, number, edition: String(edition.number) },
      report: { t: reportName(report), i: true },
      address: { t: url.replace(/^https?:\/\//, ''), href: url },
    }),
  ]
}
