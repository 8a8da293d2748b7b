import { type Plain, say, words } from './words/say'

/** Whom a law binds. A report says as which of them it reports; as none: no law asks anything of it. */
export const bindings = words<Record<Binding, { name: string; hint: string }>>({
  municipality: {
    name: 'Kommune eller fylkeskommune',
    hint: 'Årsberetning, internkontroll og statlig tilsyn etter kommuneloven.',
  },
  authority: {
    name: 'Offentlig myndighet',
    hint: 'Likestilling i tjenester, planer og vedtak.',
  },
  employer: {
    name: 'Arbeidsgiver med plikt til å redegjøre',
    hint: 'Alle offentlige arbeidsgivere, og private med flere enn 50 ansatte.',
  },
})
export type Binding = 'municipality' | 'authority' | 'employer'
export const bindingNames = Object.keys(bindings) as Binding[]

const laws = words<Record<'municipal' | 'equality', string>>({
  municipal: 'kommuneloven',
  equality: 'likestillings- og diskrimineringsloven',
})

type Rule = {
  law: keyof typeof laws
  paragraph: string
  letter?: string
  /** The paragraph that it refers to. */
  along?: string
  /** What is to be told, in our words: never a quotation. */
  says: Plain
  binds: Binding
  /** What is surveyed every second year may refer to last year's figures in between. */
  every: 'year' | 'second year'
  /** Makes a section part of the årsberetning. */
  annual?: true
}

/**
 * Everything that the laws ask a yearly report to tell: the one place to correct it. Ids are stored; a row that the
 * law no longer has is taken out, and what was laid on it counts no more.
 */
export const requirements = {
  economy: {
    law: 'municipal',
    paragraph: '14-7',
    letter: 'a',
    says: 'Det som er viktig for å bedømme økonomien, og om den økonomiske handleevnen blir tatt vare på over tid',
    binds: 'municipality',
    every: 'year',
    annual: true,
  },
  deviations: {
    law: 'municipal',
    paragraph: '14-7',
    letter: 'b',
    says: 'Vesentlige avvik mellom budsjett og regnskap, og fra det kommunestyret forutsatte om bruken av pengene',
    binds: 'municipality',
    every: 'year',
    annual: true,
  },
  goals: {
    law: 'municipal',
    paragraph: '14-7',
    letter: 'c',
    says: 'Hvordan målene er nådd, og annet enn økonomi som betyr mye for kommunen eller innbyggerne',
    binds: 'municipality',
    every: 'year',
    annual: true,
  },
  ethics: {
    law: 'municipal',
    paragraph: '14-7',
    letter: 'd',
    says: 'Tiltak for en høy etisk standard: de som er satt i gang, og de som er planlagt',
    binds: 'municipality',
    every: 'year',
    annual: true,
  },
  equality: {
    law: 'municipal',
    paragraph: '14-7',
    letter: 'e',
    says: 'Hvordan det faktisk står til med likestillingen',
    binds: 'municipality',
    every: 'year',
    annual: true,
  },
  promotion: {
    law: 'municipal',
    paragraph: '14-7',
    letter: 'f',
    says: 'Hva som gjøres for å fremme likestilling og hindre diskriminering',
    binds: 'municipality',
    every: 'year',
    annual: true,
  },
  control: {
    law: 'municipal',
    paragraph: '25-2',
    says: 'Arbeidet med internkontroll. Kan også rapporteres til kommunestyret i en egen sak',
    binds: 'municipality',
    every: 'year',
  },
  supervision: {
    law: 'municipal',
    paragraph: '25-2',
    says: 'Resultater fra statlig tilsyn. Kan også rapporteres til kommunestyret i en egen sak',
    binds: 'municipality',
    every: 'year',
  },
  authority: {
    law: 'equality',
    paragraph: '24',
    says: 'Hvordan myndigheten arbeider for likestilling i det den gjør for innbyggerne',
    binds: 'authority',
    every: 'year',
  },
  work: {
    law: 'equality',
    paragraph: '26 a',
    along: '26',
    says: 'Hva arbeidsgiveren gjør for å fremme likestilling og hindre diskriminering blant de ansatte',
    binds: 'employer',
    every: 'year',
  },
  balance: {
    law: 'equality',
    paragraph: '26 a',
    says: 'Kjønnslikestillingen blant de ansatte: kjønnsbalanse, midlertidige, deltid og foreldrepermisjon',
    binds: 'employer',
    every: 'year',
  },
  pay: {
    law: 'equality',
    paragraph: '26 a',
    along: '26',
    says: 'Kartlegging av lønn fordelt på kjønn',
    binds: 'employer',
    every: 'second year',
  },
  partTime: {
    law: 'equality',
    paragraph: '26 a',
    along: '26',
    says: 'Kartlegging av ufrivillig deltid',
    binds: 'employer',
    every: 'second year',
  },
} as const satisfies Record<string, Rule>

export type Requirement = keyof typeof requirements
export const requirementNames = Object.keys(requirements) as Requirement[]
export function ruleOf(name: Requirement): Omit<Rule, 'says'> & { says: string } {
  const rule: Rule = requirements[name]
  return { ...rule, says: say(rule.says) }
}

/** What is asked of a report, in the order of the laws. */
export const askedOf = (bound: readonly Binding[]): Requirement[] =>
  requirementNames.filter((name) => bound.includes(requirements[name].binds))

export const lawOf = (name: Requirement): string => laws[ruleOf(name).law]

/** A section that answers any of these is part of the årsberetning. */
export const isAnnual = (answers: readonly Requirement[]): boolean =>
  answers.some((name) => ruleOf(name).annual)
