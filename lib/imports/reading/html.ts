import type { Left } from '@/lib/core/importing/document/block'
import { readTree } from '@/lib/core/importing/document/read'
import { type Element, element, find, type Node, textWithin } from '@/lib/core/importing/document/tree'
import { say } from '@/lib/core/words/say'
import type { Document } from './document'
import { htmlTree } from './html-tree'
import { fromDataAddress, gatherPictures, notFetched } from './pictures'

/** Reads a web page: what is its main content, where it says what that is. Nothing of it is fetched. */
export function readHtml(html: string): Document {
  const tree = htmlTree(html)
  const body = find(tree, ({ name }) => name === 'body') ?? element('body')
  const isMain = (one: Element) =>
    (one.name === 'main' || one.given.role === 'main') && spoken(one).trim() !== ''
  const main = find(body, isMain) ?? body
  const pictures = gatherPictures()
  const pictureAt = (address: string) => {
    const bytes = fromDataAddress(address)
    return bytes ? pictures.at(bytes) : notFetched(address)
  }
  const read = readTree(main, new Map(), { pictureAt })
  const words = spoken(main)
  return { read, words, left: [...beside(body, main), ...titleOf(tree, words)], pictures: pictures.bytes }
}

/** What stands around the main content: menus, the head and the foot of the page. */
function beside(body: Element, main: Element): Left[] {
  if (body === main) return []
  const others = (node: Node): Node => {
    if (typeof node === 'string') return node
    return node === main ? '' : { ...node, of: node.of.map(others) }
  }
  const words = spoken(others(body)).replace(/\s+/g, ' ').trim()
  return words === ''
    ? []
    : [{ says: say('Det som står rundt hovedinnholdet på nettsiden, ble ikke med.'), words }]
}

/** The title that the browser shows, where the page does not say it itself. */
function titleOf(tree: Element, words: string): Left[] {
  const title = find(tree, ({ name }) => name === 'title')
  const text = title ? textWithin(title).trim() : ''
  return text === '' || words.includes(text)
    ? []
    : [{ says: say('Navnet på nettleserfanen ble ikke med.'), words: text }]
}

const silent = new Set(['script', 'style', 'template'])

/** The words of a page without its code; a raised number is a word of its own. */
function spoken(node: Node): string {
  const without = (one: Node): Node => {
    if (typeof one === 'string') return one
    if (silent.has(one.name)) return ''
    const isRaised = one.name === 'sup' && /^[\d\s*)]+$/.test(textWithin(one))
    const of = one.of.map(without)
    return { ...one, of: isRaised ? [' ', ...of, ' '] : of }
  }
  return textWithin(without(node))
}
