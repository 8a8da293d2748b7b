import { readXml } from './xml'

/** The words of a part of a Word document in their order: of the text, struck out, and hidden. */
export type Words = { text: string; deleted: string; hidden: string }

const parting = new Set(['w:p', 'w:tc', 'w:br', 'w:cr', 'w:tab', 'w:ptab', 'a:p', 'a:br', 'c:pt'])
const holding = new Set(['w:t', 'm:t', 'a:t', 'c:v', 'w:delText'])

/**
 * Reads nothing but words: simple, and another than the reader of the document, so that one tells what the other
 * has missed. Where something is written twice for older programs, only the first is read.
 */
export function wordsOf(xml: string): Words {
  const words: Words = { text: '', deleted: '', hidden: '' }
  const within: string[] = []
  const depths = new Map<string, number>()
  let isRaised = false
  let isHidden = false
  const count = (name: string, by: number) => depths.set(name, (depths.get(name) ?? 0) + by)
  const inside = (name: string) => (depths.get(name) ?? 0) > 0
  readXml(xml, {
    open(name, given) {
      within.push(name)
      count(name, 1)
      if (parting.has(name)) part(words)
      if (name === 'w:r') isRaised = isHidden = false
      if (name === 'w:vanish' && inside('w:r')) isHidden = !/^(0|false)$/.test(given['w:val'] ?? '')
      if (name === 'w:vertAlign') isRaised = given['w:val'] === 'superscript'
      if (name === 'w:noBreakHyphen') words.text += '\u2011'
    },
    text(text) {
      const name = within.at(-1) ?? ''
      if (!holding.has(name) || inside('mc:Fallback')) return
      if (name === 'w:delText' || inside('w:del') || inside('w:moveFrom')) words.deleted += text
      else if (isHidden) words.hidden += text
      else words.text += isRaised && /^[\d\s*)]+$/.test(text) ? ` ${text} ` : text
    },
    close(name) {
      within.pop()
      count(name, -1)
      if (parting.has(name)) part(words)
    },
  })
  const single = (text: string) => text.replace(/\s+/g, ' ').trim()
  return { text: words.text, deleted: single(words.deleted), hidden: single(words.hidden) }
}

function part(words: Words): void {
  words.text += ' '
  words.deleted += ' '
  words.hidden += ' '
}
