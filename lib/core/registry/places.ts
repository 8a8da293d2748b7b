/** A unit by the ways in which it can be named. */
export type Place<K> = {
  key: K
  /** "teknisk / eiendom": the whole way, or as much of it as a file says. */
  way: string
  /** Something may stand above it that the file does not say. */
  loose?: boolean
}

const between = ' / '

/** How names are compared: without regard to the size of letters, and to spaces. */
export const bare = (name: string): string =>
  name
    .toLocaleLowerCase('nb')
    .replace(/\s*\/\s*/gu, between)
    .replace(/\s+/gu, ' ')
    .trim()

export const wayOf = (...names: readonly string[]): string => names.filter(Boolean).join(between)

/** What a name leads to: one, none, or several. */
export type Lead<K> = { one: K } | 'none' | 'several'

/**
 * Finds units by name, or by the way to them. Who stands at just that way comes first; then whose way ends so;
 * then whose way is the end of what was asked for.
 */
export function finder<K>(places: readonly Place<K>[]): (name: string) => Lead<K> {
  const byLast = new Map<string, Place<K>[]>()
  for (const place of places) {
    const others = byLast.get(last(place.way))
    if (others) others.push(place)
    else byLast.set(last(place.way), [place])
  }
  return (name) => {
    const asked = bare(name)
    const near = byLast.get(last(asked)) ?? []
    const tiers = [
      near.filter(({ way, loose }) => way === asked && !loose),
      near.filter(({ way }) => way === asked || way.endsWith(between + asked)),
      near.filter(({ way, loose }) => loose && asked.endsWith(between + way)),
    ]
    const found = new Set(tiers.find((tier) => tier.length > 0)?.map(({ key }) => key))
    const [one] = found
    if (one === undefined) return 'none'
    return found.size > 1 ? 'several' : { one }
  }
}

const last = (way: string): string => way.split(between).at(-1) ?? way

type Node = { id: string; name: string; parentId: string | null }

/** The way to each unit, as it is written: "Teknisk / Eiendom". */
export function ways(units: readonly Node[]): Map<string, string> {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const found = new Map<string, string>()
  const way = ({ id, name, parentId }: Node): string => {
    const known = found.get(id)
    if (known !== undefined) return known
    const parent = parentId === null ? undefined : byId.get(parentId)
    const made = wayOf(parent ? way(parent) : '', name)
    found.set(id, made)
    return made
  }
  for (const unit of units) way(unit)
  return found
}
