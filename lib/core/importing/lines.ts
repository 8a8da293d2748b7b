/** One line of the source, counted from 1, with the widest line of its run: lines with no blank line between. */
export type SourceLine = { number: number; text: string; width: number; run: number }

/** The lines, whatever parts them: also the page break of a PDF and the soft break of Word. */
export function sourceLines(text: string): SourceLine[] {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  const sourced: SourceLine[] = []
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    if (!isBlank(lines[start]!)) while (end < lines.length && !isBlank(lines[end]!)) end++
    const run = lines.slice(start, end)
    const width = run.reduce((widest, line) => Math.max(widest, line.trim().length), 0)
    for (const line of run) sourced.push({ number: sourced.length + 1, text: line, width, run: run.length })
    start = end
  }
  return sourced
}

export const isBlank = (line: string) => line.trim() === ''

/** Single spaces; a hard space stays only between digits, where it groups a figure. */
export function tidy(text: string): string {
  return text.replace(/(?!(?<=\d)[\u00a0\u202f](?=\d))\s+/gu, ' ').trim()
}

/** Lines this narrow were broken to fit a page, not by the writer. */
const pageWidth = 120

/** Was the break between two lines of a run meant, or is it only a line that was full? */
export function isMeant(last: SourceLine, next: SourceLine): boolean {
  const ended = last.text.trim()
  const following = next.text.trim()
  if (/^\p{Ll}/u.test(following)) return false
  if (!endsSentence(ended)) return ended.length <= 0.7 * last.width
  const firstWord = following.split(/\s/, 1)[0]!
  const wasFull = ended.length + 1 + firstWord.length > last.width
  return !(wasFull && last.run > 2 && last.width <= pageWidth)
}

export function endsSentence(text: string): boolean {
  return /[.!?:…]["'»”’)\]]*$/u.test(text)
}
