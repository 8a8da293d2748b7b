import { inOrder, type Ordered } from './order'

/** A node of an outline before it is a tree. */
export type Placed = Ordered & {
  parentId: string | null
  /** Stands on the front page: first of all, and without a number. */
  front?: boolean
}

export type Branch<T> = T & { number: string; depth: number; children: Branch<T>[] }

/** The outline as a tree, numbered: "4", "4.2", "4.2.1". A node whose parent is not among them is left out. */
export function outline<T extends Placed>(nodes: readonly T[]): Branch<T>[] {
  const below = new Map<string | null, T[]>()
  for (const node of nodes) {
    const siblings = below.get(node.parentId)
    if (siblings) siblings.push(node)
    else below.set(node.parentId, [node])
  }
  const branches = (parent: string | null, prefix: string): Branch<T>[] => {
    const here = inOrder(below.get(parent) ?? [])
    const front = here
      .filter((node) => node.front)
      .map((node) => ({ ...node, number: '', depth: 1, children: [] }))
    const numbered = here
      .filter((node) => !node.front)
      .map((node, i) => {
        const number = `${prefix}${i + 1}`
        return {
          ...node,
          number,
          depth: number.split('.').length,
          children: branches(node.id, `${number}.`),
        }
      })
    return [...front, ...numbered]
  }
  return branches(null, '')
}

/** The tree in reading order. */
export function flat<T>(branches: readonly Branch<T>[]): Branch<T>[] {
  return branches.flatMap((branch) => [branch, ...flat(branch.children)])
}

/** "4.2" by section id. */
export function numbers(nodes: readonly Placed[]): Map<string, string> {
  return new Map(flat(outline(nodes)).map((branch) => [branch.id, branch.number]))
}
