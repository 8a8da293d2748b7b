import { describe, expect, test } from 'vitest'
import { checkText, readText } from './read-text'

const sentence = 'Sykefraværet økte – også på skolen.'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const bigEndian = (text: string) => utf16(text).swap16()
const windows1252 = (text: string) => Buffer.from(text.replaceAll('–', '\u0096'), 'latin1')
/** As an old DOS program writes it. */
const dos = Buffer.from([...'Sykefrav'].map((letter) => letter.charCodeAt(0)).concat([0x91, 0x72, 0x0a]))

const says = (outcome: ReturnType<typeof readText>) =>
  outcome.ok ? outcome.value.doubts : outcome.refusal.says

describe('a file is read', () => {
  test.each([
    ['UTF-8', utf8(sentence)],
    ['UTF-8 with a mark', utf8(`\ufeff${sentence}`)],
    ['UTF-16', utf16(sentence)],
    ['UTF-16 with a mark', utf16(`\ufeff${sentence}`)],
    ['UTF-16 the other way round', bigEndian(`\ufeff${sentence}`)],
    ['windows-1252', windows1252(sentence)],
  ])('in %s', (_, bytes) =>
    expect(readText(bytes)).toEqual({ ok: true, value: { text: sentence, doubts: [] } }),
  )

  test('and its doubtful signs are pointed out', () => {
    expect(says(readText(dos))).toEqual([expect.stringContaining('feillest')])
    expect(says(readText(utf8('SykefravÃ¦ret Ã¸kte')))).toEqual([expect.stringContaining('feillest')])
    expect(says(readText(utf8('Sykefrav\ufffdret')))).toEqual([expect.stringContaining('borte')])
  })

  test('without the control characters that some programs leave', () => {
    const text = 'Kommu\u0002nen bygger skole, og det tar tid. '.repeat(3)
    expect(readText(utf8(text))).toEqual({
      ok: true,
      value: {
        text: text.replaceAll('\u0002', ''),
        doubts: ['Usynlige styretegn er tatt bort fra teksten.'],
      },
    })
  })
})

describe('a file is refused, in words,', () => {
  test.each([
    ['empty', utf8(''), 'ingen tekst'],
    ['only blank lines', utf8(' \n\n\t'), 'ingen tekst'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'ikke tekst'],
    ['text with NUL', utf8('Eiendom\0'), 'ikke tekst'],
    ['cut in the middle of UTF-16', Buffer.concat([utf16('\ufeffEi'), Buffer.from([0x65])]), 'ikke tekst'],
    ['a Word document', Buffer.from('PK\u0003\u0004rest'), 'Word'],
    ['a PDF', utf8('%PDF-1.7'), 'PDF'],
    ['a web page under another name', utf8('<html><script>alert(1)</script>'), 'HTML'],
  ])('when it is %s', (_, bytes, words) => expect(says(readText(bytes))).toContain(words))

  test('when it is too large', () => {
    const outcome = readText(new Uint8Array(5 * 1024 * 1024 + 1).fill(65))
    expect(!outcome.ok && outcome.refusal.kind).toBe('tooLarge')
  })

  test('and so is pasted text with half a sign', () => {
    expect(says(checkText('Eiendom \ud83d'))).toContain('halve tegn')
  })
})
