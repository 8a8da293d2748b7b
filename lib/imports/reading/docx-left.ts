import type { Left } from '@/lib/core/importing/document/block'
import { wordsOf } from './docx-words'
import type { Package } from './package'
import { xmlText } from './xml'

const aside: [RegExp, string][] = [
  [/^word\/(header|footer)\d*\.xml$/, 'Topptekst og bunntekst ble ikke med.'],
  [/^word\/comments(Extended)?\.xml$/, 'Kommentarer i dokumentet ble ikke med.'],
  [
    /^word\/diagrams\/data\d*\.xml$/,
    'En tegnet figur (SmartArt) ble ikke med: sett den inn som bilde, om den skal vises.',
  ],
  [
    /^word\/charts\/chart\w*\.xml$/,
    'Et diagram ble ikke med: lag det på nytt fra en tabell, eller sett det inn som bilde.',
  ],
]

/** What of a Word document stands beside its text, with all its words. */
export function leftBeside(pkg: Package): Left[] {
  const foreign = pkg.names.filter((name) => /^word\/(embeddings|afchunk)/i.test(name)).length
  const told = foreign === 0 ? [] : [{ says: `${embedded} (${foreign}).`, words: '' }]
  return [...told, ...besideText(pkg)]
}

const embedded = 'Noe fra et annet program, som et regneark, er bygd inn i dokumentet og ble ikke med'

function besideText(pkg: Package): Left[] {
  return aside.flatMap(([pattern, says]) => {
    const parts = pkg.names.filter((name) => pattern.test(name)).map((name) => xmlText(pkg.part(name)!))
    const words = [...new Set(parts.map((xml) => wordsOf(xml).text.replace(/\s+/g, ' ').trim()))]
    return parts.length > 0 && words.join('') !== '' ? [{ says, words: words.join(' · ') }] : []
  })
}
