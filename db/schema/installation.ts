import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Logo } from '@/lib/core/installation'
import type { LicenseName } from '@/lib/core/open-data/license'
import type { Language } from '@/lib/core/section'
import type { UnitName } from '@/lib/core/words/units'

/** The installation: whose it is. One row. */
export const installation = pgTable(
  'installation',
  {
    id: integer().primaryKey().default(1),
    name: text().notNull(),
    /** What the pages around the reports speak, and the desk to those who have chosen nothing. */
    language: text().$type<Language>().notNull().default('nb'),
    /** What its units are called. */
    unit: text().$type<UnitName>().notNull().default('enhet'),
    address: text().notNull().default(''),
    email: text().notNull().default(''),
    /** Where readers find the accessibility statement; empty: no link. */
    accessibilityUrl: text('accessibility_url').notNull().default(''),
    /** Nine digits; empty: it has not been told. */
    organisationNumber: text('organisation_number').notNull().default(''),
    /** Which municipality (four digits) or county (two) it reports of; empty: none. */
    placeNumber: text('place_number').notNull().default(''),
    /** What others may do with what is published. */
    license: text().$type<LicenseName>().notNull().default('NLOD-2.0'),
    /** The main colour of the public pages, "#00565e"; empty: the one they have of their own. */
    colour: text().notNull().default(''),
    /** The coat of arms or logo, among the public assets. */
    logo: jsonb().$type<Logo>(),
    /** Whether one may sign in with a password where there is a provider. */
    passwords: boolean().notNull().default(true),
    demo: boolean().notNull().default(false),
  },
  (t) => [
    check('installation_one', sql`${t.id} = 1`),
    check('installation_language', sql`${t.language} in ('nb', 'nn', 'en')`),
    check(
      'installation_unit',
      sql`${t.unit} in ('enhet', 'virksomhet', 'sektor', 'tjenesteområde', 'avdeling')`,
    ),
  ],
)
