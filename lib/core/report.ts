import { z } from 'zod'
import { text } from './text'
import { because } from './words/say'

/** The first words of addresses that are not for readers of reports, or that the server answers itself. */
const ours = [
  'desk',
  'api',
  'sign-in',
  'welcome',
  'les',
  '_next',
  '_b',
  'favicon.ico',
  'robots.txt',
  'sitemap.xml',
  'atom.xml',
  'sok',
  'apne-data',
] as const

export const isOurs = (word: string): boolean => ours.some((one) => one === word)

/** `u`, which stands for editions, and pages that every report or section has. */
const everywhere = [
  'u',
  'sammenlign',
  'utgaver',
  'videre',
  'over-tid',
  'henvis',
  'samlet',
  'last-ned',
  'manifest',
  'rapport',
] as const

/** Nothing that somebody names may have such an address. */
export const isReserved = (word: string): boolean => isOurs(word) || everywhere.some((one) => one === word)

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, because('Bruk små bokstaver a–z, tall og bindestrek.'))
  .max(80, because('Adressen er for lang.'))
  .refine((value) => !isReserved(value), because('Denne adressen er opptatt av systemet.'))

/** The year's own report, one of a part of the year, one of a company, or something else; in the order of lists. */
export const reportKinds = ['annual', 'interim', 'company', 'other'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Newest year first; in a year its own report first, then the others by kind and title. */
export function byYear(a: Listed, b: Listed): number {
  const rank = reportKinds.indexOf(a.kind) - reportKinds.indexOf(b.kind)
  return b.year - a.year || rank || a.title.localeCompare(b.title, 'nb', { numeric: true })
}
type Listed = { year: number; kind: ReportKind; title: string }

/** What a report is: free title, year, kind, address. */
export const reportFields = {
  year: z
    .number(because('Skriv et år.'))
    .int(because('Skriv et år.'))
    .min(1837, because('Året må være 1837 eller senere.'))
    .max(2200, because('Året må være 2200 eller før.')),
  title: text(200).refine((value) => value.trim() !== '', because('Skriv en tittel.')),
  kind: z.enum(reportKinds),
  slug,
}

/** An address from a title, by one rule for æ ø å: "Økonomi og resultat" → "okonomi-og-resultat". */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return plain === '' || isReserved(plain) ? `kapittel${plain && `-${plain}`}` : plain
}

/** The slug, or the slug with the first number that is free among its siblings. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`
}
