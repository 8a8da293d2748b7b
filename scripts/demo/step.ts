import { during } from '@/lib/clock'

/** Something that happened at a time. */
export type Step = { at: Date; act: () => Promise<unknown> }

/** Lets everything happen at its time, the oldest first. */
export async function inTurn(steps: Step[]): Promise<void> {
  for (const { at, act } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    await during(at, act)
  }
}
