import { sinceWords } from '@/lib/core/words/days'
import { listWords } from '@/lib/core/words/lists'
import type { Base } from '@/lib/sections/bases'
import type { Review } from '@/lib/sections/review'

const happened: Record<Base['what'], string> = {
  sent: 'sendte',
  sentBack: 'sendte tilbake',
  signed: 'godkjente',
}

const after: Record<Base['what'], string> = {
  sent: 'som ble sendt',
  sentBack: 'som ble sendt tilbake',
  signed: 'som er godkjent',
}

/** Who sent it, who wrote it, and since when the changes below are counted. */
export function introduction(
  { revision, people }: Review,
  base: Base | null,
  { me, today }: { me: string; today: string },
): string {
  const name = (id: string) => people[id] ?? id
  const sent = `Versjon ${revision.number}, sendt av ${name(revision.by)} ${sinceWords(new Date(revision.at), today)}.`
  const wrote = `${listWords(revision.authors.map(name))} har skrevet.`
  const since = base
    ? `Under ser du det som er endret siden versjon ${base.number}, som ${base.by === me ? 'du' : name(base.by)} ${happened[base.what]} ${sinceWords(new Date(base.at), today)}.`
    : 'Ingen tidligere versjon er godkjent eller sendt tilbake, så her er hele kapittelet.'
  return `${sent} ${wrote} ${since}`
}

/** The revision one could compare with instead. */
export function otherBase(bases: readonly Base[], chosen: Base | null, me: string) {
  const other = bases.find((base) => base !== chosen)
  if (!other) return null
  const what = other.what === 'signed' && other.by === me ? 'som du godkjente' : after[other.what]
  return { number: other.number, says: `Se endringene siden versjon ${other.number}, ${what}` }
}
