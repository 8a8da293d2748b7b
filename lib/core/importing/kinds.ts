import { words } from '../words/say'
import type { Part, PartKind } from './part'

/** What a person calls each kind of part, in the order of the choice. */
export const kindNames = words<Record<PartKind, string>>({
  title: 'Tittel',
  lead: 'Ingress',
  results: 'Overskrift over resultater',
  challenges: 'Overskrift over utfordringer',
  item: 'Punkt',
  subheading: 'Overskrift i teksten',
  paragraph: 'Avsnitt',
  caption: 'Tabelltittel',
  table: 'Tabell',
  note: 'Fotnote',
  picture: 'Bilde',
})

export const levelNames = words<Record<1 | 2 | 3, string>>({
  1: 'Kapittel',
  2: 'Delkapittel',
  3: 'Under delkapittel',
})

/** The kinds that a part may be corrected to: only what has cells may be a table, and a picture is a picture. */
export function choicesFor(part: Part): PartKind[] {
  if (part.picture) return ['picture']
  const kinds = (Object.keys(kindNames) as PartKind[]).filter((kind) => kind !== 'picture')
  return kinds.filter((kind) => kind !== 'table' || part.cells !== undefined)
}

/** How many results and challenges stand in lists under their headings, and how many titles and tables there are. */
export function tally(parts: readonly Part[]) {
  const counts = { titles: 0, results: 0, challenges: 0, absent: 0, pictures: 0, findings: 0 }
  let list: 'results' | 'challenges' | null = null
  for (const [i, { kind, finding }] of parts.entries()) {
    if (finding) counts.findings++
    if (kind === 'title') counts.titles++
    if (kind === 'picture') counts.pictures++
    if (kind === 'caption' && parts[i + 1]?.kind !== 'table') counts.absent++
    if (kind === 'results' || kind === 'challenges') list = kind
    else if (kind !== 'item') list = null
    else if (list) counts[list]++
  }
  return counts
}
