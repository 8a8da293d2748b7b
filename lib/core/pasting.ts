import { say } from './words/say'

const bullet = /^\s*(?:[•●○◦▪▫■□·∙‣⁃§*–—-]|o(?=[\t\u00a0]| {2,}))\s+/u
const number = /^\s*(\d{1,3})[.)]\s+/

/** How many characters stand before the words of a line: space, and the bullet of Word, a PDF or a mail. */
export function bulletWidth(line: string): number {
  return line.match(bullet)?.[0].length ?? line.length - line.trimStart().length
}

export function hasBullet(line: string): boolean {
  return bullet.test(line)
}

/** A line without the bullet before it. */
export function withoutBullet(line: string): string {
  return line.slice(bulletWidth(line)).trim()
}

/**
 * The items of pasted plain text, in order: one for each bullet, or for each line where there are none.
 * A line without a bullet after one with is the rest of a sentence that was broken off.
 */
export function plainItems(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const counted = isCounted(lines)
  const starts = (line: string) => hasBullet(line) || (counted && number.test(line))
  const bare = (line: string) =>
    counted && number.test(line) ? line.replace(number, '').trim() : withoutBullet(line)
  if (!lines.some(starts)) return lines.map((line) => line.trim())

  const items: string[] = []
  let begun = false
  for (const line of lines) {
    if (begun && !starts(line)) items.push(`${items.pop()} ${line.trim()}`)
    else items.push(bare(line))
    begun ||= starts(line)
  }
  return items.filter((item) => item !== '')
}

/** "1. 2. 3." is a list; a lone "17. mai" is a date, and its number stays. */
function isCounted(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => line.match(number)?.[1] ?? []).map(Number)
  return numbers.length > 1 && numbers.every((one, i) => one === (numbers[0] as number) + i)
}

/** More than anybody writes in one place: it would make the page slow, and could not be saved. */
const most = { text: 500_000, html: 2_500_000 }

/** Why something pasted is not taken in; null where it is. */
export function tooMuch(text: string, html: string): string | null {
  if (text.length <= most.text && html.length <= most.html) return null
  return say(
    'Det du limte inn, er for stort til å settes inn på én gang. Ingenting er endret. Lim inn litt om gangen.',
  )
}
