import { lawOf, type Requirement, requirementNames, ruleOf } from '../statutory'
import { listWords } from './lists'

/** "kommuneloven § 14-7 bokstav a og b og § 25-2": each law, paragraph and letter once, in the order of the laws. */
export function lawWords(answers: readonly Requirement[]): string {
  const byLaw = new Map<string, Map<string, string[]>>()
  for (const name of requirementNames.filter((one) => answers.includes(one))) {
    const { paragraph, letter } = ruleOf(name)
    const paragraphs = byLaw.get(lawOf(name)) ?? new Map<string, string[]>()
    byLaw.set(lawOf(name), paragraphs)
    for (const one of answers.length > 1 ? paragraph.split(', jf. ') : [paragraph])
      paragraphs.set(one, [...(paragraphs.get(one) ?? []), ...(letter ? [letter] : [])])
  }
  return listWords(
    [...byLaw].map(
      ([law, paragraphs]) => `${law} ${listWords([...paragraphs].sort(inNumbers).map(paragraphWords))}`,
    ),
  )
}

const inNumbers = ([one]: [string, string[]], [other]: [string, string[]]) =>
  one.localeCompare(other, 'nb', { numeric: true })

const paragraphWords = ([paragraph, letters]: [string, string[]]): string =>
  letters.length > 0 ? `${paragraph} bokstav ${listWords(letters)}` : paragraph
