import type { Font } from 'opentype.js'

/** Which signs a type can show. */
export type Glyphs = {
  /** The text, with a square for each sign that the type lacks. */
  shown: (text: string) => string
  square: string
}

const square = '\u25a1'
/** What is not seen anyway: joiners, marks of direction, variants of a sign. */
const unseen = /(?!\u00ad)\p{Default_Ignorable_Code_Point}/gu

/**
 * What all of these fonts can show. PDF/A and PDF/UA refuse a file with a sign that has no glyph, and the machine's
 * own fonts are not asked, so that a file is the same wherever it is made.
 */
export function glyphsOf(fonts: readonly Font[]): Glyphs {
  const has = (sign: string) => fonts.every((font) => font.charToGlyphIndex(sign) !== 0)
  const shownAs = (sign: string): string => {
    if (/\s/u.test(sign)) return sign === '\u00a0' || sign === '\u202f' ? '\u00a0' : ' '
    return meaningless.test(sign) || !has(sign) ? square : sign
  }
  const known = new Map<string, string>()
  const once = (sign: string): string => {
    const found = known.get(sign) ?? shownAs(sign)
    known.set(sign, found)
    return found
  }
  const shown = (text: string) => Array.from(text.normalize('NFC').replace(unseen, ''), once).join('')
  return { shown, square }
}

/**
 * Signs of private areas, which PDF/A does not allow; and marks that have not become one sign with their letter: the
 * file would say them wherever that letter is.
 */
const meaningless = /[\p{Co}\p{M}]/u
