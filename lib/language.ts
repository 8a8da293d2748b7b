import { AsyncLocalStorage } from 'node:async_hooks'
import type { Language } from './core/section'
import { sentences } from './core/words/sentences'
import { askForLanguage, type Spoken } from './core/words/spoken'

/** What is spoken in one request or while one thing is drawn. It may change: who asks is found out on the way. */
type Speech = { language: Language; figures: Language }

const place = Symbol.for('beretning.speech')
type Around = { [place]?: AsyncLocalStorage<Speech> }

/** One for the whole program: Next's bundle has a copy of this file. */
function speeches(): AsyncLocalStorage<Speech> {
  const around = globalThis as Around
  around[place] ??= new AsyncLocalStorage()
  return around[place]
}

/** Does the work in the language of what is drawn: a report, a letter. */
export const inLanguage = <T>(language: Language, work: () => T): T =>
  speeches().run({ language, figures: language }, work)

/** Answers a request, in bokmål until it is known who asks. */
export const inRequest = <T>(language: Language, work: () => T): T =>
  speeches().run({ language, figures: 'nb' }, work)

/** From here on, the request that is being answered speaks this language. */
export function speak(language: Language): void {
  const speech = speeches().getStore()
  if (speech) speech.language = language
}

const by = (which: 'nn' | 'en') =>
  Object.fromEntries(Object.entries(sentences).map(([sentence, said]) => [sentence, said[which]]))

/** The sentences of a language by their bokmål; null where they are bokmål. */
export const catalogues: Record<Language, Spoken['sentences']> = { nb: null, nn: by('nn'), en: by('en') }

askForLanguage(() => {
  const { language, figures } = speeches().getStore() ?? { language: 'nb', figures: 'nb' }
  return { language, figures, sentences: catalogues[language] }
})
