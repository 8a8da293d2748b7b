import type { Block } from '../blocks/all'
import type { Goals } from '../blocks/goals'
import type { Language } from '../section'
import { answerWords } from './answers'
import { contentWords } from './content'
import { goalWords } from './goals'

/** The heading a reader sees over a block: its own, the usual words of its kind, or none. */
export function headingOf(block: Block, language: Language, year: number): string | null {
  const words = contentWords[language]
  switch (block.kind) {
    case 'results':
      return block.heading?.trim() || words.results(year)
    case 'challenges':
      return block.heading?.trim() || words.challenges
    case 'answers':
      return answerWords[language].heading(block.year)
    case 'goals':
      return block.heading?.trim() || usualHeading(block, language)
    case 'text':
    case 'table':
      return block.heading?.trim() || null
    case 'lead':
    case 'chart':
    case 'seats':
    case 'figure':
      return null
  }
}

function usualHeading({ goals, decisions }: Goals, language: Language): string {
  const words = goalWords[language]
  if (decisions.length === 0) return words.goals
  return goals.length === 0 ? words.decisions : words.both
}
