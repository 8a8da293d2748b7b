import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glyphsOf } from './glyphs'

const styles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const folder = join('node_modules', '@expo-google-fonts', 'inter')

/** The type of the files: Inter, which comes along from npm and stands closest to the fonts of the public pages. */
export const fonts: readonly Buffer[] = styles.map((style) =>
  readFileSync(join(folder, style, `Inter_${style}.ttf`)),
)

export const glyphs = glyphsOf(fonts)
