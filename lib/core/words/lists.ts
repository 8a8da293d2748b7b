import type { Language } from '../section'
import { locales } from './say'
import { spoken } from './spoken'

/** "a, b og c" */
export function listWords(words: readonly string[], language: Language = spoken().language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words)
}

/** The text, cut after a whole word where it is longer than `max`. */
export function brief(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).replace(/[\s.,;:–-]+$/, '')} …`
}
