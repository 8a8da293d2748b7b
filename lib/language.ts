import { AsyncLocalStorage } from 'node:async_hooks'
import type { Language } from './core/section'
import { sentences } from './core/words/sentences'
import { askForLanguage, type Sentences } from './core/words/spoken'
import { ofUnits, type UnitName } from './core/words/units'

/** What is spoken in one request or while one thing is drawn. It may change: who asks is found out on the way. */
type Speech = { language: Language; figures: Language }

/** One for the whole program: Next's bundle has a copy of this file. */
type Program = { speech: AsyncLocalStorage<Speech>; unit: UnitName }
const place = Symbol.for('beretning.speech')
type Around = { [place]?: Program }

function program(): Program {
  const around = globalThis as Around
  around[place] ??= { speech: new AsyncLocalStorage(), unit: 'enhet' }
  return around[place]
}

/** Does the work in the language of what is drawn: a report, a letter. */
export const inLanguage = <T>(language: Language, work: () => T): T =>
  program().speech.run({ language, figures: language }, work)

/** Answers a request, in bokmål until it is known who asks. */
export const inRequest = <T>(language: Language, work: () => T): T =>
  program().speech.run({ language, figures: 'nb' }, work)

/** From here on, the request that is being answered speaks this language. */
export function speak(language: Language): void {
  const speech = program().speech.getStore()
  if (speech) speech.language = language
}

/** From here on, the whole program calls the units so: it is told whenever the installation is read. */
export function callUnits(unit: UnitName): void {
  program().unit = unit
}

const made = new Map<string, Sentences | null>()

/** What a language says for each sentence now; null where all are said as they are written. */
export function saidIn(language: Language): Sentences | null {
  const { unit } = program()
  const key = `${language} ${unit}`
  const known = made.get(key)
  if (known !== undefined) return known
  const said = language === 'nb' && unit === 'enhet' ? null : translated(language, unit)
  made.set(key, said)
  return said
}

const translated = (language: Language, unit: UnitName): Sentences =>
  Object.fromEntries(
    Object.entries(sentences).map(([sentence, said]) => [
      sentence,
      ofUnits(language === 'nb' ? sentence : said[language], language, unit),
    ]),
  )

askForLanguage(() => {
  const { language, figures } = program().speech.getStore() ?? { language: 'nb', figures: 'nb' }
  return { language, figures, sentences: saidIn(language) }
})
