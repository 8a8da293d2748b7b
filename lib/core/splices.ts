import { diffArrays } from 'diff'

/** Takes out `from` up to `to` of what stood, and puts in this part of what is to stand. */
export type Splice = { from: number; to: number; put: readonly [number, number] }

/** Texts that differ in more places than this are exchanged whole. */
const most = 2000

/** How to make `after` of `before`, first to last; each place that differs by itself. */
export function splices(before: readonly string[], after: readonly string[]): Splice[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: most })
  if (!parts) return [{ from: 0, to: before.length, put: [0, after.length] }]
  const found: Splice[] = []
  let from = 0
  let put = 0
  for (const { value, added, removed } of parts) {
    const { length } = value
    if (added || removed) {
      const last = found.at(-1)
      const open = last && last.to === from && last.put[1] === put ? last : null
      if (open) found.pop()
      found.push({
        from: open?.from ?? from,
        to: removed ? from + length : from,
        put: [open?.put[0] ?? put, added ? put + length : put],
      })
    }
    if (!added) from += length
    if (!removed) put += length
  }
  return found
}

/** Where a caret stands after a text has changed around it: behind what it stood behind. */
export function carried(before: string, after: string, at: number): number {
  let moved = at
  for (const { from, to, put } of splices([...before.split('')], [...after.split('')])) {
    if (at <= from) break
    const [start, end] = put
    moved = at >= to ? at - to + end : Math.min(start + (at - from), end)
  }
  return moved
}
