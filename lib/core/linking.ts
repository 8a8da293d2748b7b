import { z } from 'zod'
import type { Block } from './blocks/all'
import { type ExhibitKind, exhibits } from './numbering'
import { inOrder } from './order'
import type { Language } from './section'
import { id } from './text'
import { contentWords } from './words/content'
import { words } from './words/say'

export const linkingSchema = z.strictObject({ id })

/** A chapter that running text can refer to, with its tables, figures and pictures as they are numbered today. */
export type LinkTarget = { id: string; number: string; title: string; exhibits: Exhibit[] }
export type Exhibit = { id: string; kind: ExhibitKind; number: string; caption: string }

/** What each is called where one is chosen. */
export const exhibitName = words<Record<ExhibitKind, string>>({
  table: 'Tabell',
  figure: 'Figur',
  picture: 'Bilde',
})

/** What can be referred to in a section, in reading order. */
export function exhibitsOf(blocks: readonly Block[], numbers: ReadonlyMap<string, string>): Exhibit[] {
  return inOrder(blocks).flatMap((block) => {
    const kind = exhibits[block.kind]
    if (!kind || !('caption' in block)) return []
    return [{ id: block.id, kind, number: numbers.get(block.id) ?? '', caption: block.caption }]
  })
}

/** "tabell 4.1", "kapittel 4.2", in the section's language: what a reference says until an edition numbers it anew. */
export function referenceWords({ number }: LinkTarget, exhibit: Exhibit | null, language: Language): string {
  const own = contentWords[language]
  return exhibit ? `${own[exhibit.kind].toLocaleLowerCase(language)} ${exhibit.number}` : own.chapter(number)
}
