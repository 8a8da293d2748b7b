import type { Left } from '@/lib/core/importing/document/block'
import { readTree } from '@/lib/core/importing/document/read'
import { type Element, element, find, findAll, type Node } from '@/lib/core/importing/document/tree'
import { type Plain, say } from '@/lib/core/words/say'
import type { Document } from './document'
import { objectOf } from './odt-object'
import { odtStyles } from './odt-styles'
import { asHtml } from './odt-tree'
import type { Package } from './package'
import { gatherPictures, notFetched } from './pictures'
import { broken, Unreadable } from './unreadable'
import { xmlText, xmlTree } from './xml'

const otherKind = 'Filen er ikke et tekstdokument: lagre det som .odt eller .docx, og prøv igjen.'
const locked = 'Filen er låst med passord: lagre den uten passord, og prøv igjen.'

/** Reads a text document of LibreOffice. */
export function readOdt(pkg: Package): Document {
  const treeOf = (name: string) => {
    const part = pkg.part(name)
    return part ? xmlTree(xmlText(part)) : null
  }
  if (
    findAll(treeOf('META-INF/manifest.xml') ?? element(''), ({ name }) => name === 'manifest:encryption-data')
      .length > 0
  )
    throw new Unreadable(say(locked))
  const content = treeOf('content.xml')
  if (!content) throw new Unreadable(say(broken))
  const text = find(content, ({ name }) => name === 'office:text')
  if (!text) throw new Unreadable(say(otherKind))
  const styles = treeOf('styles.xml')
  const { body, notes } = asHtml(text, {
    styles: odtStyles(content, styles),
    objectAt: (address) => objectAt(pkg, address),
  })
  const pictures = gatherPictures()
  const read = readTree(body, notes, { pictureAt: (address) => pictureAt(pkg, address, pictures.at) })
  return { read, words: wordsIn(text), left: leftOf(text, styles), pictures: pictures.bytes }
}

function pictureAt(
  pkg: Package,
  address: string,
  at: (bytes: Uint8Array) => number | string,
): number | string {
  const bytes = pkg.part(address.replace(/^\.\//, ''))
  return bytes ? at(bytes) : notFetched(address)
}

/** Something of another program that the package holds, with its words. */
function objectAt(pkg: Package, address: string): Element {
  const part = pkg.part(`${address.replace(/^\.\//, '')}/content.xml`)
  return part ? objectOf(xmlText(part)) : element('object')
}

const beside = new Map<string, Plain>([
  ['office:annotation', 'Kommentarer i dokumentet ble ikke med.'],
  ['text:tracked-changes', 'Slettet tekst fra sporede endringer ble ikke med.'],
  ['office:forms', 'Skjemafelter i dokumentet ble ikke med.'],
])

function leftOf(text: Element, styles: Element | null): Left[] {
  const left = [...beside].map(([name, says]) => ({
    says: say(says),
    words: said(findAll(text, (one) => one.name === name)),
  }))
  const edges = styles
    ? findAll(styles, ({ name }) => /^style:(header|footer)(-left|-first)?$/.test(name))
    : []
  const alts = edges.flatMap((edge) => findAll(edge, ({ name }) => /^svg:(desc|title)$/.test(name)))
  const around = { says: say('Topptekst og bunntekst ble ikke med.'), words: said([...edges, ...alts]) }
  return [...left, around].filter(({ words }) => words !== '')
}

const said = (elements: readonly Element[]) =>
  [...new Set(elements.map((one) => wordsIn(one).trim()))].filter(Boolean).join(' · ')

const parting = /^(text:(p|h|tab|s|line-break|note|note-citation|list-item)|table:table-cell)$/
/** What is told apart, and what counts pages or notes and is no word of the text. */
const other = new Set([
  ...beside.keys(),
  'svg:title',
  'svg:desc',
  'text:note-citation',
  'dc:date',
  'dc:creator',
])

/** Nothing but the words in their order: another reader than that of the document. */
function wordsIn(root: Element): string {
  const words = (node: Node): string => {
    if (typeof node === 'string') return node.replace(/\s+/g, ' ')
    if (node !== root && other.has(node.name)) return ' '
    const inside = node.of.map(words).join('')
    return parting.test(node.name) ? ` ${inside} ` : inside
  }
  return words(root).replace(/ +/g, ' ')
}
