import type { Outcome } from '@/lib/core/outcome'
import { largestPicture, type Uploaded } from '@/lib/core/pictures'
import { say } from '@/lib/core/words/say'

/** The way of a file to the server. Throws where there is none. `told` hears how much is sent, from 0 to 1. */
export type SendPicture = (
  file: File,
  told: (share: number) => void,
  signal: AbortSignal,
) => Promise<Outcome<Uploaded>>

/** A file on its way, or one that did not arrive: it is kept while the page is open. */
export type Upload =
  | { is: 'sending'; file: File; share: number }
  | { is: 'failed'; file: File; says: string; again: boolean }

export type Uploads = ReturnType<typeof createUploads>

/** The files on their way to the blocks of one form; `arrived` hears of each that came. */
export function createUploads(send: SendPicture, arrived: (blockId: string, picture: Uploaded) => void) {
  const uploads = new Map<string, Upload>()
  const stops = new Map<string, AbortController>()
  const listeners = new Set<() => void>()

  function show(blockId: string, upload: Upload | null) {
    if (upload) uploads.set(blockId, upload)
    else uploads.delete(blockId)
    for (const listener of listeners) listener()
  }

  async function start(blockId: string, file: File): Promise<void> {
    stops.get(blockId)?.abort()
    if (file.size > largestPicture) {
      const says = say('Filen er for stor. Det er plass til {size} MB.', { size: largestPicture / 1_000_000 })
      return show(blockId, { is: 'failed', file, says, again: false })
    }
    const stop = new AbortController()
    stops.set(blockId, stop)
    const told = (share: number) => !stop.signal.aborted && show(blockId, { is: 'sending', file, share })
    told(0)
    const outcome = await send(file, told, stop.signal).catch(() => null)
    if (stop.signal.aborted) return
    if (outcome?.ok) {
      show(blockId, null)
      arrived(blockId, outcome.value)
    } else {
      const kind = outcome?.refusal.kind
      const again = kind !== 'invalid' && kind !== 'tooLarge'
      const lostWay = say('Serveren svarer ikke. Bildet ligger klart her så lenge siden er åpen.')
      show(blockId, { is: 'failed', file, says: outcome?.refusal.says ?? lostWay, again })
    }
  }

  return {
    start,
    of: (blockId: string) => uploads.get(blockId) ?? null,
    /** Whether a file would be lost with the page. */
    waiting: () => uploads.size > 0,
    cancel(blockId: string) {
      stops.get(blockId)?.abort()
      show(blockId, null)
    },
    /** The net is back. */
    retry() {
      for (const [blockId, upload] of uploads)
        if (upload.is === 'failed' && upload.again) void start(blockId, upload.file)
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
