import { lawOf, type Requirement, requirementNames, ruleOf } from '../statutory'
import { listWords } from './lists'
import { say } from './say'

/** "kommuneloven § 14-7 bokstav a og b og § 25-2": each law, paragraph and letter once, in the order of the laws. */
export function lawWords(answers: readonly Requirement[]): string {
  const known = requirementNames.filter((one) => answers.includes(one))
  const [only, another] = known
  if (only && !another) return `${lawOf(only)} ${paragraphWords(only)}`
  const byLaw = new Map<string, Map<string, string[]>>()
  for (const name of known) {
    const { paragraph, along, letter } = ruleOf(name)
    const paragraphs = byLaw.get(lawOf(name)) ?? new Map<string, string[]>()
    byLaw.set(lawOf(name), paragraphs)
    for (const one of along ? [paragraph, along] : [paragraph])
      paragraphs.set(one, [...(paragraphs.get(one) ?? []), ...(letter ? [letter] : [])])
  }
  return listWords(
    [...byLaw].map(
      ([law, paragraphs]) => `${law} ${listWords([...paragraphs].sort(inNumbers).map(lettered))}`,
    ),
  )
}

/** "§ 14-7 bokstav a", "§ 26 a, jf. § 26" */
export function paragraphWords(name: Requirement): string {
  const { paragraph, along, letter } = ruleOf(name)
  return along
    ? say('§ {paragraph}, jf. § {along}', { paragraph, along })
    : lettered([paragraph, letter ? [letter] : []])
}

const inNumbers = ([one]: [string, string[]], [other]: [string, string[]]) =>
  one.localeCompare(other, 'nb', { numeric: true })

const lettered = ([paragraph, letters]: [string, string[]]): string =>
  letters.length > 0
    ? say('§ {paragraph} {count, plural, other {bokstav}} {letters}', {
        paragraph,
        count: letters.length,
        letters: listWords(letters),
      })
    : say('§ {paragraph}', { paragraph })
