import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { caps } from '@/lib/core/importing/caps'
import { Trouble } from '@/lib/core/trouble'
import { readSource, type SeenSource } from '@/lib/imports/read-source'
import { must } from '../told'

/** What stands in the file. Who asks does not matter yet, because nothing is stored. */
export const readSourceFile = async (file: string): Promise<SeenSource> =>
  must(await readSource(basename(file), await bytesOf(file)))

/** A file that is too large is not read further than it takes to know. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    return size > caps.bytes ? new Uint8Array(caps.bytes + 1) : await readFile(file)
  } catch {
    throw new Trouble(`Filen ${file} kan ikke leses.`)
  }
}
