import { counted, sentence } from '../words/counts'
import { say } from '../words/say'

/** One thing told, with the path to what it is about; `subject` where it is all that a message tells. */
export type Line = { subject: string; says: string; path: string }
/** Lines under a heading of their own. */
export type Part = { heading: string; lines: Line[] }
/** A message, before it is drawn as text and as HTML: the same words in both. */
export type Letter = {
  subject: string
  to: string
  from: string
  parts: Part[]
  /** Stands at the end for somebody who has nothing to choose here, being no user. */
  aside?: string
  /** It bears a link of its own in each try, and is another message each time. */
  anew?: true
}

export const choicePath = '/desk/me'

/** What stands around the parts. */
export const around = ({ to, from }: Pick<Letter, 'to' | 'from'>) => ({
  hello: say('Hei, {name}.', { name: to }),
  bye: say('Hilsen {name}', { name: from }),
  choice: say('Velg hvor ofte du vil ha e-post'),
})

/** "Fire ting til deg": the subject of a message with more than one. */
export function subjectFor(count: number): string {
  return say('{things} til deg om årsrapporten', { things: sentence(counted(count, 'én ting', '{n} ting')) })
}

/** The message as plain text; addresses stand on lines of their own. */
export function textOf(letter: Letter, origin: string): string {
  const { hello, bye, choice } = around(letter)
  const last = letter.aside ?? `${choice}:\n${origin}${choicePath}`
  const parts = letter.parts.flatMap(({ heading, lines }) => [
    heading,
    ...lines.map(({ says, path }) => `- ${says}\n  ${origin}${path}`),
  ])
  return `${[hello, ...parts, bye, last].join('\n\n')}\n`
}
