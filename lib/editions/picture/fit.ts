type WidthOf = (text: string) => number

/** Words in lines that are no wider than this; a word that is wider is cut. */
export function wrapped(text: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(cut(word, width, widthOf))
  }
  return lines
}

/** The first lines; where more follow, the last one says so. */
export function atMost(lines: readonly string[], most: number, width: number, widthOf: WidthOf): string[] {
  if (lines.length <= most) return [...lines]
  const last = cut(`${lines[most - 1] ?? ''} …`, width, widthOf)
  return [...lines.slice(0, most - 1), last.endsWith('…') ? last : `${last}…`]
}

/** As much of a text as there is room for. */
export function cut(text: string, width: number, widthOf: WidthOf): string {
  if (widthOf(text) <= width) return text
  const signs = [...text]
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > width) signs.pop()
  return `${signs.join('').trimEnd()}…`
}
