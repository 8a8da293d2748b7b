import { decode } from '@/lib/core/importing/decode'

const begins = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype html|html|head|body|main|article|h1)\b/i

/** Is it a web page, by how it begins or by its name? */
export function isHtml(name: string, bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 2000)) ?? ''
  return begins.test(start) || (/\.x?html?$/i.test(name) && /<[a-z]+[\s>]/i.test(start))
}

/** The text of a web page in the encoding that it names, or the one that its bytes betray; null: it is no text. */
export function htmlText(bytes: Uint8Array): string | null {
  const hasMark = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000))
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(start)?.[1]
  if (named && !hasMark && !/^utf-?(8|16)/i.test(named)) {
    try {
      return new TextDecoder(named, { fatal: true }).decode(bytes)
    } catch {
      // Not an encoding, or not this one: its bytes tell.
    }
  }
  return decode(bytes)
}
