/** A date of a report's calendar. */
export type CalendarDay = { on: string; label: string }

/**
 * The dates that bind the report of every municipality, in the year after: kommuneloven § 14-6 and § 14-7, and the
 * figures of KOSTRA as Statistics Norway gives them out. A manager may change them.
 */
export const yearsCalendar = (year: number): CalendarDay[] =>
  [
    ['02-22', 'Regnskapet avlegges'],
    ['03-15', 'KOSTRA-tall kommer, ureviderte'],
    ['03-31', 'Årsberetningen avgis'],
    ['06-15', 'KOSTRA-tall kommer, reviderte'],
    ['06-30', 'Regnskap og årsberetning er behandlet i kommunestyret'],
  ].map(([day, label = '']) => ({ on: `${year + 1}-${day}`, label }))
