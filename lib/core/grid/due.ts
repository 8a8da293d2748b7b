import { date } from '../text'

const written = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/

/** A date as Norwegians write it, "15.6.2027", or null where no such day exists. */
export function readDate(typed: string): string | null {
  const parts = written.exec(typed.trim())?.groups
  if (!parts) return null
  const { year, month = '', day = '' } = parts
  const found = date.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return found.success ? found.data : null
}

/** "2027-06-15" as one writes it: "15.6.2027". */
export function writeDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day}.${month}.${year}`
}
