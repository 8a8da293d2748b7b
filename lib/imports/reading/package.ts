import { inflateRawSync } from 'node:zlib'
import { caps } from '@/lib/core/importing/caps'
import { type Part, zipParts } from '@/lib/core/sheets/signature'
import { say } from '@/lib/core/words/say'
import { broken, tooMuch, Unreadable } from './unreadable'

/** A package (zip) whose parts are unpacked when they are asked for, each once, as far as there is room for all. */
export type Package = { names: readonly string[]; part: (name: string) => Uint8Array | null }

const strayNames = 'Filen har deler med adresser utenfor seg selv, som ikke hører hjemme i et dokument.'
const tooMany =
  'Filen består av flere enn {most} deler, og det gjør ikke et dokument: lagre den på nytt, og prøv igjen.'

/** Opens a package without unpacking anything. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = zipParts(bytes)
  if (!parts || parts.length === 0) throw new Unreadable(say(broken))
  if (parts.length > caps.parts) throw new Unreadable(say(tooMany, { most: String(caps.parts) }))
  if (parts.some(({ name }) => isStray(name))) throw new Unreadable(say(strayNames))
  const named = new Map(parts.map((part) => [part.name, part]))
  if (named.size < parts.length) throw new Unreadable(say(broken))
  const unpacked = new Map<string, Uint8Array>()
  let room = caps.unpacked
  return {
    names: [...named.keys()],
    part(name) {
      const part = named.get(name)
      if (!part) return null
      const before = unpacked.get(name)
      if (before) return before
      const made = inflated(bytes, part, Math.min(room, roomFor(name)))
      room -= made.length
      unpacked.set(name, made)
      return made
    },
  }
}

const isStray = (name: string) => /^[/\\]|\\|\0|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(name)
const roomFor = (name: string) => (/\.(xml|rels)$/i.test(name) ? caps.xml : caps.bytes)

/** Stops at the byte where there is no more room, whatever the package says of itself. */
function inflated(bytes: Uint8Array, { at, packed, method }: Part, room: number): Uint8Array {
  if (at + 30 > bytes.length) throw new Unreadable(say(broken))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(at, true) !== 0x04034b50) throw new Unreadable(say(broken))
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const body = bytes.subarray(from, from + packed)
  if (body.length < packed) throw new Unreadable(say(broken))
  if (method === 0 && packed > room) throw new Unreadable(say(tooMuch))
  if (method === 0) return body
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(room, 1) })
  } catch (error) {
    const isFull = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Unreadable(isFull ? say(tooMuch) : say(broken))
  }
}
