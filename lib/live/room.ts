/** A person has a few browsers open; beyond that the oldest stream makes room. */
const most = 12

const open = new Map<string, Set<() => void>>()

/** Takes room for one more stream of a person. The answer gives it back. */
export function takeRoom(person: string, close: () => void): () => void {
  const theirs = open.get(person) ?? new Set()
  const [oldest] = theirs
  if (oldest && theirs.size >= most) oldest()
  theirs.add(close)
  open.set(person, theirs)
  return () => {
    theirs.delete(close)
    if (theirs.size === 0) open.delete(person)
  }
}
