import type { Metadata } from 'next'
import { currentActor } from '@/lib/actor'
import { type Plain, say } from '@/lib/core/words/say'

/** The title of a page, in the language of whoever asks: `export const generateMetadata = titled('Mitt arbeid')`. */
export const titled = (sentence: Plain) => async (): Promise<Metadata> => {
  await currentActor()
  return { title: say(sentence) }
}
