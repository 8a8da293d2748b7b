// Typst writes plain objects, and a plain table of where they stand: so what it lacks can be laid into its file.

type Span = [from: number, to: number]

/** The objects of a file by their numbers; of one that holds bytes, these too. */
export type Objects = { spans: ReadonlyMap<number, Span>; text: (id: number) => string }

export function objectsIn(pdf: Buffer): Objects {
  const table = Number(/startxref\s+(\d+)/.exec(pdf.toString('latin1', pdf.length - 64))?.[1])
  const lines = pdf.toString('latin1', table).split('\n')
  const [, count] = /^0 (\d+)/.exec(lines[1] ?? '') ?? []
  const starts = Array.from({ length: Number(count) }, (_, id) => Number(lines[2 + id]?.slice(0, 10)))
  const inTurn = [...starts.slice(1), table].sort((a, b) => a - b)
  const ends = new Map(inTurn.map((start, i) => [start, inTurn[i + 1] ?? table]))
  const spans = new Map(
    starts.slice(1).map((start, i): [number, Span] => [i + 1, [start, ends.get(start) ?? start]]),
  )
  return { spans, text: (id) => pdf.toString('latin1', ...(spans.get(id) ?? [0, 0])) }
}

/** The tags of a file, in the order of their numbers. */
export const tagsIn = ({ spans, text }: Objects): { id: number; tag: string }[] =>
  [...spans.keys()]
    .map((id) => ({ id, tag: text(id) }))
    .filter(({ tag }) => tag.includes('/Type /StructElem'))
