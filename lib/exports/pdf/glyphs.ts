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
export function glyphsOf(fonts: readonly Buffer[]): Glyphs {
  const sets = fonts.map(signsIn)
  const has = (sign: number) => sets.every((set) => set.has(sign))
  // A mark that has not become one sign with its letter is a square too: the file would say it wherever the letter is.
  const shown = (text: string): string =>
    [...text.normalize('NFC').replace(unseen, '')]
      .map((one) => {
        const sign = one.codePointAt(0) ?? 0
        if (/\s/u.test(one)) return sign === 0xa0 || sign === 0x202f ? '\u00a0' : ' '
        return !isPrivate(sign) && !/\p{M}/u.test(one) && has(sign) ? one : square
      })
      .join('')
  return { shown, square }
}

/** Areas without a meaning of their own, which PDF/A does not allow. */
const isPrivate = (sign: number) => (sign >= 0xe000 && sign <= 0xf8ff) || sign >= 0xf0000

/** The signs of a TrueType font: its character map, in the two forms that fonts of today have. */
function signsIn(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap')
  const signs = new Set<number>()
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4)
    const format = font.readUInt16BE(at)
    if (format === 4) addSegments(font, at, signs)
    if (format === 12) addGroups(font, at, signs)
  }
  return signs
}

function tableAt(font: Buffer, name: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + i * 16
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`A font has a table ${name}`)
}

function addSegments(font: Buffer, at: number, signs: Set<number>): void {
  const length = font.readUInt16BE(at + 6)
  for (let i = 0; i < length; i += 2) {
    const end = font.readUInt16BE(at + 14 + i)
    const start = font.readUInt16BE(at + 16 + length + i)
    const delta = font.readUInt16BE(at + 16 + 2 * length + i)
    const offsetAt = at + 16 + 3 * length + i
    const offset = font.readUInt16BE(offsetAt)
    for (let sign = start; sign <= end && sign < 0xffff; sign++) {
      const glyph = offset === 0 ? sign + delta : font.readUInt16BE(offsetAt + offset + 2 * (sign - start))
      if ((glyph & 0xffff) !== 0) signs.add(sign)
    }
  }
}

function addGroups(font: Buffer, at: number, signs: Set<number>): void {
  for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
    const group = at + 16 + i * 12
    const [start, end, glyph] = [0, 4, 8].map((place) => font.readUInt32BE(group + place)) as [
      number,
      number,
      number,
    ]
    for (let sign = start; sign <= end; sign++) if (glyph + sign - start !== 0) signs.add(sign)
  }
}
