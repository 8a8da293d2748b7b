import { uaClaim } from './ua-claim'

// Typst writes plain objects and a plain table of them, so that what it lacks can be laid into its file.

/**
 * A file with heads for the rows of its tables, which Typst can tag only for columns yet. Where it is an archive file
 * that has been judged as PDF/UA-1 too, it says so.
 */
export function finished(pdf: Buffer, archive: boolean): Buffer {
  const objects = objectsIn(pdf)
  const text = (id: number): string => pdf.toString('latin1', ...(objects.get(id) ?? [0, 0]))
  const heads = new Set<number>()
  const cells: number[] = []
  for (const id of objects.keys()) {
    const object = text(id)
    if (/\/S \/TD\b/.test(object)) cells.push(id)
    if (!/\/S \/TR\b/.test(object)) continue
    const [, above] = /\/P (\d+) 0 R/.exec(object) ?? []
    const [, first] = /\/K \[(\d+) 0 R/.exec(object) ?? []
    if (first && /\/S \/TBody\b/.test(text(Number(above)))) heads.add(Number(first))
  }
  for (const id of cells) rewrite(pdf, objects.get(id) ?? [0, 0], heads.has(id))
  return archive ? uaClaim(pdf, text) : pdf
}

/**
 * A cell as the head of its row, of the same length. The others lose their list of heads: it names those of the columns
 * alone, and goes before what can be seen from where the heads stand.
 */
function rewrite(pdf: Buffer, [from, to]: Span, isHead: boolean): void {
  const cell = pdf.toString('latin1', from, to)
  const written = cell.replace(/\/Headers \[[^\]]*\]/, (list) =>
    (isHead ? '/Scope /Row' : '').padEnd(list.length),
  )
  pdf.write(isHead ? written.replace('/S /TD', '/S /TH') : written, from, 'latin1')
}

type Span = [from: number, to: number]

/** Where each object stands, from the table at the end of the file; of a stream, its dictionary at least. */
function objectsIn(pdf: Buffer): Map<number, Span> {
  const tail = pdf.toString('latin1', pdf.length - 64)
  const table = Number(/startxref\s+(\d+)/.exec(tail)?.[1])
  const lines = pdf.toString('latin1', table).split('\n')
  const [, count] = /^0 (\d+)/.exec(lines[1] ?? '') ?? []
  const starts = Array.from({ length: Number(count) }, (_, id) => Number(lines[2 + id]?.slice(0, 10)))
  const inTurn = [...starts.slice(1), table].sort((a, b) => a - b)
  const next = new Map(inTurn.map((start, i) => [start, inTurn[i + 1] ?? table]))
  return new Map(starts.slice(1).map((start, i) => [i + 1, [start, next.get(start) ?? start]]))
}
