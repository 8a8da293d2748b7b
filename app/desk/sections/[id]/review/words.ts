import { sinceWords } from '@/lib/core/words/days'
import { listWords } from '@/lib/core/words/lists'
import type { Base, Review } from '@/lib/sections/review'

const happened: Record<Base['what'], string> = { sentBack: 'sendte tilbake', signed: 'godkjente' }

/** Who sent it, who wrote it, and since when the changes below are counted. */
export function introduction({ revision, people }: Review, base: Base | null, today: string): string {
  const name = (id: string) => people[id] ?? id
  const sent = `Versjon ${revision.number}, sendt av ${name(revision.by)} ${sinceWords(new Date(revision.at), today)}.`
  const wrote = `${listWords(revision.authors.map(name))} har skrevet.`
  const since = base
    ? `Under ser du det som er endret siden versjon ${base.number}, som ${name(base.by)} ${happened[base.what]} ${sinceWords(new Date(base.at), today)}.`
    : 'Ingen tidligere versjon er godkjent eller sendt tilbake, så her er hele kapittelet.'
  return `${sent} ${wrote} ${since}`
}

/** The revision one could compare with instead. */
export function otherBase(bases: readonly Base[], chosen: Base | null) {
  const other = bases.find((base) => base !== chosen)
  if (!other) return null
  const what = other.what === 'signed' ? 'som er godkjent' : 'som ble sendt tilbake'
  return { number: other.number, says: `Se endringene siden versjon ${other.number}, ${what}` }
}
