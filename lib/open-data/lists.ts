import { isWithin } from '@/lib/core/open-data/order'
import { paged } from '@/lib/core/open-data/page'
import type { Queries } from '@/lib/core/open-data/query'
import type { Digest, DigestedSection } from './digest'
import { currentEditions, type Edition, type InEdition } from './found'
import { digestOf } from './memory'
import { withTexts } from './texts'
import { listedSection, listedTable } from './told'

/** Lists are narrowed by what digests say; only what stands on the page that is asked for is told. */

export function sectionsIn(from: InEdition, wish: Queries['sections']) {
  const found = from.digest.sections.filter(
    (one) =>
      !one.erased &&
      isOf(one, wish.unit) &&
      (wish.parent ?? one.parent) === one.parent &&
      isWithin(one.number, wish.number ?? one.number) &&
      one.updated >= (wish.updatedSince ?? ''),
  )
  const page = paged(found, wish)
  return { ...page, items: page.items.map((one) => listedSection(one, from)) }
}

export async function itemsIn({ kind, continues, ...wish }: Queries['items']) {
  const found = await across(wish, ({ items }) =>
    items.filter((one) => (kind ?? one.kind) === one.kind && (continues ?? one.continues) === one.continues),
  )
  const page = paged(found, wish)
  return { ...page, items: await withTexts(page.items, 'items') }
}

export async function goalsIn({ status, ...wish }: Queries['goals']) {
  const found = await across(wish, ({ goals }) =>
    goals.filter((one) => (status ?? one.status) === one.status),
  )
  const page = paged(found, wish)
  return { ...page, items: await withTexts(page.items, 'goals') }
}

export async function tablesIn({ caption = '', ...wish }: Queries['tables']) {
  const found = await across(wish, ({ tables }) =>
    tables.filter((one) => folded(one.caption).includes(folded(caption))),
  )
  const page = paged(found, wish)
  return { ...page, items: page.items.map(({ one, from }) => listedTable(one, from)) }
}

type Wish = { report?: string; year?: number; unit?: string; section?: string }

/** What of the current editions is wanted, each with where it is from. */
async function across<T extends { section: DigestedSection }>(
  { unit, section, ...wish }: Wish,
  list: (digest: Digest) => T[],
): Promise<{ one: T; from: Edition }[]> {
  const found: { one: T; from: Edition }[] = []
  for (const from of await currentEditions(wish))
    for (const one of list(await digestOf(from.head)))
      if (isOf(one.section, unit) && (section ?? one.section.id) === one.section.id) found.push({ one, from })
  return found
}

const folded = (text: string) => text.toLocaleLowerCase('nb').normalize()

const isOf = ({ unit }: DigestedSection, wanted: string | undefined) =>
  wanted === undefined || (unit !== null && folded(unit) === folded(wanted))
