import type { Language } from '../section'
import { type Plain, say, type Values } from './say'
import type { Sentence } from './sentences'
import { spoken } from './spoken'

type Gender = 'én' | 'ett'
type Numerals = { one: Record<Gender, string>; others: string[] }

const numerals: Record<Language, Numerals> = {
  nb: {
    one: { én: 'én', ett: 'ett' },
    others: 'ingen . to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  },
  nn: {
    one: { én: 'éin', ett: 'eitt' },
    others: 'ingen . to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  },
  en: {
    one: { én: 'one', ett: 'one' },
    others: 'no . two three four five six seven eight nine ten eleven twelve'.split(' '),
  },
}

/** A count in running text: "tre", "13"; `one` where the thing counted is neuter: "ett". */
export function numberWords(count: number, one: Gender = 'én'): string {
  const words = numerals[spoken().language]
  return count === 1 ? words.one[one] : (words.others[count] ?? String(count))
}

type Several = Extract<Sentence, `${string}{n}${string}`>

/** `counted(count, 'ett kapittel', '{n} kapitler')`: "ett kapittel", "tre kapitler", "13 kapitler" */
export function counted(count: number, one: Plain, several: Several): string {
  return count === 1 ? say(one) : say<Several>(several, { n: numberWords(count) } as Values<Several>)
}

/** The sentence with its first letter large. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}
