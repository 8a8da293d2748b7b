import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { FolderFile } from './files'

/** Zip files know no earlier time: the same files are the same bytes, whenever they are packed. */
const mtime = new Date(1980, 0, 1)

/** What is packed already is not made smaller by packing it again. */
const packed = /\.(webp|png|jpg|pdf|xlsx|docx)$/

/** Files as one zip file, piece by piece: no more than one of them is in memory. */
export async function* zipped(files: AsyncIterable<FolderFile>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for await (const { place, bytes } of files) {
    const part = packed.test(place) ? new ZipPassThrough(place) : new ZipDeflate(place, { level: 6 })
    part.mtime = mtime
    zip.add(part)
    part.push(bytes, true)
    yield* ready
    ready = []
  }
  zip.end()
  yield* ready
}
