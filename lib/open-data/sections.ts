import { db } from '@/db/connection'
import type { Block } from '@/lib/core/blocks/all'
import type { PictureAnswer } from '@/lib/core/open-data/block'
import { toldBlock } from '@/lib/core/open-data/blocks'
import { gridOf } from '@/lib/core/open-data/grid'
import { pageAt } from '@/lib/core/open-data/place'
import type { SectionAnswer } from '@/lib/core/open-data/section'
import type { TableAnswer } from '@/lib/core/open-data/table'
import { inOrder } from '@/lib/core/order'
import { assetName, picturesOf } from '@/lib/pictures/public'
import type { DigestedSection } from './digest'
import { absent, type Given, gone, type InEdition, lostSection } from './found'
import { storedOf } from './read'
import { shownWithDays } from './shown'
import { type StoredSection, storedSections } from './stored'
import { around, listedSection, tablePlaces } from './told'

/** A section with everything that its readers see. */
export async function sectionIn(from: InEdition, id: string): Promise<Given<SectionAnswer>> {
  const section = from.digest.sections.find((one) => one.id === id)
  if (!section) return lostSection(from, id)
  const stored = section.erased ? null : await storedSection(from, section)
  if (!stored) return erased
  const { place, digest } = from
  const pictures = await pictureFiles(section.id, stored.blocks, place.origin)
  const page = pageAt(place, section.path)
  const blocks = inOrder(stored.blocks).map((block) =>
    toldBlock(block, {
      page,
      year: digest.report.year,
      language: section.language,
      numberOf: (id) => stored.numbers[id] ?? '',
      picturesOf: (ref) => pictures.get(ref) ?? [],
    }),
  )
  return { found: { ...listedSection(section, digest, place), blocks } }
}

/** One table with its cells. */
export async function tableIn(from: InEdition, id: string): Promise<Given<TableAnswer>> {
  const { digest, place } = from
  const found = digest.tables.find(({ one }) => one.id === id)
  if (!found)
    return absent(`Det finnes ingen tabell med id-en «${id}» her. Id-ene står i listen over tabeller.`)
  const stored = await storedSection(from, found.section)
  const block = stored?.blocks.find((one) => one.id === id)
  if (block?.kind !== 'table') return erased
  return {
    found: {
      ...gridOf(block, found.one.number),
      ...around(found.section, digest, place),
      ...tablePlaces(found.one, found.section, place),
    },
  }
}

const erased = gone('Innholdet er fjernet av personvernhensyn.')

/** The front page's is made of all the others. */
async function storedSection(
  { digest, address, place }: InEdition,
  { path }: DigestedSection,
): Promise<StoredSection | null> {
  const { editionId } = digest
  if (path) return (await storedSections(editionId, [path])).get(path) ?? null
  const shown = await shownWithDays(editionId, address.reportId)
  return (await storedOf(editionId, shown, `/${place.slug}`)).get('') ?? null
}

async function pictureFiles(
  id: string,
  blocks: Block[],
  origin: string,
): Promise<Map<string, PictureAnswer[]>> {
  return picturesOf(db, [{ id, content: { blocks } }], (_, file) => `${origin}/_b/${assetName(file)}`)
}
