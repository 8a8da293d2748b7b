/** What the first bytes of a file say that it is, whatever its name says. */
export type Kind = 'zip' | 'xls' | 'text' | 'other'

const signatures: [Kind, number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['other', [0x25, 0x50, 0x44, 0x46]],
  ['other', [0x89, 0x50, 0x4e, 0x47]],
  ['other', [0xff, 0xd8, 0xff]],
  ['other', [0x47, 0x49, 0x46, 0x38]],
  ['other', [0x1f, 0x8b]],
]

export function kindOfBytes(bytes: Uint8Array): Kind {
  const found = signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))
  if (found) return found[0]
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 500)).trimStart()
  return /^<(!doctype|html|\?xml|svg)/i.test(start) ? 'other' : 'text'
}

/** A part of a zip file: how large, and where and how it lies there. */
export type Part = { name: string; unpacked: number; packed: number; at: number; method: number }

/** The parts of a zip file by its own list at the end; null where the list is broken or not there. */
export function zipParts(bytes: Uint8Array): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = lastEnd(view)
  if (end === null) return null
  // The list tells its length twice; who contradicts himself is not believed.
  const count = view.getUint16(end + 8, true)
  if (count !== view.getUint16(end + 10, true)) return null
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    parts.push({
      name,
      unpacked: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** Where the list's own end stands: in the last 64 kB, because a comment may follow it. */
function lastEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}
