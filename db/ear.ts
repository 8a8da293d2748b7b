import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'

export type Listener = {
  channel: string
  heard: (payload: string) => void
  /** Called at first and whenever the connection is back; what was told in between is lost. */
  connected: () => void
}

export type Ear = {
  listen: (listener: Listener) => Promise<() => void>
  end: () => Promise<void>
}

/**
 * One connection that listens for all. The driver's own `listen` tries only once to come back, and is
 * deaf for ever after a database that was away for longer; this one keeps trying.
 */
export function openEar(url: string): Ear {
  const listeners = new Set<Listener>()
  let whole = false
  let ended = false
  let trying: Promise<void> | undefined

  const told = (channel: string, payload: string) => {
    for (const listener of listeners) if (listener.channel === channel) listener.heard(payload)
  }
  const settings: postgres.Options<Record<string, never>> & { onnotify: typeof told } = {
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    connection: { application_name: 'beretning-ear' },
    onnotify: told,
    onclose: () => {
      whole = false
      void connect()
    },
  }
  const client = postgres(url, settings)

  function connect(): Promise<void> {
    trying ??= keepTrying().finally(() => {
      trying = undefined
    })
    return trying
  }

  async function keepTrying(): Promise<void> {
    while (!ended && !whole) {
      whole = true
      try {
        const channels = new Set([...listeners].map(({ channel }) => channel))
        for (const channel of channels) await client`listen ${client(channel)}`
      } catch {
        whole = false
        await pause(500)
      }
    }
    if (!ended) for (const listener of listeners) listener.connected()
  }

  return {
    listen: async (listener) => {
      listeners.add(listener)
      whole = false
      await connect()
      return () => listeners.delete(listener)
    },
    end: async () => {
      ended = true
      await client.end({ timeout: 5 })
    },
  }
}
