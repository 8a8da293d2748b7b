import type { Standby } from '@/components/form/live/live'

/** Others forget a page that says nothing for 40 seconds. */
const betweenBeats = 15_000

/** Passing through is not being there. */
const dwelling = 250

/** Says to the server where this page is while it is seen, and that it is left. */
export function standby(section: string, me: string, tab: string): Standby {
  const address = `/api/desk/sections/${section}/presence?by=${me}`
  let place: string[] | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  // Whoever does not get through is seen by nobody, and tries again at the next beat.
  const send = (url: string, init: RequestInit) =>
    void fetch(url, { keepalive: true, ...init }).catch(() => {})

  function say(wait: number) {
    clearTimeout(timer)
    timer = setTimeout(() => {
      send(address, { method: 'PUT', body: JSON.stringify({ tab, place }) })
      say(betweenBeats)
    }, wait)
  }
  function away() {
    clearTimeout(timer)
    send(`${address}&tab=${tab}`, { method: 'DELETE' })
  }
  const seen = () => (document.visibilityState === 'visible' ? say(0) : away())

  document.addEventListener('visibilitychange', seen)
  addEventListener('pagehide', away)
  if (document.visibilityState === 'visible') say(0)
  return {
    at(now) {
      if (place?.join() === now?.join()) return
      place = now
      if (document.visibilityState === 'visible') say(dwelling)
    },
    leave() {
      document.removeEventListener('visibilitychange', seen)
      removeEventListener('pagehide', away)
      away()
    },
  }
}
