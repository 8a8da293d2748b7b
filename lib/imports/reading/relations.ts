import path from 'node:path'
import type { Element, Node } from '@/lib/core/importing/document/tree'
import type { Package } from './package'
import { xmlText, xmlTree } from './xml'

/** What a part refers to: its address as it is written, and the part of the package that it means; null: none in it. */
export type Relation = { type: string; address: string; part: string | null }

/** What a part of a package refers to, by the ids that it uses. */
export function relationsOf(pkg: Package, part: string): Map<string, Relation> {
  const folder = path.posix.dirname(part)
  const bytes = pkg.part(path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`))
  const all = bytes ? within(xmlTree(xmlText(bytes)), 'Relationship') : []
  return new Map(
    all.map(({ given: { Id: id = '', Type: type = '', Target: address = '', TargetMode: mode = '' } }) => {
      const named = address.startsWith('/') ? address.slice(1) : path.posix.join(folder, address)
      const isInside = !/^external$/i.test(mode) && pkg.names.includes(named)
      return [id, { type: type.slice(type.lastIndexOf('/') + 1), address, part: isInside ? named : null }]
    }),
  )
}

/** The name of an element without its prefix, which each program chooses for itself. */
export const localName = ({ name }: Element) => name.slice(name.indexOf(':') + 1)

/** All elements of these names, in their order; what is written again for older programs is passed over. */
export function within(node: Node, ...names: readonly string[]): Element[] {
  if (typeof node === 'string') return []
  const name = localName(node)
  if (name === 'Fallback') return []
  const below = node.of.flatMap((one) => within(one, ...names))
  return names.includes(name) ? [node, ...below] : below
}
