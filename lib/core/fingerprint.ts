const prime = 0x100000001b3n

/** FNV-1a of 64 bits: tells by a short word whether a text is still the one it was. It guards against nobody. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
  return hash.toString(16).padStart(16, '0')
}
