import { db, wholly } from '@/db/connection'

class Undo extends Error {}

/** Does some work in a transaction that is taken back, and keeps only the answer. */
export const undone = <T>(work: () => Promise<T>): Promise<T> => takenBack(wholly, work)

/** The same inside one that is taken back already. */
export const undoneWithin = <T>(work: () => Promise<T>): Promise<T> =>
  takenBack((inner) => db.transaction(inner), work)

async function takenBack<T>(within: (work: () => Promise<never>) => Promise<never>, work: () => Promise<T>) {
  let answer: { value: T } | undefined
  try {
    await within(async () => {
      answer = { value: await work() }
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
  return answer!.value
}
