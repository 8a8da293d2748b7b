import { askedOf, type Binding, type Requirement, ruleOf } from '../statutory'
import { sentence } from '../words/counts'
import { lawWords } from '../words/laws'
import { say } from '../words/say'

/** A section as the map sees it. */
export type LaidSection = {
  id: string
  number: string
  title: string
  signed: boolean
  answers: readonly Requirement[]
}

/** Where readers find last year's figures: "Årsrapport 2025, 2.2 Likestilling". */
export type Place = { name: string; address: string }

/** Why a requirement needs no figures of its own this year. Without a place readers no longer have last year's section. */
export type Exception =
  | { kind: 'notApplicable'; reason: string }
  | { kind: 'lastYear'; section: string; place: Place | null }

export type Standing =
  | { kind: 'missing' }
  | { kind: 'unsigned' }
  | { kind: 'answered' }
  /** Answered by last year's figures, which a section of this year refers to. */
  | { kind: 'lastYear' }
  | { kind: 'notApplicable'; reason: string }

export type Mapped<T extends LaidSection = LaidSection> = {
  requirement: Requirement
  sections: T[]
  exception: Exception | null
  standing: Standing
}

export type Exceptions = Partial<Record<Requirement, Exception>>

/** How a report stands to everything the laws ask of it. */
export function statutoryMap<T extends LaidSection>(
  bound: readonly Binding[],
  sections: readonly T[],
  exceptions: Exceptions,
): Mapped<T>[] {
  return askedOf(bound).map((requirement) => {
    const laid = sections.filter(({ answers }) => answers.includes(requirement))
    const exception = exceptions[requirement] ?? null
    return { requirement, sections: laid, exception, standing: standingOf(laid, exception) }
  })
}

function standingOf(laid: readonly LaidSection[], exception: Exception | null): Standing {
  if (exception?.kind === 'notApplicable') return exception
  const refers = exception?.kind === 'lastYear'
  if (laid.length === 0 || (refers && !exception.place)) return { kind: 'missing' }
  if (laid.some(({ signed }) => !signed)) return { kind: 'unsigned' }
  return { kind: refers ? 'lastYear' : 'answered' }
}

/** What no section answers, in words. Sections that are not signed are named by themselves. */
export const missingIn = (map: readonly Mapped[]): { requirement: Requirement; says: string }[] =>
  map
    .filter(({ standing }) => standing.kind === 'missing')
    .map(({ requirement, exception }) => ({
      requirement,
      says:
        exception?.kind === 'lastYear'
          ? say('{law}: leserne kan ikke lenger lese fjorårets tall.', { law: lawSentence(requirement) })
          : say('{law} er ikke besvart: {asked}.', {
              law: lawSentence(requirement),
              asked: ruleOf(requirement).says,
            }),
    }))

/** "Kommuneloven § 14-7 bokstav a" */
export const lawSentence = (requirement: Requirement): string => sentence(lawWords([requirement]))

/** May this year refer to last year's figures? Not where last year referred back itself: then none are from the last two. */
export const mayReferBack = (requirement: Requirement, lastReferred: readonly Requirement[]): boolean =>
  ruleOf(requirement).every === 'second year' && !lastReferred.includes(requirement)

/** Where a refusal leads that is about a requirement, and not about a section. */
const lawMark = 'law'
export const lawPlace = (requirement: Requirement) => [lawMark, requirement]
export const lawIn = (path: readonly string[]): string | null =>
  path[0] === lawMark ? (path[1] ?? null) : null
