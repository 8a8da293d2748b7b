import { stemmer } from '@orama/stemmers/norwegian'
import { forms } from './forms'

const spelling = new RegExp(
  forms
    .map(([from]) => from)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
)
const readAs = new Map(forms)

/** Words that are in nearly every text, and tell nothing about any: in bokmål, nynorsk and English. */
const common = new Set(
  `og i på for det den de som en et ei å er av til med at har ved om fra frå var seg sin sitt sine ble blir blei vart
  vi eller men så også skal kan vil ikke ikkje dette disse denne the of and to in is on a an by eit ein dei me`
    .split(/\s+/)
    .filter(Boolean),
)

export const isCommon = (word: string): boolean => common.has(word.toLowerCase())

/** Texts say few words many times: what was folded lately is kept. */
const known = new Map<string, string>()
const mostKnown = 50_000

/**
 * What a word is searched by: without its ending, its accents and what parts bokmål from nynorsk. Two words that fold
 * alike find each other.
 */
export function fold(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const folded = foldAnew(word)
  known.set(word, folded)
  return folded
}

function foldAnew(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[éèêáàâóòôöäëüúíñç]/g, unaccented)
  if (/\d/.test(plain)) return plain
  const read = plain.replace(spelling, (part) => readAs.get(part) ?? part)
  return stemmer(evenly(read)).replace(/mm$/, 'm')
}

/** Endings that the stemmer takes off one form of a word and leaves on another. */
function evenly(word: string): string {
  return word
    .replace(/er(ar|ane|n?e)$/, 'er')
    .replace(/heta$/, 'het')
    .replace(/(?<=.{3})ar$/, 'er')
}

/** Swedish and German letters are ours in another spelling; the others lose their accent. */
const ours: Record<string, string> = { ö: 'ø', ä: 'æ' }
const unaccented = (letter: string) => ours[letter] ?? letter.normalize('NFD').charAt(0)
