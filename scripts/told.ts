import type { Outcome } from '@/lib/core/outcome'
import { Trouble } from '@/lib/core/trouble'

/** Runs a command; trouble is one sentence, and the command has failed. */
export async function told(work: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await work(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error)
    process.exitCode = 1
  }
}

/** A refusal is the end of a command, and it is told as one sentence. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Trouble(outcome.refusal.says)
  return outcome.value
}
