import { mkdir, open, readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Trouble } from '@/lib/core/trouble'
import { sizeWords } from '@/lib/core/words/sizes'
import { readAddresses } from '@/lib/editions/addresses'
import { folderEdition } from '@/lib/exports/folder/edition'
import { type FolderFile, folderFiles } from '@/lib/exports/folder/files'
import { zipped } from '@/lib/exports/folder/zip'
import type { ExportWish } from './wish'

/** Writes what the command asks for, and says what was written. */
export async function exportEdition({ slug, place, edition: number, zip }: ExportWish): Promise<string[]> {
  const edition = await folderEdition(await editionAt(slug, number))
  if (!edition) throw new Error('An edition has a report')
  await (zip ? mustBeFree(place) : mustBeEmpty(place))
  const told = { files: 0, size: 0 }
  const files = counted(folderFiles(edition), told)
  await (zip ? writeZip(place, files) : writeFolder(place, files))
  return [
    `${edition.name}, utgave ${edition.number}: ${told.files} filer, ${sizeWords(told.size)}, i ${place}.`,
  ]
}

/** Nothing is written of a report that readers do not have. */
async function editionAt(slug: string, number: number | null): Promise<string> {
  const address = (await readAddresses()).get(slug)
  if (!address) throw new Trouble(`Det finnes ingen publisert rapport på adressen «${slug}».`)
  if (!address.current) throw new Trouble(`Rapporten på adressen «${slug}» er trukket tilbake.`)
  const id = number === null ? address.current.id : address.editions.get(number)
  if (!id) throw new Trouble(`Rapporten på adressen «${slug}» har ingen utgave ${number}.`)
  return id
}

async function mustBeEmpty(place: string): Promise<void> {
  const held = await readdir(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new Trouble(`${place} kan ikke brukes som mappe.`)
  })
  if (held.length > 0) throw new Trouble(`Mappen ${place} er ikke tom. Velg en ny eller tom mappe.`)
}

async function mustBeFree(place: string): Promise<void> {
  const isThere = await stat(place).then(
    () => true,
    () => false,
  )
  if (isThere) throw new Trouble(`${place} finnes fra før. Velg et annet navn.`)
}

async function writeFolder(folder: string, files: AsyncIterable<FolderFile>): Promise<void> {
  const root = path.resolve(folder)
  for await (const { place, bytes } of files) {
    const file = path.resolve(root, place)
    if (!file.startsWith(root + path.sep)) throw new Error(`${place} lies outside its folder`)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}

async function writeZip(place: string, files: AsyncIterable<FolderFile>): Promise<void> {
  await mkdir(path.dirname(path.resolve(place)), { recursive: true })
  const file = await open(place, 'wx')
  try {
    for await (const piece of zipped(files)) await file.write(piece)
  } finally {
    await file.close()
  }
}

async function* counted(files: AsyncIterable<FolderFile>, told: { files: number; size: number }) {
  for await (const file of files) {
    told.files += 1
    told.size += file.bytes.length
    yield file
  }
}
