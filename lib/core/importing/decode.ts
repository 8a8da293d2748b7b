/** The text of bytes in UTF-8, UTF-16 or, if they are neither, windows-1252; null where a mark promises wrong. */
export function decode(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  if (marked) return strictly(marked, bytes)
  return strictly('utf-8', bytes) ?? windows1252(bytes)
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** In UTF-16 nearly every other byte of our languages is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 4000)
  const zeros = [0, 0]
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2]!++
  const [even, odd] = zeros.map((count) => count / (start.length / 2)) as [number, number]
  if (odd > 0.8 && even < 0.1) return 'utf-16le'
  return even > 0.8 && odd < 0.1 ? 'utf-16be' : null
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const above127 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some versions of Node take windows-1252 for latin1, which has control characters where this has quotes and dashes. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (sign) => above127[sign.charCodeAt(0) - 0x80]!)
}
