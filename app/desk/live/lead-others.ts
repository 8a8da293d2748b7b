import { type Message, type Wanted, writeWanted } from '@/lib/core/live'
import type { Said } from './bus'
import { openSource } from './source'

/** Pages that open together are asked for together. */
const gathering = 50

type Ways = { mine: () => Wanted[]; tell: (said: Said) => void }

/** The one stream of the browser: for the sections of all pages that are seen. */
export function leadOthers({ mine, tell }: Ways) {
  const theirs = new Map<string, Wanted[]>()
  let source: ReturnType<typeof openSource> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOpen = false

  const ways = {
    address: () => `/api/desk/live?sections=${encodeURIComponent(writeWanted(all()))}`,
    told(message: Message) {
      keepUp(message)
      tell({ is: 'told', message })
    },
    open(is: boolean) {
      isOpen = is
      tell({ is: 'open', open: is })
    },
  }

  /** Each section once, from the oldest version that somebody has. */
  function all(): Wanted[] {
    const versions = new Map<string, number>()
    for (const { id, version } of [...theirs.values(), mine()].flat())
      versions.set(id, Math.min(version, versions.get(id) ?? version))
    return [...versions].map(([id, version]) => ({ id, version }))
  }

  /** What was told, other pages have. */
  function keepUp(message: Message) {
    if (message.is !== 'saved') return
    for (const one of [...theirs.values()].flat())
      if (one.id === message.section) one.version = Math.max(one.version, message.news.version)
  }

  function refresh() {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (source) source.again()
      else source = openSource(ways)
    }, gathering)
  }

  refresh()
  return {
    refresh,
    /** Another page wants these; none: it is closed or hidden. */
    wanted(tab: string, wanted: Wanted[]) {
      if (wanted.length > 0) theirs.set(tab, wanted)
      else theirs.delete(tab)
      tell({ is: 'open', open: isOpen })
      refresh()
    },
    stop() {
      clearTimeout(timer)
      source?.close()
    },
  }
}
