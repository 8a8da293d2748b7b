import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import opentype from 'opentype.js'
import { glyphsOf } from './glyphs'

const styles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const folder = join('node_modules', '@expo-google-fonts', 'inter')

/** The type of the files: Inter whole, as Typst reads it, which stands closest to the fonts of the public pages. */
export const fonts: readonly Buffer[] = styles.map((style) =>
  readFileSync(join(folder, style, `Inter_${style}.ttf`)),
)

export const glyphs = glyphsOf(fonts.map((font) => opentype.parse(new Uint8Array(font).buffer)))
