import type { Wanted } from '@/lib/core/live'
import { output } from '@/lib/log-output'
import { type Asker, type Following, follow } from './follow'
import { takeRoom } from './room'

/** Bytes. A reader who leaves more unread is cut off; the browser comes back and catches up. */
const mostUnread = 2_000_000

/** So often a line goes out, so that proxies and dead connections are noticed. */
const betweenBeats = 15_000

type Reader = { person: string; ask: Asker; wanted: readonly Wanted[] }

/** What one browser hears, as server-sent events. */
export function stream(reader: Reader): ReadableStream<Uint8Array> {
  let stop = () => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = carry(controller, reader)
      },
      cancel: () => stop(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostUnread }),
  )
}

/** Carries news to a reader until told to stop, or until there is nobody to carry it to. */
function carry(to: ReadableStreamDefaultController<Uint8Array>, reader: Reader): () => void {
  const encoder = new TextEncoder()
  let over = false
  let following: Following | undefined
  const letGo = takeRoom(reader.person, () => cut('no room for more streams'))
  const beats = setInterval(() => {
    write('event: beat\ndata: .\n\n')
    following?.lookAgain()
  }, betweenBeats)

  function write(text: string) {
    if (over) return
    to.enqueue(encoder.encode(text))
    if ((to.desiredSize ?? 0) <= 0) cut('too much is unread')
  }
  function stop() {
    if (over) return
    over = true
    clearInterval(beats)
    letGo()
    following?.stop()
  }
  /** What is unread is let go of: a reader who has stopped may never come to fetch it. */
  function cut(why: string) {
    if (over) return
    stop()
    to.error(new DOMException(why, 'AbortError'))
  }
  function end(error?: unknown) {
    if (over) return
    if (error) output.warn({ err: error }, 'a live stream was cut')
    stop()
    to.close()
  }

  // The browser hears at once that the way is open.
  write(': Beretning\n\n')
  const say = (message: unknown) => write(`data: ${JSON.stringify(message)}\n\n`)
  follow(reader.ask, reader.wanted, { say, end }).then((one) => {
    following = one
    if (over) one.stop()
  }, end)
  return stop
}
