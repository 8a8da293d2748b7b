import { zipParts } from '../sheets/signature'

/** How much a file that is brought in may be and hold. */
export const caps = {
  bytes: 20_000_000,
  /** Parts of a package, and what they unpack to: counted as they unpack, because a package may lie about itself. */
  parts: 2000,
  unpacked: 100_000_000,
  xml: 20_000_000,
  pictures: 200,
  /** How long the process that reads a file lives at most; a large document has more time for each megabyte. */
  milliseconds: 4000,
  perMegabyte: 2000,
  longest: 30_000,
}

/** How long a file may take. A package says itself how large it is; if it lies, it gains less than half a minute. */
export function patienceFor(bytes: Uint8Array): number {
  const xml = (zipParts(bytes) ?? []).filter(({ name }) => /\.xml$/i.test(name))
  const said = xml.reduce((sum, { unpacked }) => sum + unpacked, 0) || bytes.length
  // What says that it is more than there is room for is refused soon.
  const isRefused = said > caps.unpacked || xml.some(({ unpacked }) => unpacked > caps.xml)
  const size = isRefused ? 0 : said
  return Math.min(caps.milliseconds + Math.floor(size / 1_000_000) * caps.perMegabyte, caps.longest)
}

/** A file with what a person says of it: many corrections too. */
export const largestForm = caps.bytes + 10_000_000
