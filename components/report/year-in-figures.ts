import { type KeyFigure, keyFigures } from '@/lib/core/key-figures'
import { inOrder } from '@/lib/core/order'
import type { Language } from '@/lib/core/section'
import type { PublicReport } from './model'
import { addressOf } from './names'
import { pagesOf } from './outline'

/** A figure of the year, in the language of its section, and where its table stands. */
export type YearFigure = { figure: KeyFigure; language: Language; address: string }

/** The rows that were marked to stand large, in reading order. */
export function yearInFigures(report: PublicReport): YearFigure[] {
  return pagesOf(report.outline).flatMap((section) =>
    inOrder(section.blocks).flatMap((block) =>
      block.kind === 'table'
        ? keyFigures(block, report.year).map((figure) => ({
            figure,
            language: section.language,
            address: `${addressOf(report, section)}#tabell-${block.id}`,
          }))
        : [],
    ),
  )
}
