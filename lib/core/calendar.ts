import type { Language } from './section'

/** A date of a report's calendar. */
export type CalendarDay = { on: string; label: string }

const dates: readonly (Record<Language, string> & { day: string })[] = [
  {
    day: '02-22',
    nb: 'Regnskapet avlegges',
    nn: 'Rekneskapen blir avlagd',
    en: 'The annual accounts are presented',
  },
  {
    day: '03-15',
    nb: 'KOSTRA-tall kommer, ureviderte',
    nn: 'KOSTRA-tal kjem, ureviderte',
    en: 'KOSTRA figures are released, unrevised',
  },
  {
    day: '03-31',
    nb: 'Årsberetningen avgis',
    nn: 'Årsmeldinga blir avgitt',
    en: 'The statutory annual report (årsberetning) is presented',
  },
  {
    day: '06-15',
    nb: 'KOSTRA-tall kommer, reviderte',
    nn: 'KOSTRA-tal kjem, reviderte',
    en: 'KOSTRA figures are released, revised',
  },
  {
    day: '06-30',
    nb: 'Regnskap og årsberetning er behandlet i kommunestyret',
    nn: 'Rekneskap og årsmelding er behandla i kommunestyret',
    en: 'The municipal council has considered the accounts and the statutory annual report',
  },
]

/**
 * The dates that bind the report of every municipality, in the year after: kommuneloven § 14-6 and § 14-7, and the
 * figures of KOSTRA as Statistics Norway gives them out. A manager may change them. They are in the report's language.
 */
export const yearsCalendar = (year: number, language: Language): CalendarDay[] =>
  dates.map(({ day, [language]: label }) => ({ on: `${year + 1}-${day}`, label }))
