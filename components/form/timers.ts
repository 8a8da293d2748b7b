type Timer = 'keep' | 'typed' | 'typing' | 'again'

/** Named timers: starting one again puts it off. */
export function createTimers() {
  const running = new Map<Timer, ReturnType<typeof setTimeout>>()
  const stop = (...names: Timer[]) => {
    for (const name of names) {
      clearTimeout(running.get(name))
      running.delete(name)
    }
  }
  const start = (name: Timer, wait: number, then: () => unknown) => {
    stop(name)
    running.set(
      name,
      setTimeout(() => {
        running.delete(name)
        then()
      }, wait),
    )
  }
  const startOnce = (name: Timer, wait: number, then: () => unknown) => {
    if (!running.has(name)) start(name, wait, then)
  }
  return { start, startOnce, stop, runs: (name: Timer) => running.has(name) }
}
