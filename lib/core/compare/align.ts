import { diffArrays } from 'diff'

/** One place of two lists laid side by side, by id. */
export type Pair<T> =
  | { fate: 'both'; before: T; after: T; moved: boolean }
  | { fate: 'added'; after: T }
  | { fate: 'removed'; before: T }

/** Both lists in the order of `after`, with what is removed at the place where it stood. */
export function align<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): Pair<T>[] {
  const old = new Map(before.map((one) => [key(one), one]))
  const now = new Map(after.map((one) => [key(one), one]))
  return diffArrays([...old.keys()], [...now.keys()]).flatMap(({ added, removed, value }) =>
    value.flatMap((id): Pair<T>[] => {
      const was = old.get(id)
      const is = now.get(id)
      if (was !== undefined && is !== undefined)
        return removed ? [] : [{ fate: 'both', before: was, after: is, moved: added }]
      if (is !== undefined) return [{ fate: 'added', after: is }]
      return was === undefined ? [] : [{ fate: 'removed', before: was }]
    }),
  )
}
