import type { Block } from '../blocks/all'
import type { Language } from '../section'
import { contentWords } from './content'

/** The heading a reader sees over a block: its own, the usual words of its kind, or none. */
export function headingOf(block: Block, language: Language, year: number): string | null {
  const words = contentWords[language]
  switch (block.kind) {
    case 'results':
      return block.heading?.trim() || words.results(year)
    case 'challenges':
      return block.heading?.trim() || words.challenges
    case 'text':
    case 'table':
      return block.heading?.trim() || null
    case 'lead':
    case 'chart':
      return null
  }
}
