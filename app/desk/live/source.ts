import type { Message } from '@/lib/core/live'
import { pause } from '@/lib/core/saving-line'

/** The server says something at least so often; a silent way is a dead one. */
const silence = 45_000

type Ways = { address: () => string; told: (message: Message) => void; open: (is: boolean) => void }

/** One stream of events, which comes back by itself with the versions of that moment. */
export function openSource({ address, told, open }: Ways) {
  let source: EventSource | null = null
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function wait(long: number, then: () => void) {
    clearTimeout(timer)
    timer = setTimeout(then, long)
  }
  function heard() {
    wait(silence, lost)
  }
  function lost() {
    source?.close()
    open(false)
    tries += 1
    // Not all at once after a restart.
    wait(pause(tries) * (0.5 + Math.random()), connect)
  }
  function connect() {
    source?.close()
    source = new EventSource(address())
    source.onopen = () => {
      open(true)
      heard()
    }
    source.onmessage = ({ data }) => {
      heard()
      told(JSON.parse(data))
    }
    source.addEventListener('beat', () => {
      // A stream that is cut at once, because there are too many, must not come back at once for ever.
      tries = 0
      heard()
    })
    source.onerror = lost
    heard()
  }
  const online = () => connect()
  addEventListener('online', online)
  connect()
  return {
    /** Asks anew, for other sections. */
    again: connect,
    close() {
      removeEventListener('online', online)
      clearTimeout(timer)
      source?.close()
    },
  }
}
