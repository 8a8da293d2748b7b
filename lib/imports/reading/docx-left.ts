import type { Left } from '@/lib/core/importing/document/block'
import { type Plain, say } from '@/lib/core/words/say'
import { chartWords } from './chart-words'
import { altsIn } from './docx-alts'
import { wordsOf } from './docx-words'
import type { Package } from './package'
import { xmlText, xmlTree } from './xml'

const aside: [RegExp, Plain][] = [
  [/^word\/(header|footer)\d*\.xml$/, 'Topptekst og bunntekst ble ikke med.'],
  [/^word\/comments(Extended)?\.xml$/, 'Kommentarer i dokumentet ble ikke med.'],
  [
    /^word\/diagrams\/data\d*\.xml$/,
    'En tegnet figur (SmartArt) ble ikke med: sett den inn som bilde, om den skal vises.',
  ],
]

/** What of a Word document stands beside its text, with all its words. */
export function leftBeside(pkg: Package): Left[] {
  const foreign = pkg.names.filter((name) => /^word\/(embeddings|afchunk)/i.test(name)).length
  return [
    ...(foreign === 0 ? [] : [{ says: embedded(foreign), words: '' }]),
    ...besideText(pkg),
    ...charts(pkg),
  ]
}

function charts(pkg: Package): Left[] {
  const parts = pkg.names.filter((name) => /^word\/charts\/chart\w*\.xml$/.test(name))
  const words = parts.map((name) => chartWords(xmlTree(xmlText(pkg.part(name)!))))
  const says = say('Et diagram ble ikke med: lag det på nytt fra en tabell, eller sett det inn som bilde.')
  return parts.length === 0 ? [] : [{ says, words: words.filter(Boolean).join(' · ') }]
}

const embedded = (count: number) =>
  say('Noe fra et annet program, som et regneark, er bygd inn i dokumentet og ble ikke med ({count}).', {
    count,
  })

function besideText(pkg: Package): Left[] {
  return aside.flatMap(([pattern, says]) => {
    const parts = pkg.names.filter((name) => pattern.test(name)).map((name) => xmlText(pkg.part(name)!))
    const said = parts.flatMap((xml) => [wordsOf(xml).text.replace(/\s+/g, ' ').trim(), ...altsIn(xml)])
    const words = [...new Set(said)].filter((one) => one !== '')
    return words.length > 0 ? [{ says: say(says), words: words.join(' · ') }] : []
  })
}
