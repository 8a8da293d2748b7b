import { say } from '../../words/say'
import type { Laid, Spot, Unit } from './unit'

const keyOf = (spot: NonNullable<Spot>): string => ('id' in spot ? spot.id : `line ${spot.line}`)

/** The rows that would put a unit below itself, and why each cannot stand; whoever stays in place is not to blame. */
export function ringed(rows: readonly Laid[], standing: readonly Unit[]): Map<number, string> {
  const names = new Map(standing.map(({ id, name }) => [id, name]))
  const above = new Map(
    standing.flatMap(({ id, parentId }) => (parentId === null ? [] : [[id, parentId] as const])),
  )
  const lines = new Map<string, number>()
  for (const { row, unit, sits, problems, facts, above: spot } of rows) {
    if (problems.length > 0) continue
    const key = keyOf(unit ?? { line: row.line })
    names.set(key, facts.name)
    if (!sits) lines.set(key, row.line)
    if (spot) above.set(key, keyOf(spot))
    else above.delete(key)
  }
  const safe = new Set<string>()
  const found = new Map<number, string>()
  for (const start of lines.keys()) {
    const walked: string[] = []
    let at: string | undefined = start
    while (at !== undefined && !safe.has(at) && !walked.includes(at)) {
      walked.push(at)
      at = above.get(at)
    }
    const ring = at === undefined || safe.has(at) ? [] : walked.slice(walked.indexOf(at))
    for (const one of walked) safe.add(one)
    for (const [i, one] of ring.entries()) {
      const line = lines.get(one)
      if (line === undefined) continue
      const way = Array.from(
        { length: Math.min(ring.length, most) + 1 },
        (_, n) => ring[(i + n) % ring.length]!,
      )
      const told = way.map((key) => names.get(key) ?? '')
      found.set(line, ringWords(told, ring.length > most))
    }
  }
  return found
}

/** So many steps of a ring are told. */
const most = 4

function ringWords(names: string[], goesOn: boolean): string {
  const ring = names
    .slice(0, -1)
    .map((unit, i) => say('{unit} under {above}', { unit, above: names[i + 1] ?? '' }))
    .join(', ')
  return goesOn
    ? say('Enheten ville ligget under seg selv: {ring} og videre rundt.', { ring })
    : say('Enheten ville ligget under seg selv: {ring}.', { ring })
}
