import { once } from 'node:events'

/** Waits for Ctrl-C or a polite request to stop. Both may come, from the terminal and from npm. */
export async function toldToStop(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const told = Promise.race(signals.map((signal) => once(process, signal)))
  // While we tidy up, a second Ctrl-C must not leave the database half stopped.
  for (const signal of signals) process.on(signal, () => {})
  await told
}
