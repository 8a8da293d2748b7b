import { z } from 'zod'
import { goalStatuses } from '../blocks/goals'
import { reportKinds } from '../report'
import { text } from '../text'
import { because, type Plain } from '../words/say'
import { itemKinds } from './item'

/** What may stand in the query of each list. The sentences are what the asker is told. */

const whole = (says: Plain, from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, because(says))
    .transform(Number)
    .pipe(z.int().min(from, because(says)).max(to, because(says)))

const filter = (most: number) => text(most).min(1, because('Skriv noe, eller la parameteren være.'))
const oneOf = <const W extends readonly [string, ...string[]]>(words: W, says: Plain) =>
  z
    .enum(words, because('Velg en av {choices}.', { choices: words.join(', ') }))
    .optional()
    .describe(says)

const page = whole('Skriv et sidetall, 1 eller høyere.', 1, 100_000)
  .default(1)
  .describe('Hvilken side av listen, fra 1.')
const size = whole('Skriv et tall fra 1 til 100.', 1, 100)
  .default(50)
  .describe('Hvor mange på hver side, høyst 100.')
const paging = { page, size }

const year = whole('Skriv et årstall, som 2017.', 1837, 2200).optional().describe('Bare fra dette året.')
const report = filter(80).optional().describe('Bare fra rapporten med denne adressen, som «2017».')
const unit = filter(300).optional().describe('Bare fra enheten med dette navnet, store eller små bokstaver.')
const section = filter(40).optional().describe('Bare fra kapittelet med denne id-en.')
const across = { report, year, unit, section }

export const queries = {
  none: z.strictObject({}),
  pages: z.strictObject(paging),
  reports: z.strictObject({
    year,
    kind: oneOf(reportKinds, 'Bare rapporter av dette slaget: annual, interim, company, other.'),
    ...paging,
  }),
  sections: z.strictObject({
    unit,
    parent: filter(40).optional().describe('Bare kapitlene rett under det med denne id-en.'),
    number: filter(20).optional().describe('Bare kapittelet med dette nummeret, og dem under det.'),
    updatedSince: z.iso
      .date(because('Skriv en dato som finnes, som 2018-03-31.'))
      .optional()
      .describe('Bare dem som er nye eller endret fra og med denne datoen.'),
    ...paging,
  }),
  items: z.strictObject({
    ...across,
    kind: oneOf(itemKinds, 'Bare punkter av dette slaget: result, challenge, answer.'),
    continues: filter(40)
      .optional()
      .describe('Bare punkter som viderefører eller svarer på punktet med denne id-en.'),
    ...paging,
  }),
  tables: z.strictObject({
    ...across,
    caption: filter(200)
      .optional()
      .describe('Bare tabeller med dette i tittelen, store eller små bokstaver.'),
    ...paging,
  }),
  goals: z.strictObject({
    ...across,
    status: oneOf(goalStatuses, 'Bare mål som står slik: reached, partly, missed, unmeasured.'),
    ...paging,
  }),
}

export type Queries = { [K in keyof typeof queries]: z.infer<(typeof queries)[K]> }
