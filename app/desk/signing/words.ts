import type { Comparison } from '@/lib/core/compare'
import { counted, numberWords, sentence } from '@/lib/core/words/counts'
import { sinceWords } from '@/lib/core/words/days'
import type { WaitingSection } from '@/lib/signing/waiting'

/** "Fire kapitler venter på deg." */
export function waitingWords(count: number): string {
  if (count === 0) return 'Ingenting venter på deg nå.'
  return `${sentence(counted(count, 'ett kapittel', '{n} kapitler'))} venter på godkjenning fra deg.`
}

/** "12 delkapitler har bare språkrettinger" */
export function fixesHeading(count: number): string {
  return `${sentence(counted(count, 'ett delkapittel', '{n} delkapitler'))} har bare språkrettinger`
}

/** Which version it is, who sent it, and what it is held against. */
export function versionWords({ revision, base }: WaitingSection, today: string): string {
  const sent = `Versjon ${revision.number}, sendt av ${revision.by} ${sinceWords(new Date(revision.at), today)}.`
  return base ? `${sent} Endret ${sinceBase(base)}.` : `${sent} Ikke godkjent før: her er hele teksten.`
}

/** "to tall er endret siden versjon 1, som du godkjente" */
export function changeWords({ base }: WaitingSection, { figures, changes }: Comparison): string {
  if (!base) return 'Ikke godkjent før'
  if (changes === 0) return `Ingenting er endret ${sinceBase(base)}`
  const what =
    figures.length > 0 ? `${numberWords(figures.length, 'ett')} tall er endret` : 'innholdet er endret'
  return sentence(`${what} ${sinceBase(base)}`)
}

const sinceBase = ({ number, mine }: NonNullable<WaitingSection['base']>) =>
  `siden versjon ${number}, som ${mine ? 'du godkjente' : 'er godkjent'}`

/** "2.1 Skole" */
export const nameOf = ({ number, title }: { number: string; title: string }) =>
  [number, title || 'Uten tittel'].filter(Boolean).join(' ')
