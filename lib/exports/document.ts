import type { PublicNode, PublicReport } from '@/components/report/model'
import { pagesOf } from '@/components/report/outline'
import { blockPieces } from '@/lib/core/document/blocks'
import { type Piece, plainWords } from '@/lib/core/document/piece'
import { exhibitNumbers, noteNumbers } from '@/lib/core/numbering'
import { say } from '@/lib/core/words/say'
import { inLanguage } from '@/lib/language'
import { answersWords } from './statute'

/** How deep headings go in a document; what is below that stands on the last one. */
const deepest = 6

/**
 * The report, or one section with all below it, as the pieces of a document, in the report's language. What is not
 * published yet is named in its place. `section` null is the whole report.
 */
export const documentOf = (report: PublicReport, section: PublicNode | null): Piece[] =>
  inLanguage(report.language, () => piecesOf(report, section))

function piecesOf(report: PublicReport, section: PublicNode | null): Piece[] {
  const numbers = exhibitNumbers(pagesOf(report.outline))
  if (section) return nodePieces(report, section, numbers, 1)
  const front = report.front ? ownPieces(report, report.front, exhibitNumbers([report.front]), 1) : []
  return [...front, ...report.outline.flatMap((node) => nodePieces(report, node, numbers, 1))]
}

type Numbers = ReadonlyMap<string, string>

function nodePieces(report: PublicReport, node: PublicNode, numbers: Numbers, level: number): Piece[] {
  const { language, number, title, path, children } = node
  const heading: Piece = { kind: 'heading', language, level, number, words: plainWords(title) }
  const below = Math.min(level + 1, deepest)
  const pending = path === null && children.length === 0 ? [remark(report, say('Ikke publisert ennå.'))] : []
  return [
    heading,
    ...pending,
    ...ownPieces(report, node, numbers, below),
    ...statutePieces(report, node),
    ...children.flatMap((child) => nodePieces(report, child, numbers, below)),
  ]
}

/** What a section says itself. */
function ownPieces(report: PublicReport, node: PublicNode, numbers: Numbers, level: number): Piece[] {
  const notes = noteNumbers(node.blocks)
  const here = `${report.origin}${report.base}${node.path && `/${node.path}`}`
  return blockPieces({
    siblings: node.blocks,
    year: report.year,
    language: node.language,
    level,
    numberOf: (id) => numbers.get(id) ?? '',
    noteNumberOf: (id) => notes.get(id) ?? 0,
    pastOf: (id) => report.past.get(id) ?? null,
    whole: (address) => wholeAddress(address, report.origin, here),
    pictureAt: (ref) => {
      const widest = report.pictures.get(ref)?.at(-1)
      return widest ? wholeAddress(widest.address, report.origin, here) : null
    },
  })
}

const wholeAddress = (address: string, origin: string, here: string): string =>
  address.startsWith('/') ? `${origin}${address}` : address.startsWith('#') ? `${here}${address}` : address

/** Which law a section answers, as below its text on the page. */
function statutePieces(report: PublicReport, { statute }: PublicNode): Piece[] {
  if (!statute) return []
  const back = statute.back.map(({ says, name }) =>
    say('{says} gjøres annethvert år. De siste tallene står i {name}.', { says, name }),
  )
  return [...back, answersWords(statute)].map((says) => remark(report, says))
}

/** What the report says of a section. */
const remark = ({ language }: PublicReport, says: string): Piece => ({
  ...{ kind: 'paragraph', role: 'remark' },
  ...{ language, words: plainWords(says) },
})
