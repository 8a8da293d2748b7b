import { lawOf, type Requirement, ruleOf } from '../statutory'
import { listWords } from './lists'

/** "kommuneloven § 14-7 bokstav a og b og § 25-2": each law, paragraph and letter once. */
export function lawWords(answers: readonly Requirement[]): string {
  const byLaw = new Map<string, Map<string, string[]>>()
  for (const name of answers) {
    const { paragraph, letter } = ruleOf(name)
    const paragraphs = byLaw.get(lawOf(name)) ?? new Map<string, string[]>()
    byLaw.set(lawOf(name), paragraphs)
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), ...(letter ? [letter] : [])].sort())
  }
  return listWords(
    [...byLaw].map(([law, paragraphs]) => `${law} ${listWords([...paragraphs].map(paragraphWords))}`),
  )
}

const paragraphWords = ([paragraph, letters]: [string, string[]]): string =>
  letters.length > 0 ? `${paragraph} bokstav ${listWords(letters)}` : paragraph
