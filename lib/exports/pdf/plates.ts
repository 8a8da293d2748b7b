import sharp from 'sharp'
import type { Plate } from './press'

/** As broad as print needs it across the page; a PDF holds a JPEG as it is, and would unpack a WebP. */
const widest = 1600
const quality = 82

/** A stored picture as a page gets it. */
export async function plateOf(bytes: Buffer, n: number): Promise<Plate> {
  const made = sharp(bytes)
    .flatten({ background: '#fff' })
    .resize({ width: widest, withoutEnlargement: true })
  return { name: `plate-${n}.jpg`, bytes: await made.jpeg({ quality, mozjpeg: true }).toBuffer() }
}
