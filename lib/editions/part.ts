import type { IncomingMessage } from 'node:http'

/** What is sent of some bytes: from `start` to before `end`, under which status, and what the headers say of it. */
export type Part = { status: 200 | 206 | 416; start: number; end: number; headers: string[] }

/** Says that a part can be asked for. */
export const inParts = ['accept-ranges', 'bytes']

/**
 * The part of a file that its reader asks for, so that a broken download goes on where it stopped (RFC 9110, section 14).
 * All of it goes to who asks for none, for several, for one that means nothing, or for more of another file than this.
 */
export function partOf({ method, headers }: IncomingMessage, etag: string, size: number): Part {
  const wanted = method === 'GET' && isOfThis(headers['if-range'], etag) ? rangeIn(headers.range, size) : null
  if (!wanted) return { status: 200, start: 0, end: size, headers: ['content-length', String(size)] }
  const { start, end } = wanted
  if (start >= end)
    return {
      ...{ status: 416, start: 0, end: 0 },
      headers: ['content-range', `bytes */${size}`, 'content-length', '0'],
    }
  const says = ['content-range', `bytes ${start}-${end - 1}/${size}`, 'content-length', String(end - start)]
  return { status: 206, start, end, headers: says }
}

/** A date is never the one of this: no file is sent with one. A weak name promises too little to join bytes. */
const isOfThis = (given: string | string[] | undefined, etag: string) => given === undefined || given === etag

/** Nothing is in it where it begins behind the end. */
function rangeIn(given: string | undefined, size: number): { start: number; end: number } | null {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(given ?? '') ?? []
  if (first === '') return last === '' ? null : { start: Math.max(0, size - Number(last)), end: size }
  if (last !== '' && Number(last) < Number(first)) return null
  return { start: Number(first), end: last === '' ? size : Math.min(size, Number(last) + 1) }
}
