import { describe, expect, test } from 'vitest'
import { decodeBytes, type Encoding } from './decode'

const text = 'Sykefravær;2016;2017\nKvinner;7,9;8,4\nMenn på Øya;4,1;5,0\n'
const one = (codes: Record<string, number>) =>
  Uint8Array.from(text, (char) => codes[char] ?? char.charCodeAt(0))
const wide = (little: boolean, mark: boolean) => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (char) => char.charCodeAt(0))]
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

describe('the text of a file', () => {
  test.each<[string, Encoding, Uint8Array]>([
    ['UTF-8', 'utf-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', 'utf-8', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 with its mark', 'utf-16le', wide(true, true)],
    ['UTF-16 without', 'utf-16le', wide(true, false)],
    ['UTF-16 the other way round', 'utf-16be', wide(false, true)],
    ['Latin-1', 'windows-1252', one({ æ: 0xe6, å: 0xe5, Ø: 0xd8 })],
    ['DOS', 'cp865', one({ æ: 0x91, å: 0x86, Ø: 0x9d })],
  ])('is found in %s', (_, encoding, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding })
  })

  test('is read as it is told, too', () => {
    expect(decodeBytes(one({ æ: 0x91, å: 0x86, Ø: 0x9d }), 'windows-1252').text).not.toContain('Sykefravær')
  })
})
