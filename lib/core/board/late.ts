type Late = { due: string | null; waitsFor: readonly { id: string; name: string }[] }

export type LatePerson<T> = { id: string; name: string; rows: T[] }

/** Who is late, with what: whoever has waited longest first; and what nobody can be reminded of. */
export function latePeople<T extends Late>(rows: readonly T[]): { people: LatePerson<T>[]; nobodys: T[] } {
  const people = new Map<string, LatePerson<T>>()
  const oldestFirst = rows.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
  for (const row of oldestFirst) {
    for (const { id, name } of row.waitsFor) {
      const known = people.get(id) ?? { id, name, rows: [] }
      known.rows.push(row)
      people.set(id, known)
    }
  }
  return { people: [...people.values()], nobodys: oldestFirst.filter((row) => row.waitsFor.length === 0) }
}
