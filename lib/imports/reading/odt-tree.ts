import { type Element, element, find, type Node } from '@/lib/core/importing/document/tree'
import type { OdtStyles } from './odt-styles'

type Way = {
  styles: OdtStyles
  /** Something of another program, by its address in the package. */
  objectAt: (address: string) => Element
  notes: Map<string, Element>
  list: { style: string; depth: number } | null
}

/** An OpenDocument text in the names of HTML, its footnotes apart. */
export function asHtml(
  text: Element,
  { styles, objectAt }: Pick<Way, 'styles' | 'objectAt'>,
): { body: Element; notes: Map<string, Element> } {
  const way: Way = { styles, objectAt, notes: new Map(), list: null }
  return { body: element('body', {}, inner(text, way)), notes: way.notes }
}

const inner = ({ of }: Element, way: Way): Node[] => of.flatMap((node) => translated(node, way))

/** White space is as good as one blank, as in HTML; what is meant to be more says so. */
function translated(node: Node, way: Way): Node[] {
  if (typeof node === 'string') return [node.replace(/\s+/g, ' ')]
  const read = readers.get(node.name)
  const made = read ? read(node, way) : inner(node, way)
  const isHidden =
    node.given['text:display'] === 'none' || way.styles.isHidden(node.given['text:style-name'] ?? '')
  return isHidden ? [element(readsAsLine.has(node.name) ? 'div' : 'span', { hidden: '' }, made)] : made
}

const readsAsLine = new Set(['text:p', 'text:h', 'text:section'])

type Reads = (node: Element, way: Way) => Node[]

const as =
  (name: string): Reads =>
  (node, way) => [element(name, {}, inner(node, way))]
const nothing: Reads = () => []

const paragraph: Reads = (node, way) => {
  const style = way.styles.chosen(node.given['text:style-name'] ?? '')
  if (style === 'Title') return [element('h1', { class: 'title' }, inner(node, way))]
  const isCaption = /^(Table|Illustration|Figure|Drawing|Caption|Text|Bildetekst|caption)$/.test(style)
  return [element('p', isCaption ? { class: 'caption' } : {}, inner(node, way))]
}

const heading: Reads = (node, way) => {
  const level = Number.parseInt(node.given['text:outline-level'] ?? '1', 10)
  return [element(`h${Math.min(Math.max(level || 1, 1), 6)}`, {}, inner(node, way))]
}

const span: Reads = (node, way) => {
  const marks = way.styles.marks(node.given['text:style-name'] ?? '')
  return marks.reduce<Node[]>((of, mark) => [element(mark, {}, of)], inner(node, way))
}

const list: Reads = (node, way) => {
  const style = node.given['text:style-name'] || way.list?.style || ''
  const depth = (way.list?.depth ?? 0) + 1
  const name = way.styles.isNumbered(style, depth) ? 'ol' : 'ul'
  return [element(name, {}, inner(node, { ...way, list: { style, depth } }))]
}

const note: Reads = (node, way) => {
  const body = find(node, ({ name }) => name === 'text:note-body')
  const id = `note-${way.notes.size + 1}`
  const mark = String(way.notes.size + 1)
  way.notes.set(id, element('li', { mark }))
  if (body) way.notes.set(id, element('li', { mark }, inner(body, { ...way, list: null })))
  return [element('note-ref', { to: id, mark })]
}

/** A frame holds a picture, a box of text, or something of another program with a picture of it. */
const frame: Reads = (node, way) => {
  const holds = (form: RegExp) =>
    node.of.find((one): one is Element => typeof one !== 'string' && form.test(one.name))
  const box = holds(/^draw:text-box$/)
  if (box) return [element('div', {}, inner(box, { ...way, list: null })), ...described(node)]
  const foreign = holds(/^draw:object/)
  if (foreign) {
    const object = way.objectAt(foreign.given['xlink:href'] ?? '')
    return [{ ...object, of: [...object.of, ...saidOf(node).flatMap((text) => [' ', text])] }]
  }
  const image = find(node, ({ name }) => name === 'draw:image')
  if (!image) return inner(node, way)
  const [alt = '', ...others] = saidOf(node)
  return [element('img', { src: image.given['xlink:href'] ?? '', alt }), ...others.map(description)]
}

/** What is said of something that is drawn, to those who do not see it: a description, a title, or both. */
const saidOf = ({ of }: Element): string[] =>
  ['svg:desc', 'svg:title'].flatMap((name) => {
    const said = of.find((one): one is Element => typeof one !== 'string' && one.name === name)
    return said ? [said.of.filter((one) => typeof one === 'string').join('')] : []
  })

const description = (text: string) => element('desc', {}, [text])
const described = (node: Element) => saidOf(node).map(description)

const row: Reads = (node, way) =>
  repeated(node, 'table:number-rows-repeated', element('tr', {}, inner(node, way)))

const cell: Reads = (node, way) => {
  const given = {
    colspan: node.given['table:number-columns-spanned'] ?? '1',
    rowspan: node.given['table:number-rows-spanned'] ?? '1',
  }
  return repeated(
    node,
    'table:number-columns-repeated',
    element('td', given, inner(node, { ...way, list: null })),
  )
}

/** What is written once and stands several times, up to what a table has room for. */
function repeated(node: Element, name: string, made: Element): Node[] {
  const count = Number.parseInt(node.given[name] ?? '1', 10) || 1
  return Array.from({ length: Math.min(Math.max(count, 1), 100) }, () => made)
}

const readers = new Map<string, Reads>([
  ['text:p', paragraph],
  ['text:h', heading],
  ['text:span', span],
  ['text:list', list],
  ['text:list-item', as('li')],
  ['text:list-header', as('li')],
  ['text:line-break', () => [element('br')]],
  ['text:tab', () => ['\t']],
  ['text:s', () => [' ']],
  ['text:a', (node, way) => [element('a', { href: node.given['xlink:href'] ?? '' }, inner(node, way))]],
  ['text:note', note],
  ['text:table-of-content', as('toc')],
  ['text:illustration-index', as('toc')],
  ['text:table-index', as('toc')],
  ['text:tracked-changes', nothing],
  ['office:annotation', nothing],
  ['office:forms', nothing],
  ['draw:frame', frame],
  ['svg:desc', as('desc')],
  ['svg:title', as('desc')],
  ['table:table', (node, way) => [element('table', {}, inner(node, { ...way, list: null }))]],
  ['table:table-header-rows', as('thead')],
  ['table:table-row', row],
  ['table:table-cell', cell],
  ['table:covered-table-cell', nothing],
])
