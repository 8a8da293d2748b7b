import type { GetICUArgs } from '@schummar/icu-type-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../section'
import type { Sentence } from './sentences'
import { spoken } from './spoken'

/** A sentence with nothing to fill in. */
export type Plain = Exclude<Sentence, `${string}{${string}` | `${string}<${string}`>

/** What a sentence needs: "{name}" a word or a figure, "{count, plural, …}" a figure. */
export type Values<S extends string> = GetICUArgs<
  S,
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date }
>

/**
 * How dates, lists and figures are written. Nynorsk as bokmål, but for its weekdays (lib/core/words/days.ts): Chromium does
 * not know how it does, and would write as the browser's own language does.
 */
export const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }

/**
 * A sentence in the language that is spoken (lib/core/words/spoken.ts). It is written in bokmål, where it is said, in
 * ICU MessageFormat; its nynorsk and English stand in lib/core/words/sentences, or it does not compile.
 */
export function say(sentence: Plain): string
export function say<S extends Sentence>(sentence: S, values: Values<S>): string
export function say(sentence: string, values?: Record<string, string | number | Date>): string {
  return values ? String(toFill(sentence).format(values)) : inSpoken(sentence)
}

function inSpoken(sentence: string): string {
  const { sentences } = spoken()
  return (sentences && Object.hasOwn(sentences, sentence) && sentences[sentence]) || sentence
}

/** What was stored in bokmål: said, where it is one of our sentences or several of them; else as it stands. */
export function sayStored(stored: string): string {
  const whole = inSpoken(stored)
  return whole === stored
    ? stored
        .split(/(?<=[.!?]) (?=\p{Lu})/u)
        .map(inSpoken)
        .join(' ')
    : whole
}

/** Why a schema refuses, told when it does: `z.string().min(1, because('Skriv et navn.'))`. */
export function because(sentence: Plain): { error: () => string }
export function because<S extends Sentence>(sentence: S, values: Values<S>): { error: () => string }
export function because<S extends Sentence>(sentence: S, values?: Values<S>): { error: () => string } {
  return { error: () => (values ? say<S>(sentence, values) : say(sentence as Plain)) }
}

type Table<T> = { readonly [K in keyof T]: T[K] extends string ? Plain : Table<T[K]> }

/** A table of sentences, each said when it is asked for: `words({ draft: 'Utkast' }).draft`. */
export function words<T extends object>(table: Table<T>): Readonly<T> {
  const said = Object.entries<unknown>(table).map(([name, one]) => [
    name,
    {
      enumerable: true,
      get: typeof one === 'string' ? () => say(one as Plain) : () => words(one as Table<object>),
    },
  ])
  return Object.defineProperties({}, Object.fromEntries(said)) as T
}

const formats = new Map<string, IntlMessageFormat>()

/** A sentence in the language that is spoken, ready to be filled in. Each is parsed once. */
export function toFill(sentence: string): IntlMessageFormat {
  const { language } = spoken()
  const key = `${language} ${inSpoken(sentence)}`
  const known = formats.get(key) ?? new IntlMessageFormat(inSpoken(sentence), locales[language])
  formats.set(key, known)
  return known
}
