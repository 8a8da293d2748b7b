const quoted = /"(?:[^"]|"")*"/g

/** Is a text a table whose cells are parted by semicolons, the same number in every line? */
export function isSeparated(text: string): boolean {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '')
  const marks = lines.map((line) => line.replace(quoted, '').split(';').length - 1)
  const first = marks[0] ?? 0
  return (
    lines.length > 1 &&
    first > 0 &&
    marks.every((count) => count === first) &&
    lines.every((line) => line.length < 2000)
  )
}
