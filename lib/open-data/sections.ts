import { db } from '@/db/connection'
import type { Block } from '@/lib/core/blocks/all'
import type { PictureAnswer } from '@/lib/core/open-data/block'
import { toldBlock } from '@/lib/core/open-data/blocks'
import { gridOf } from '@/lib/core/open-data/grid'
import { pageAt } from '@/lib/core/open-data/place'
import type { SectionAnswer } from '@/lib/core/open-data/section'
import type { TableAnswer } from '@/lib/core/open-data/table'
import { inOrder } from '@/lib/core/order'
import { say } from '@/lib/core/words/say'
import { assetName, picturesOf } from '@/lib/pictures/public'
import type { DigestedSection } from './digest'
import { absent, type Given, gone, type InEdition, lostSection } from './found'
import { storedSections } from './stored'
import { around, listedSection, tablePlaces } from './told'

/** A section with everything that its readers see. */
export async function sectionIn(from: InEdition, id: string): Promise<Given<SectionAnswer>> {
  const section = from.digest.sections.find((one) => one.id === id)
  if (!section) return lostSection(from, id)
  const stored = await storedIn(from, section)
  if (!stored) return erased
  const { place, head } = from
  const pictures = await pictureFiles(section.id, stored.blocks, place.origin)
  const page = pageAt(place, section.path)
  const blocks = inOrder(stored.blocks).map((block) =>
    toldBlock(block, {
      page,
      year: head.year,
      language: section.language,
      numberOf: (id) => stored.numbers[id] ?? '',
      picturesOf: (ref) => pictures.get(ref) ?? [],
    }),
  )
  return { found: { ...listedSection(section, from), blocks } }
}

/** One table with its cells. */
export async function tableIn(from: InEdition, id: string): Promise<Given<TableAnswer>> {
  const table = from.digest.tables.find((one) => one.id === id)
  if (!table)
    return absent(() =>
      say('Det finnes ingen tabell med id-en «{id}» her. Id-ene står i listen over tabeller.', { id }),
    )
  const stored = await storedIn(from, table.section)
  const block = stored?.blocks.find((one) => one.id === id)
  if (block?.kind !== 'table') return erased
  return {
    found: {
      ...gridOf(block, table.number),
      ...around(table.section, from),
      ...tablePlaces(table, from.place),
    },
  }
}

const erased = gone(() => say('Innholdet er fjernet av personvernhensyn.'))

async function storedIn({ head, digest }: InEdition, section: DigestedSection) {
  return (await storedSections(head, [section], digest.sections)).get(section.id) ?? null
}

async function pictureFiles(
  id: string,
  blocks: Block[],
  origin: string,
): Promise<Map<string, PictureAnswer[]>> {
  return picturesOf(db, [{ id, content: { blocks } }], (_, file) => `${origin}/_b/${assetName(file)}`)
}
