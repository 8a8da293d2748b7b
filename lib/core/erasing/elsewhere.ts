import type { Path } from '../blocks/kind'
import type { Content } from '../section'

type Point = { id: string; continues?: string }

/**
 * Whether the section of another year has what stands at a place of this one. Rolled forward, the rows and columns of a
 * table keep their ids, a point says which one it continues, and the answer to a challenge has its id. Texts begin anew each year.
 */
export function hasSamePlace(other: Content, here: Content, path: Path): boolean {
  const [, blockId, list, id, , column] = path
  const block = here.blocks.find((one) => one.id === blockId)
  return other.blocks.some((one) => {
    if (one.kind === 'table') {
      if (list === 'columns') return one.columns.some((each) => each.id === id)
      const rows = list === undefined && block?.kind === 'table' ? block.rows.map((row) => row.id) : [id]
      return one.rows.some(
        (row) => rows.includes(row.id) && (column === undefined || Boolean(row.cells[column]?.value)),
      )
    }
    if (!('items' in one) || list !== 'items') return false
    const own = block && 'items' in block ? block.items.find((item) => item.id === id) : undefined
    const wanted = [id, ...(own ? tiesOf(own) : [])]
    return one.items.some((item) => tiesOf(item).some((tie) => wanted.includes(tie)))
  })
}

/** What a point is known by in other years. */
const tiesOf = ({ id, continues }: Point): string[] => [id, ...(continues ? [continues] : [])]
