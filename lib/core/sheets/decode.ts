import { words } from '../words/say'

/** The ways in which office programs in Norway write text to a file. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'cp865'] as const
export type Encoding = (typeof encodings)[number]

export const encodingNames = words<Record<Encoding, string>>({
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (omvendt)',
  'windows-1252': 'Windows (Latin-1)',
  cp865: 'DOS (CP865)',
})

/** The text of a file, and how it was read: as told, or as its bytes betray. */
export function decodeBytes(bytes: Uint8Array, told?: Encoding): { text: string; encoding: Encoding } {
  const encoding = told ?? detect(bytes)
  const text = encoding === 'cp865' ? fromDos(bytes) : new TextDecoder(encoding).decode(bytes)
  return { text, encoding }
}

function detect(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeroAt = bytes.subarray(0, 1000).indexOf(0)
  if (zeroAt >= 0) return zeroAt % 2 === 1 ? 'utf-16le' : 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  return letters(fromDos(bytes)) > letters(new TextDecoder('windows-1252').decode(bytes))
    ? 'cp865'
    : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** How much of the text that is not plain ASCII is what Norwegians write. */
const letters = (text: string) => text.match(/[æøåÆØÅéèêóòôäöüÄÖÜáñçÇ–−§«»]/g)?.length ?? 0

/** The upper half of code page 865, "Nordic" of DOS, which no browser knows. */
const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

const fromDos = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : dos.charAt(byte - 128))).join('')
