const endOfList = 0x06054b50
const entryMark = 0x02014b50
/** 1 January 1980 at midnight, the first moment that zip files know. */
const first = 0x0021_0000

/** A zip file whose parts bear no time of their making, so that the same parts are the same bytes. */
export function untimed(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from(Uint32Array.of(endOfList).buffer))
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error('A zip file lists its parts')
    bytes.writeUInt32LE(first, at + 12)
    bytes.writeUInt32LE(first, bytes.readUInt32LE(at + 42) + 10)
    at += 46 + [28, 30, 32].reduce((sum, length) => sum + bytes.readUInt16LE(at + length), 0)
  }
  return bytes
}
