import path from 'node:path'
import sharp from 'sharp'
import { jpegOf } from '@/lib/exports/drawn/jpeg'

// Read when the first text is drawn.
process.env.FONTCONFIG_FILE ??= path.resolve('lib', 'exports', 'docx', 'fonts.conf')

/** A picture as Word can show it, and how large it stands on the page, in pixels at 96 to the inch. */
export type Placed = { bytes: Buffer; width: number; height: number }

/** The text of a page is 16 cm wide. */
const pageWidth = 605
const pageHeight = 800
const fineness = 2

/** A stored picture. */
export async function photo(stored: Buffer): Promise<Placed> {
  const { bytes, ...size } = await jpegOf(stored)
  return { bytes, ...fitted(size) }
}

/** A drawing, twice as fine as it stands: what Word does with SVG of its own is not what browsers do. */
export async function raster(svg: string): Promise<Placed> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * fineness })
    .flatten({ background: '#fff' })
    .png({ palette: true, effort: 1 })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, ...fitted({ width: info.width / fineness, height: info.height / fineness }) }
}

function fitted({ width, height }: { width: number; height: number }) {
  const scale = Math.min(1, pageWidth / width, pageHeight / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
