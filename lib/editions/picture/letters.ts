import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js'

/** A line of text as it is set: its weight, size and how far its letters are drawn apart, in parts of the size. */
export type Setting = { size: number; weight: 400 | 700; spacing?: number }

/** Draws text as outlines, so that a picture looks the same whatever fonts a machine has. */
export type Letters = {
  widthOf: (text: string, setting: Setting) => number
  outline: (text: string, x: number, y: number, setting: Setting) => string
}

let known: Promise<Letters> | undefined

/** Read once in a process: Inter, under the SIL Open Font License. */
export function letters(): Promise<Letters> {
  known ??= read()
  return known
}

async function read(): Promise<Letters> {
  const fonts = { 400: await font(400), 700: await font(700) }
  const set = (text: string, { size, weight, spacing = 0 }: Setting) =>
    placed(text, fonts[weight], size, spacing)
  return {
    widthOf: (text, setting) => set(text, setting).width,
    outline: (text, x, y, setting) =>
      set(text, setting)
        .glyphs.map(({ glyph, at }) => written(glyph.getPath(x + at, y, setting.size).commands))
        .join(''),
  }
}

const files = { 400: '400Regular/Inter_400Regular.ttf', 700: '700Bold/Inter_700Bold.ttf' }

async function font(weight: keyof typeof files): Promise<Font> {
  const bytes = await readFile(join('node_modules', '@expo-google-fonts', 'inter', files[weight]))
  return opentype.parse(new Uint8Array(bytes).buffer as ArrayBuffer)
}

type Placed = { glyph: Glyph; at: number }

/** What the font has not is left out. */
function placed(text: string, font: Font, size: number, spacing: number) {
  const glyphs: Placed[] = []
  const scale = size / font.unitsPerEm
  let width = 0
  for (const sign of text.normalize('NFC').replace(/\s+/gu, ' ')) {
    if (font.charToGlyphIndex(sign) === 0) continue
    const glyph = font.charToGlyph(sign)
    const before = glyphs.at(-1)
    const closer = before ? font.getKerningValue(before.glyph, glyph) * scale : 0
    const at = width + (before ? spacing * size : 0) + closer
    glyphs.push({ glyph, at })
    width = at + (glyph.advanceWidth ?? 0) * scale
  }
  return { glyphs, width }
}

/** Outlines as SVG has them, to a tenth of a point. (The library's own way makes NaN of some numbers.) */
const written = (commands: readonly PathCommand[]): string => commands.map(step).join('')

function step(one: PathCommand): string {
  const points = (...all: number[]) => all.map((at) => Number(at.toFixed(1))).join(' ')
  if (one.type === 'Z') return 'Z'
  if (one.type === 'Q') return `Q${points(one.x1, one.y1, one.x, one.y)}`
  if (one.type === 'C') return `C${points(one.x1, one.y1, one.x2, one.y2, one.x, one.y)}`
  return one.type + points(one.x, one.y)
}
