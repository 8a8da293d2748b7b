import type { Listener } from '@/components/form/live/live'
import type { Message, Wanted } from '@/lib/core/live'
import { openBus, type Said } from './bus'
import { takeLead } from './lead'
import { leadOthers } from './lead-others'

/**
 * This page among the pages of its browser. While it is seen it hears of its sections, from the leader or as
 * the leader; hidden pages hear nothing, and catch up by their version when they are seen again.
 */
export function createHub(tab: string) {
  const listeners = new Map<string, Listener>()
  let leading: ReturnType<typeof leadOthers> | null = null
  let letGo: (() => void) | null = null
  const bus = openBus(heard)

  const mine = (): Wanted[] =>
    letGo ? [...listeners].map(([id, { version }]) => ({ id, version: version() })) : []

  function heard(said: Said) {
    if (said.is === 'told') told(said.message)
    else if (said.is === 'open') opened(said.open)
    else if (said.is === 'wants') leading?.wanted(said.tab, said.wanted)
    else if (letGo) bus.say({ is: 'wants', tab, wanted: mine() })
  }
  const told = (message: Message) => listeners.get(message.section)?.told(message)
  const opened = (is: boolean) => {
    for (const listener of listeners.values()) listener.open(is)
  }

  function lead() {
    leading = leadOthers({
      mine,
      tell(said) {
        bus.say(said)
        heard(said)
      },
    })
    bus.say({ is: 'roll' })
    return () => {
      leading?.stop()
      leading = null
    }
  }

  /** Wakes, sleeps, or wants something else than before. */
  function stir(seen = document.visibilityState === 'visible') {
    const awake = seen && listeners.size > 0
    if (awake) letGo ??= takeLead(lead)
    else if (letGo) {
      letGo()
      letGo = null
      opened(false)
    }
    if (leading) leading.refresh()
    else bus.say({ is: 'wants', tab, wanted: mine() })
  }
  document.addEventListener('visibilitychange', () => stir())
  addEventListener('pageshow', () => stir())
  addEventListener('pagehide', () => stir(false))

  return {
    watch(section: string, listener: Listener): () => void {
      listeners.set(section, listener)
      stir()
      return () => {
        listeners.delete(section)
        stir()
      }
    },
  }
}
