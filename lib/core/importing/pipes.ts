/** The cells of one row of a pipe table: "| a | b |". A pipe after a backslash belongs to its cell. */
export function pipeCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}

const delimiters = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/

/** How many of these lines, from `start`, are a pipe table: a header, a row of dashes, and rows. */
export function pipeRows(lines: readonly { text: string }[], start: number): number {
  const [header, dashes] = [lines[start]?.text ?? '', lines[start + 1]?.text ?? '']
  if (!header.includes('|') || !dashes.includes('-') || !delimiters.test(dashes)) return 0
  if (pipeCells(header).length !== pipeCells(dashes).length) return 0
  let end = start + 2
  while (lines[end]?.text.includes('|')) end++
  return end - start
}
