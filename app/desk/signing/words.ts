import type { Comparison } from '@/lib/core/compare'
import { counted, sentence } from '@/lib/core/words/counts'
import { sinceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { WaitingSection } from '@/lib/signing/waiting'

/** "Fire kapitler venter på deg." */
export function waitingWords(count: number): string {
  if (count === 0) return say('Ingenting venter på deg nå.')
  return sentence(
    counted(
      count,
      'ett kapittel venter på godkjenning fra deg.',
      '{n} kapitler venter på godkjenning fra deg.',
    ),
  )
}

/** "12 delkapitler har bare språkrettinger" */
export function fixesHeading(count: number): string {
  return sentence(
    counted(count, 'ett delkapittel har bare språkrettinger', '{n} delkapitler har bare språkrettinger'),
  )
}

/** Which version it is, who sent it, and what it is held against. */
export function versionWords({ revision, base }: WaitingSection, today: string): string {
  const { number, by, at } = revision
  const sent = say('Versjon {number}, sendt av {by} {when}.', {
    ...{ number, by },
    when: sinceWords(new Date(at), today),
  })
  const against = base ? `${sinceBase(say('endret'), base)}.` : say('Ikke godkjent før: her er hele teksten.')
  return `${sent} ${against}`
}

/** What was changed since it was signed, and whether any figure was. */
export function changeWords({ base }: WaitingSection, { figures, changes }: Comparison): string {
  if (!base) return say('Ikke godkjent før')
  if (changes === 0) return sinceBase(say('ingenting er endret'), base)
  if (figures.length === 0) return sinceBase(say('innholdet er endret'), base)
  return sinceBase(counted(figures.length, 'ett tall er endret', '{n} tall er endret'), base)
}

/** "To tall er endret siden versjon 1, som du godkjente" */
const sinceBase = (what: string, { number, mine }: NonNullable<WaitingSection['base']>) =>
  sentence(
    say(
      mine
        ? '{what} siden versjon {number}, som du godkjente'
        : '{what} siden versjon {number}, som er godkjent',
      { what, number },
    ),
  )

/** "2.1 Skole" */
export const nameOf = ({ number, title }: { number: string; title: string }) =>
  [number, title || say('Uten tittel')].filter(Boolean).join(' ')
