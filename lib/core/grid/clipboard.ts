/** Cells as a spreadsheet writes them to the clipboard: tabs, line breaks, and quotes around a cell that holds either. */
export function readCells(text: string): string[][] {
  const lines: string[][] = [[]]
  for (const { groups } of text.replace(/\r\n?/g, '\n').replace(/\n$/, '').matchAll(cellForm)) {
    const said = groups?.quoted?.replaceAll('""', '"') ?? groups?.bare ?? ''
    lines.at(-1)?.push(said.replace(/\s+/gu, ' ').trim())
    if (groups?.end === '') break
    if (groups?.end === '\n') lines.push([])
  }
  return lines
}

const cellForm = /(?:"(?<quoted>(?:[^"]|"")*)"(?=[\t\n]|$)|(?<bare>[^\t\n]*))(?<end>\t|\n|$)/g

/** The other way: what a spreadsheet can paste. */
export function writeCells(cells: readonly (readonly string[])[]): string {
  return cells.map((line) => line.map(quoted).join('\t')).join('\n')
}

const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
