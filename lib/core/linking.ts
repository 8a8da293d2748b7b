import { z } from 'zod'
import type { Block } from './blocks/all'
import { type ExhibitKind, exhibits } from './numbering'
import { inOrder } from './order'
import { id } from './text'

export const linkingSchema = z.strictObject({ id })

/** A chapter that running text can refer to, with its tables, figures and pictures as they are numbered today. */
export type LinkTarget = { id: string; number: string; title: string; exhibits: Exhibit[] }
export type Exhibit = { id: string; name: 'tabell' | 'figur' | 'bilde'; number: string; caption: string }

const names: Record<ExhibitKind, Exhibit['name']> = { table: 'tabell', figure: 'figur', picture: 'bilde' }

/** What can be referred to in a section, in reading order. */
export function exhibitsOf(blocks: readonly Block[], numbers: ReadonlyMap<string, string>): Exhibit[] {
  return inOrder(blocks).flatMap((block) => {
    const kind = exhibits[block.kind]
    if (!kind || !('caption' in block)) return []
    return [{ id: block.id, name: names[kind], number: numbers.get(block.id) ?? '', caption: block.caption }]
  })
}

/** "tabell 4.1", "kapittel 4.2": what a reference says until an edition numbers it anew. */
export const referenceWords = ({ number }: LinkTarget, exhibit: Exhibit | null): string =>
  exhibit ? `${exhibit.name} ${exhibit.number}` : `kapittel ${number}`
