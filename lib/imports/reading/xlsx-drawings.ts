import type { Element, Node } from '@/lib/core/importing/document/tree'
import { wordsOf } from './docx-words'
import type { Package } from './package'
import { localName, type Relation, relationsOf, within } from './relations'
import { xmlText, xmlTree } from './xml'

/** A picture on a sheet: the cells that it lies on, counted from zero, and what it says to those who do not see it. */
export type SheetPicture = {
  from: Corner
  /** Null: it is as large as it is, whatever lies below. */
  to: Corner | null
  isHidden: boolean
  alt: string
  of: Relation
  /** The same picture in other forms too: all that is told with it. */
  parts: string[]
}
export type Corner = { row: number; column: number }

/** What lies on the cells of a sheet: its pictures, and what is said of all else that is drawn there. */
export type Drawn = { pictures: SheetPicture[]; isEmpty: boolean; words: string[] }

/** What is drawn on a sheet, by the name of its part. A picture elsewhere is told of and not fetched. */
export function drawnOn(pkg: Package, sheet: string): Drawn {
  const drawings = [...relationsOf(pkg, sheet).values()].flatMap(({ type, part }) =>
    type === 'drawing' && part ? [part] : [],
  )
  const all = drawings.map((part) => drawnIn(pkg, part))
  return {
    pictures: all.flatMap(({ pictures }) => pictures),
    isEmpty: all.every(({ isEmpty }) => isEmpty),
    words: all.flatMap(({ words }) => words),
  }
}

function drawnIn(pkg: Package, part: string): Drawn {
  const relations = relationsOf(pkg, part)
  const xml = xmlText(pkg.part(part)!)
  const anchors = within(xmlTree(xml), 'twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor')
  const others = anchors.flatMap((anchor) => within(without(anchor, 'pic'), 'cNvPr'))
  return {
    pictures: anchors.flatMap((anchor) =>
      within(anchor, 'pic').map((one) => pictureOf(anchor, one, relations)),
    ),
    isEmpty: anchors.length === 0,
    words: [wordsOf(xml).text, ...others.map(altOf)],
  }
}

function pictureOf(anchor: Element, one: Element, relations: ReadonlyMap<string, Relation>): SheetPicture {
  const properties = within(one, 'cNvPr')[0]
  const given = within(one, 'blip')[0]?.given ?? {}
  const id = given['r:embed'] || given['r:link'] || ''
  const used = within(one, 'blip', 'svgBlip', 'imgLayer').map((form) =>
    relations.get(form.given['r:embed'] ?? ''),
  )
  return {
    from: cornerAt(anchor, 'from') ?? { row: 0, column: 0 },
    to: cornerAt(anchor, 'to'),
    isHidden: /^(1|true)$/.test(properties?.given.hidden ?? ''),
    alt: properties ? altOf(properties) : '',
    of: relations.get(id) ?? { type: 'image', address: '', part: null },
    parts: used.flatMap((relation) => relation?.part ?? []),
  }
}

const altOf = ({ given }: Element) => (given.descr || given.title || '').replace(/\s+/g, ' ').trim()

function cornerAt(anchor: Element, name: string): Corner | null {
  const corner = within(anchor, name)[0]
  if (!corner) return null
  const count = (what: string) => {
    const text = within(corner, what)[0]?.of.join('') ?? ''
    return Math.max(Number.parseInt(text, 10) || 0, 0)
  }
  return { row: count('row'), column: count('col') }
}

const without = (node: Element, name: string): Element => {
  const isOther = (one: Node) => typeof one === 'string' || localName(one) !== name
  return {
    ...node,
    of: node.of.filter(isOther).map((one) => (typeof one === 'string' ? one : without(one, name))),
  }
}
