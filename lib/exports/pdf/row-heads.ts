import { objectsIn, tagsIn } from './objects'

/** Gives the rows of tables their heads, which Typst can tag only for columns yet: the first cell of each. */
export function giveRowHeads(pdf: Buffer): void {
  const objects = objectsIn(pdf)
  const tags = tagsIn(objects)
  const heads = new Set(tags.map(({ tag }) => firstCell(tag, objects.text)))
  for (const { id, tag } of tags.filter((one) => /\/S \/TD\b/.test(one.tag))) {
    const [from = 0] = objects.spans.get(id) ?? []
    pdf.write(rewritten(tag, heads.has(id)), from, 'latin1')
  }
}

/** The number of the first cell of a row of the body; of all else null. */
function firstCell(tag: string, text: (id: number) => string): number | null {
  if (!/\/S \/TR\b/.test(tag)) return null
  const [, above] = /\/P (\d+) 0 R/.exec(tag) ?? []
  const [, first] = /\/K \[(\d+) 0 R/.exec(tag) ?? []
  return first && /\/S \/TBody\b/.test(text(Number(above))) ? Number(first) : null
}

/**
 * A cell as the head of its row, of the same length. The others lose their list of heads: it names those of the columns
 * alone, and goes before what can be seen from where the heads stand.
 */
function rewritten(cell: string, isHead: boolean): string {
  const written = cell.replace(/\/Headers \[[^\]]*\]/, (list) =>
    (isHead ? '/Scope /Row' : '').padEnd(list.length),
  )
  return isHead ? written.replace('/S /TD', '/S /TH') : written
}
