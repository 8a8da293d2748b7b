import type { Path } from '../blocks/kind'
import { prose } from '../prose'
import { plain } from '../rich'
import { say } from '../words/say'
import type { Rule } from './hint'

/** Known to everybody, or names that nobody spells out. */
const known = new Set(
  'AS ASA BA CO DNA EØS EU FN HR IKT IT KF IKS KS NATO NAV NHO LO NRK NTNU OECD PC PDF SA SFO SMS SSB TV UIO USA WC'.split(
    ' ',
  ),
)

const abbreviation = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu

export const abbreviations: Rule = {
  get why() {
    return say(
      'Lesere utenfra kjenner ikke alle forkortelser. Skriv hele navnet første gang, med forkortelsen i parentes.',
    )
  },
  find: (content) => {
    const [first, needless] = [new Map<string, Path>(), new Set<string>(known)]
    for (const { path, doc } of prose(content)) {
      const text = plain(doc)
      for (const { 0: short, index } of text.matchAll(abbreviation)) {
        const [before, after] = around(text, index, short.length)
        if (!first.has(short)) first.set(short, path)
        if (isExplained(before, after) || isShouted(before, after)) needless.add(short)
      }
    }
    return [...first]
      .filter(([short]) => !needless.has(short))
      .map(([short, path]) => ({
        path,
        says: say('«{word}» er ikke forklart.', { word: short }),
        about: short,
      }))
  },
}

/** A few letters are enough to see. */
const around = (text: string, at: number, length: number) =>
  [text.slice(Math.max(0, at - 5), at), text.slice(at + length, at + length + 5)] as const

/** "helse, miljø og sikkerhet (HMS)" or "HMS (helse, miljø og sikkerhet)". */
const isExplained = (before: string, after: string) =>
  (before.endsWith('(') && after.startsWith(')')) || /^ \(\p{L}/u.test(after)

/** A word in a line of capitals is no abbreviation. */
const isShouted = (before: string, after: string) => /\p{Lu}{2} $/u.test(before) || /^ \p{Lu}{2}/u.test(after)
