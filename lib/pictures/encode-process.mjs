// A process of its own for one picture: what a stranger sent is decoded here, where it can be stopped at any time
// and takes nobody down with it. Reads { bytes, type } from its parent, and answers once.
import sharp from 'sharp'

/** 60 megapixels: what large cameras make, in about 200 MB of memory. */
const mostPixels = 60_000_000
/** Beyond this a picture is a line, and its widths would say nothing. */
const longest = 8
const smallest = 100
const quality = 75
/** Widths it is kept in, in pixels, at most: a phone, a phone with a fine screen, a wide page with one. */
const ladder = [480, 960]
const widest = 1600

const loaders = { jpeg: 'Jpeg', png: 'Png', gif: 'Nsgif', webp: 'Webp', avif: 'Heif' }

sharp.cache(false)
sharp.concurrency(1)

process.once('message', async ({ bytes, type }) => {
  const answer = await encode(bytes, type).catch(({ message }) => ({ error: String(message) }))
  process.send(answer, () => process.disconnect())
})

async function encode(bytes, type) {
  // Only the reader of what the first bytes say, so that no other one can be led to it.
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: [`VipsForeignLoad${loaders[type]}`] })
  const { autoOrient: size } = await open(bytes).metadata()
  const { width, height } = size
  if (width * height > mostPixels) return { refused: 'pixels' }
  if (Math.min(width, height) < smallest) return { refused: 'small' }
  if (Math.max(width, height) > longest * Math.min(width, height)) return { refused: 'shape' }
  const files = []
  for (const step of [...ladder.filter((step) => step < width), Math.min(width, widest)]) {
    // Metadata is left behind, and colours become those of screens, because nothing asks to keep them.
    const made = open(bytes).autoOrient().resize({ width: step }).webp({ quality })
    files.push({ width: step, bytes: await made.toBuffer() })
  }
  return { width, height, files }
}

const open = (bytes) => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
